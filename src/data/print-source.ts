import type { Directory } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import { buildPrintSource } from '../pdf/build-print-source.ts';
import { loadContent } from './content.ts';
import { listsIn } from './lists.ts';
import { shortHash } from './short-hash.ts';

const built = new Map<Language, { readonly directory: Directory; readonly hash: string; readonly json: string }>();

/** What the print pages of a language work from, and the hash of its bytes that its address carries, so that it can be cached for good. */
export function printSource(language: Language): { readonly hash: string; readonly json: string } {
	const { directory } = loadContent();
	const known = built.get(language);
	if (known?.directory === directory) return known;
	const json = JSON.stringify(buildPrintSource(directory, listsIn(language), language));
	const hash = shortHash(json);
	const made = { directory, hash, json };
	built.set(language, made);
	return made;
}
