import { withOwnAreas } from '../domain/own-areas.ts';
import { publishedAt } from '../domain/published-at.ts';
import { translator } from '../i18n/translate.ts';
import { createLists } from '../views/list-view.ts';
import { buildOneFileIndex } from './build-one-file-index.ts';
import { buildPrintFiles } from './build-print-files.ts';
import { buildSearch } from './build-search.ts';
import type { WholeDirectory, WholeDirectoryThreadData } from './whole-directory.ts';

/** Makes all that there is of a whole directory, from content as it is handed over. */
export function makeWholeDirectory({ content, largestIndex, siteUrl }: WholeDirectoryThreadData): WholeDirectory {
	const directory = publishedAt(withOwnAreas(content.directory), siteUrl);
	return {
		search: buildSearch({ ...content, directory }, largestIndex),
		print: new Map(
			directory.site.languages.map((language) => {
				const lists = createLists(directory, translator(language), language);
				return [language, buildPrintFiles(directory, lists, language)];
			}),
		),
		oneFileIndex: buildOneFileIndex(directory),
	};
}
