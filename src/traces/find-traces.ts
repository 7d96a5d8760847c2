import { createHash } from 'node:crypto';
import { createFinder, type SoughtValue } from '../domain/sought-values.ts';
import { readFileTexts } from './file-texts.ts';

/** A file of a built site that has a value. */
export interface Trace<Value extends SoughtValue = SoughtValue> {
	/** Its path in the site. */
	readonly file: string;
	readonly value: Value;
}

/**
 * Looks for values in all files of a built site, and in their names, each file and value once.
 *
 * @param files paths and what reads the bytes, so that a large site is never in memory all at once
 */
export function findTraces<Value extends SoughtValue>(
	files: Iterable<readonly [path: string, read: () => Uint8Array]>,
	values: readonly Value[],
): Trace<Value>[] {
	const find = createFinder(values);
	// A file has the same texts as its compressed copies, and as others.
	const known = new Map<string, readonly Value[]>();
	const findIn = (text: string) => {
		const hash = createHash('sha256').update(text).digest('base64');
		const found = known.get(hash) ?? find(text).map(({ value }) => value);
		known.set(hash, found);
		return found;
	};
	return [...files].flatMap(([file, read]) => {
		const found = new Set(find(file).map(({ value }) => value));
		for (const text of readFileTexts(file, read())) {
			for (const value of findIn(text)) found.add(value);
			if (found.size === values.length) break;
		}
		return [...found].map((value) => ({ file, value }));
	});
}
