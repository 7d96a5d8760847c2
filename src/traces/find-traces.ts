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

/** Its path in the site, and what reads its bytes. */
type BuiltFile = readonly [path: string, read: () => Uint8Array];

/** What a search through a built site gives. */
export interface Traces<Value extends SoughtValue = SoughtValue> {
	readonly traces: readonly Trace<Value>[];
	/** Files of which something cannot be read. */
	readonly unread: readonly string[];
}

/**
 * Looks for values in all files of a built site, and in their names, each file and value once.
 *
 * @param files read one by one, so that a large site is never in memory all at once; what gives them says when others may have their turn
 */
export async function findTraces<Value extends SoughtValue>(
	files: Iterable<BuiltFile> | AsyncIterable<BuiltFile>,
	values: readonly Value[],
): Promise<Traces<Value>> {
	const find = createFinder(values);
	// Many files are there more than once: compressed, and at former addresses.
	const known = new Map<string, Inside<Value>>();
	const unread = new Set<string>();
	const traces: Trace<Value>[] = [];
	for await (const [file, read] of files) {
		const [path, bytes] = unpack(file, read());
		const hash = createHash('sha256').update(extname(path)).update(bytes).digest('base64');
		const inside = known.get(hash) ?? findInside(path, bytes);
		known.set(hash, inside);
		if (!inside.isRead) unread.add(path);
		const found = new Set([...find(file).map(({ value }) => value), ...inside.found]);
		for (const value of found) traces.push({ file, value });
	}
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
