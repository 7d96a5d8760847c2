import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { createFinder, type SoughtValue } from '../domain/sought-values.ts';
import { readFileTexts, unpack } from './file-texts.ts';

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
	// Many files are there more than once: compressed, and at former addresses.
	const known = new Map<string, ReadonlySet<Value>>();
	return [...files].flatMap(([file, read]) => {
		const [path, bytes] = unpack(file, read());
		const hash = createHash('sha256').update(extname(path)).update(bytes).digest('base64');
		const inside = known.get(hash) ?? findInside(path, bytes);
		known.set(hash, inside);
		const found = new Set([...find(file).map(({ value }) => value), ...inside]);
		return [...found].map((value) => ({ file, value }));
	});

	function findInside(path: string, bytes: Uint8Array): ReadonlySet<Value> {
		const found = new Set<Value>();
		for (const text of readFileTexts(path, bytes)) {
			for (const { value } of find(text)) found.add(value);
			if (found.size === values.length) break;
		}
		return found;
	}
}
