import type { Language } from '../domain/site.ts';
import { formatSize } from '../reports/format-size.ts';
import { type BuiltSearch, buildSearch, type SearchFile } from './build-search.ts';
import { loadContent } from './content.ts';
import { readEnvironment } from './environment.ts';
import { wholeDirectory } from './whole-directory.ts';

let built: BuiltSearch | undefined;

/** What the search opens: the index of the whole directory or, of one in parts, that which says where they are. */
export function searchIndex(): SearchFile {
	return build().index;
}

/** How much is fetched of everyone at once, where the index is too large for that to go without saying; undefined where it is one file. */
export function wholeCountrySize(language: Language): string | undefined {
	const { parts } = build();
	return parts && formatSize(parts.wholeSent, language);
}

/** The index of everyone, where that is a part by itself. */
export function wholeCountryIndex(): SearchFile | undefined {
	return build().parts?.whole;
}

/** Every file of the index. */
export function listIndexFiles(): readonly SearchFile[] {
	const { index, parts } = build();
	return [index, ...(parts === undefined ? [] : [parts.whole, ...parts.counties])];
}

/** The texts of the site's pages, a file for each language, with hashes as the index has. */
export function pageTexts(): BuiltSearch['texts'] {
	return build().texts;
}

function build(): BuiltSearch {
	if (built !== undefined && !import.meta.env.IS_DEV_SERVER) return built;
	built = wholeDirectory()?.search ?? buildSearch(loadContent(), readEnvironment().largestIndex);
	return built;
}
