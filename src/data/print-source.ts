import { onceFor } from '../domain/once-for.ts';
import type { Language } from '../domain/site.ts';
import { buildPrintFiles, type PrintFiles } from './build-print-files.ts';
import { loadContent } from './content.ts';
import { listsIn } from './lists.ts';
import { type PrintPlaces, wholeDirectory } from './whole-directory.ts';

/** Where that is what the print pages of a language work from. */
export function printPlaces(language: Language): PrintPlaces {
	const made = wholeDirectory()?.print.get(language);
	if (made !== undefined) return made;
	const { files, hash } = printFiles(language);
	return { hash, hashes: [...files.keys()] };
}

/** What the print pages of a language work from. */
export function printFiles(language: Language): PrintFiles {
	const { directory } = loadContent();
	const ofDirectory = built(directory);
	const files = ofDirectory.get(language) ?? buildPrintFiles(directory, listsIn(language), language);
	ofDirectory.set(language, files);
	return files;
}

const built = onceFor((_: object) => new Map<Language, PrintFiles>());
