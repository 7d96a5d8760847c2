// Ships to the browser, and to other sites: as little as can be.

/** The name of the element for other sites. */
export const embedElement = 'kontakt-lista';

/** What the element takes, and what stands after `/embed/`. Both are public contracts. */
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

/** The file of the element, from the site's root. */
export const embedScript = '/embed.v1.js';

/**
 * One issue of it, which never changes.
 *
 * @example embedScriptIssue('0123456789ab') // => '/embed.v1.0123456789ab.js'
 */
export function embedScriptIssue(hash: string): string {
	return embedScript.replace('js', `${hash}.js`);
}

/** True for the address of the element's file, whichever issue it is. */
export function isEmbedScript(address: string): boolean {
	return /\/embed\.v1\.(?:[\da-f]+\.)?js(?:[?#]|$)/u.test(address);
}
