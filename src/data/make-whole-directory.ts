import { loadContent } from './content.ts';
import { oneFileIndex } from './one-file.ts';
import { printPlaces } from './print-source.ts';
import { searchPlaces } from './search-index.ts';
import type { WholeDirectory } from './whole-directory.ts';

/** Makes what there is of the whole directory, and says what pages need to know of it. */
export function makeWholeDirectory(): WholeDirectory {
	const { languages } = loadContent().directory.site;
	return {
		search: searchPlaces(),
		print: new Map(languages.map((language) => [language, printPlaces(language)])),
		oneFileIndex: oneFileIndex(),
	};
}
