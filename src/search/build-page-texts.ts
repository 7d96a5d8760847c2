import type { Directory } from '../domain/directory.ts';
import type { ProsePage, ProseText } from '../domain/prose.ts';
import { pageAddresses } from '../domain/published-address.ts';
import type { PageText } from './page-texts.ts';

/** What a directory and its prose have for {@link buildPageTexts}. */
interface Prose {
	readonly directory: Directory;
	readonly pages: readonly ProsePage[];
	readonly texts: readonly ProseText[];
}

/** What stands on the pages of a site in one of its languages: a page that has not been translated shows the first language's text. */
export function buildPageTexts({ directory, pages, texts }: Prose, language: string): PageText[] {
	const first = directory.site.languages[0] ?? '';
	const languageOfText = (own: string) => (own === language ? '' : own);
	const ofReleases = directory.releases.map((release) => ({
		path: pageAddresses.release(release),
		title: release.title,
		language: languageOfText(first),
		sections: texts.find(({ kind, id }) => kind === 'release' && id === release.id)?.sections ?? [],
	}));
	const ofPages = pages
		.filter((page) => page.language === first)
		.map(({ id }) => {
			const shown = [language, first].flatMap(
				(each) => pages.find((page) => page.id === id && page.language === each) ?? [],
			);
			const [page] = shown;
			const text = texts.find((each) => each.kind === 'page' && each.id === id && each.language === page?.language);
			return {
				path: pageAddresses.page({ id }),
				title: page?.title ?? '',
				language: languageOfText(page?.language ?? first),
				sections: text?.sections ?? [],
			};
		});
	return [...ofReleases, ...ofPages].filter(({ sections }) => sections.length > 0);
}
