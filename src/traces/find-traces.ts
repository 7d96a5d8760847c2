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

/** What a search through a built site gives. */
export interface Traces<Value extends SoughtValue = SoughtValue> {
	readonly traces: readonly Trace<Value>[];
	/** Files of which something cannot be read. */
	readonly unread: readonly string[];
}

/**
 * Looks for values in all files of a built site, and in their names, each file and value once.
 *
 * @param files paths and what reads the bytes, so that a large site is never in memory all at once
 */
export function findTraces<Value extends SoughtValue>(
	files: Iterable<readonly [path: string, read: () => Uint8Array]>,
	values: readonly Value[],
): Traces<Value> {
	const find = createFinder(values);
	// Many files are there more than once: compressed, and at former addresses.
	const known = new Map<string, Inside<Value>>();
	const unread = new Set<string>();
	const traces = [...files].flatMap(([file, read]) => {
		const [path, bytes] = unpack(file, read());
		const hash = createHash('sha256').update(extname(path)).update(bytes).digest('base64');
		const inside = known.get(hash) ?? findInside(path, bytes);
		known.set(hash, inside);
		if (!inside.isRead) unread.add(path);
		const found = new Set([...find(file).map(({ value }) => value), ...inside.found]);
		return [...found].map((value) => ({ file, value }));
	});
	return { traces, unread: [...unread] };

	function findInside(path: string, bytes: Uint8Array): Inside<Value> {
		const found = new Set<Value>();
		let isRead = true;
		const texts = readFileTexts(path, bytes, () => {
			isRead = false;
		});
		for (const text of texts) {
			for (const { value } of find(text)) found.add(value);
			if (found.size === values.length) break;
		}
		return { found, isRead };
	}
}

interface Inside<Value> {
	readonly found: ReadonlySet<Value>;
	readonly isRead: boolean;
}
