// Ships to the browser, and to other sites: as little as can be.

/** What the element `<kontakt-lista>` takes, and what stands after `/embed/`. Both are public contracts. */
export const embedKinds = ['kommun', 'organisation', 'kontakt'] as const;

export type EmbedKind = (typeof embedKinds)[number];

/**
 * The page that other sites frame, from the site's root.
 *
 * @param id a municipality's slug or four-digit code; else the id of an organisation or contact
 * @example embedPage('kommun', 'mala') // => '/embed/kommun/mala/'
 */
export function embedPage(kind: EmbedKind, id: string): string {
	return `/embed/${kind}/${id}/`;
}

/**
 * What the element fetches, from the site's root.
 *
 * @param id a municipality's four-digit code, which its name may change without; else the id of an organisation or contact
 * @example embedData('kommun', '2418') // => '/embed/kommun/2418.json'
 */
export function embedData(kind: EmbedKind, id: string): string {
	return `/embed/${kind}/${id}.json`;
}
