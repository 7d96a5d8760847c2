import { onceFor } from '../domain/once-for.ts';
import type { Language } from '../domain/site.ts';
import { buildPrintFiles, type PrintFiles } from './build-print-files.ts';
import { loadContent } from './content.ts';
import { listsIn } from './lists.ts';
import { wholeDirectory } from './whole-directory.ts';

/** What the print pages of a language work from. */
export function printSource(language: Language): PrintFiles {
	const { directory } = loadContent();
	const ofDirectory = built(directory);
	const files =
		ofDirectory.get(language) ??
		wholeDirectory()?.print.get(language) ??
		buildPrintFiles(directory, listsIn(language), language);
	ofDirectory.set(language, files);
	return files;
}

const built = onceFor((_: object) => new Map<Language, PrintFiles>());
