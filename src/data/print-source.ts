import type { Directory } from '../domain/directory.ts';
import { isLarge } from '../domain/list-parts.ts';
import type { Language } from '../domain/site.ts';
import { buildPrintSource } from '../pdf/build-print-source.ts';
import { partPrintSource } from '../pdf/part-print-source.ts';
import { loadContent } from './content.ts';
import { listsIn } from './lists.ts';
import { shortHash } from './short-hash.ts';

/** What the print pages of a language work from. */
export interface PrintSourceFiles {
	/** Of the file that they begin with. The hash of a file's bytes is in its address, so that it can be cached for good. */
	readonly hash: string;
	/** JSON texts by hash: one file, or many of a large directory, whose pages fetch what they print. */
	readonly files: ReadonlyMap<string, string>;
}

const built = new Map<Language, PrintSourceFiles & { readonly directory: Directory }>();

/** What the print pages of a language work from. */
export function printSource(language: Language): PrintSourceFiles {
	const { directory } = loadContent();
	const known = built.get(language);
	if (known?.directory === directory) return known;
	const whole = buildPrintSource(directory, listsIn(language), language);
	const parted = isLarge(directory) ? partPrintSource(whole, directory.contacts, shortHash) : undefined;
	const json = JSON.stringify(parted?.source ?? whole);
	const hash = shortHash(json);
	const made = { directory, hash, files: new Map([[hash, json], ...(parted?.files ?? [])]) };
	built.set(language, made);
	return made;
}
