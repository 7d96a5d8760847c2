import type { Directory } from '../domain/directory.ts';
import { isLarge } from '../domain/list-parts.ts';
import type { Language } from '../domain/site.ts';
import { buildPrintSource } from '../pdf/build-print-source.ts';
import { partPrintSource } from '../pdf/part-print-source.ts';
import type { ListView } from '../views/list-view.ts';
import { shortHash } from './short-hash.ts';

/** What the print pages of a language work from. */
export interface PrintFiles {
	/** Of the file that they begin with. The hash of a file's bytes is in its address, so that it can be cached for good. */
	readonly hash: string;
	/** JSON texts by hash: one file, or many of a large directory, whose pages fetch what they print. */
	readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds what the print pages of a language work from.
 *
 * @param lists the directory's in that language
 */
export function buildPrintFiles(directory: Directory, lists: readonly ListView[], language: Language): PrintFiles {
	const whole = buildPrintSource(directory, lists, language);
	const parted = isLarge(directory) ? partPrintSource(whole, directory.contacts, shortHash) : undefined;
	const json = JSON.stringify(parted?.source ?? whole);
	const hash = shortHash(json);
	return { hash, files: new Map([[hash, json], ...(parted?.files ?? [])]) };
}
