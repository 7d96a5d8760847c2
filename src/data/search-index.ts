import type { Language } from '../domain/site.ts';
import { formatSize } from '../reports/format-size.ts';
import { type BuiltSearch, buildSearch } from './build-search.ts';
import { loadContent } from './content.ts';
import { isDevServer } from './dev-server.ts';
import { readEnvironment } from './environment.ts';
import { type SearchPlaces, wholeDirectory } from './whole-directory.ts';

let built: BuiltSearch | undefined;

/** Where the files are that the search fetches. */
export function searchPlaces(): SearchPlaces {
	const made = wholeDirectory()?.search;
	if (made !== undefined) return made;
	const { index, parts, texts } = builtSearch();
	return {
		index: index.path,
		whole: parts && { path: parts.whole.path, sent: parts.wholeSent },
		texts: texts.map(({ hash }) => hash),
	};
}

/** How much is fetched of everyone at once, where the index is too large for that to go without saying; undefined where it is one file. */
export function wholeCountrySize(language: Language): string | undefined {
	const { whole } = searchPlaces();
	return whole && formatSize(whole.sent, language);
}

/** All that the search fetches. */
export function builtSearch(): BuiltSearch {
	if (built !== undefined && !isDevServer()) return built;
	built = buildSearch(loadContent(), readEnvironment().largestIndex);
	return built;
}
