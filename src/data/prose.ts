import { type CollectionEntry, getEntry } from 'astro:content';
import type { Language } from '../domain/site.ts';
import { loadContent } from './content.ts';

/** A page's text in the wanted language, or in the first language where it has not been translated. */
export interface LocalisedPage {
	readonly page: ReturnType<typeof loadContent>['pages'][number];
	readonly entry: CollectionEntry<'pages'>;
}

/** Finds a page of prose by its id. */
export async function findPage(id: string, language: Language): Promise<LocalisedPage> {
	const { pages, directory } = loadContent();
	for (const candidate of [language, directory.site.languages[0]]) {
		const page = pages.find((each) => each.id === id && each.language === candidate);
		const entry = page === undefined ? undefined : await getEntry('pages', `${page.language}/${id}`);
		if (page !== undefined && entry !== undefined) return { page, entry };
	}
	throw new Error(`No page "${id}" in ${language} or the first language`);
}

/** A press release's text. */
export async function findReleaseText(id: string): Promise<CollectionEntry<'pressReleases'>> {
	const entry = await getEntry('pressReleases', id);
	if (entry === undefined) throw new Error(`No press release "${id}"`);
	return entry;
}
