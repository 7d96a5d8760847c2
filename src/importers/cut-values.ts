import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { partsBetweenCommas } from '../domain/list-field.ts';
import type { Edit } from './text-edits.ts';

/** What is to be taken out of an entry's file. */
export interface Cut {
	/** Keys that go with all that is under them. */
	readonly keys: readonly string[];
	/** Lists of which some items go, by their positions. A list with no item left goes as a key does. */
	readonly items: Readonly<Record<string, readonly number[]>>;
	/** A line that comes last. */
	readonly added?: string | undefined;
}

/**
 * What takes some of its values out of the text of an entry's file. Comments on lines of their own, the order of all else and line endings are as they were.
 *
 * @returns undefined where the file is written in such a way that nothing can be cut out of it line by line
 */
export function listCuts(text: string, { keys, items, added }: Cut): Edit[] | undefined {
	const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
	if (!isMap(contents) || contents.flow === true) return undefined;
	const edits: Edit[] = [];
	for (const key of new Set([...keys, ...Object.keys(items)])) {
		const pair = findPair(contents, key);
		if (pair === undefined) continue;
		const gone = keys.includes(key) ? 'all' : new Set(items[key]);
		const edit = gone === 'all' || gone.size > 0 ? cutPair(text, pair, gone) : [];
		if (edit === undefined) return undefined;
		edits.push(...edit);
	}
	if (added === undefined) return edits;
	const cut = makeCuts(text, edits);
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const by = `${cut === '' || cut.endsWith('\n') ? '' : end}${added}${end}`;
	return [...edits, { start: text.length, end: text.length, by }];
}

/** The text after what {@link listCuts} gives for it. */
export function makeCuts(text: string, cuts: readonly Edit[]): string {
	return cuts
		.toSorted((a, b) => b.start - a.start || b.end - a.end)
		.reduce((written, { start, end, by }) => written.slice(0, start) + by + written.slice(end), text);
}

function cutPair(text: string, pair: Pair, gone: ReadonlySet<number> | 'all'): Edit[] | undefined {
	const key = pair.key as Node;
	const value = pair.value as Node | null;
	const [start = 0] = key.range ?? [];
	const whole = cutLines(text, start, Math.max(endOf(text, key), endOf(text, value)));
	if (gone === 'all' || isMap(value)) return whole && [whole];
	if (isSeq(value)) {
		const nodes = value.items.map((item) => item as Node | null);
		if (nodes.every((_, index) => gone.has(index))) return whole && [whole];
		if (value.flow === true) {
			const kept = nodes.filter((_, index) => !gone.has(index));
			const [from = 0, to = 0] = value.range ?? [];
			return [{ start: from, end: to, by: `[${kept.map((node) => sliceOf(text, node)).join(', ')}]` }];
		}
		const edits = nodes.flatMap((node, index) => {
			if (!gone.has(index)) return [];
			const dash = text.lastIndexOf('-', (node?.range?.[0] ?? 0) - 1);
			return [cutLines(text, dash, endOf(text, node))];
		});
		return edits.every((edit) => edit !== undefined) ? edits : undefined;
	}
	if (!isScalar(value)) return undefined;
	// A text with commas between what stands for the items of a list.
	const parts = partsBetweenCommas(String(value.value)).map(({ part }) => part);
	if (parts.every((_, index) => gone.has(index))) return whole && [whole];
	const [from = 0, to = 0] = value.range ?? [];
	const quote = /["']/u.exec(text[from] ?? '')?.[0] ?? '';
	return [{ start: from, end: to, by: `${quote}${parts.filter((_, index) => !gone.has(index)).join(', ')}${quote}` }];
}

/** All lines from a place to another, where nothing but spaces stands before it on the first. */
function cutLines(text: string, start: number, end: number): Edit | undefined {
	const first = text.lastIndexOf('\n', start - 1) + 1;
	if (text.slice(first, start).trim() !== '') return undefined;
	const last = text.indexOf('\n', end);
	return { start: first, end: last === -1 ? text.length : last + 1, by: '' };
}

/** Where a value ends, without the line breaks and comments after it. */
function endOf(text: string, node: Node | null): number {
	const [start = 0, end = 0] = node?.range ?? [];
	return start + text.slice(start, end).trimEnd().length;
}

function sliceOf(text: string, node: Node | null): string {
	return text.slice(node?.range?.[0], node?.range?.[1]).trim();
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
	return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}
