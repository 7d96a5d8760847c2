import { fileAddresses } from '../domain/published-address.ts';
import type { Translate } from '../i18n/translate.ts';

/** A file that programs find by a page, or readers by its link: a feed, and what data portals read. */
export interface FeedLink {
	readonly type: string;
	/** From the site's root. */
	readonly path: string;
	readonly title: string;
}

export const atomType = 'application/atom+xml';

/** The feeds of all that changes in the directory. */
export function feedsOfEveryone(t: Translate<'change.heading'>): FeedLink[] {
	return [
		{ type: atomType, path: fileAddresses.changesAtom(), title: t('change.heading') },
		{ type: 'application/feed+json', path: fileAddresses.changesJsonFeed(), title: t('change.heading') },
	];
}

/** The feed of a municipality. */
export function feedOfMunicipality(
	municipality: { readonly slug: string },
	title: string,
	t: Translate<'change.headingOf'>,
): FeedLink {
	const path = fileAddresses.municipalityChangesAtom(municipality);
	return { type: atomType, path, title: t('change.headingOf', { title }) };
}
