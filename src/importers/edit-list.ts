import type { Node, YAMLSeq } from 'yaml';
import { writeEntryYaml, writeFlowValue } from './entry-yaml.ts';
import { pairItems } from './pair-items.ts';
import { type Edit, sliceWith } from './text-edits.ts';
import { withoutComments } from './yaml-comments.ts';
import { readNodes } from './yaml-nodes.ts';
import {
	columnOf,
	commentAfter,
	endOf,
	endOfLines,
	indented,
	isFlow,
	nextLine,
	rangeOf,
	startOfLine,
} from './yaml-places.ts';

/** The edits within an item; undefined where it has to be written anew. */
type EditItem = (node: Node, wanted: unknown) => readonly Edit[] | undefined;

/** An item that a list is to have, and the one that it comes from; undefined for one that is new. */
interface Item {
	readonly wanted: unknown;
	readonly at: number | undefined;
	readonly node: Node | undefined;
	/** What was said of the earlier one is not said of this. */
	readonly isOther: boolean;
}

/**
 * The edits of a list, each item of which stays as it is written, with the comments of its own: those behind it and those on the lines above it. They follow it
 * where it moves, and go with it. What stands above the first alone is said of the list.
 *
 * @param isOther whether an item that takes the place of another is not the same one any more, so that the comments go while the way in which it is written stays
 * @returns undefined for a list that has to be written anew
 */
export function editList(
	text: string,
	seq: YAMLSeq,
	wanted: readonly unknown[],
	editItem: EditItem,
	isOther: (present: unknown, wanted: unknown) => boolean,
): Edit[] | undefined {
	const nodes = seq.items.flatMap((item) => (item === null ? [] : [item as Node]));
	if (wanted.length === 0 || nodes.length === 0 || nodes.length < seq.items.length) return undefined;
	const present = nodes.map((node) => readNodes(node, text).value);
	const items = pairItems(present, wanted).map((at, index): Item => {
		const item = wanted[index];
		const node = at === undefined ? undefined : nodes[at];
		return { wanted: item, at, node, isOther: at !== undefined && isOther(present[at], item) };
	});
	const own = isFlow(seq) ? locateInBrackets(text, seq, nodes) : locateAfterDashes(text, seq, nodes);
	if (own === undefined) return isFlow(seq) ? editInBrackets(text, seq, nodes, items, editItem) : undefined;
	const indent = ' '.repeat(columnOf(text, isFlow(seq) ? (nodes[0] as Node) : seq));
	const parts = items.map(({ wanted: item, at, node, isOther: isBare }): Part => {
		const place = at === undefined ? undefined : own[at];
		if (node === undefined || place === undefined) {
			return { at, lines: isFlow(seq) ? `${indent}${writeFlowValue(item)},\n` : writeItem(item, indent) };
		}
		const edits = editItem(node, item);
		const written = (inner: readonly Edit[]) => {
			const lines = sliceWith(text, place, inner);
			return { at, lines: isBare ? withoutComments(lines) : lines };
		};
		if (isFlow(seq)) {
			const { end } = rangeOf(text, node);
			const comma = /^\s*,/u.test(text.slice(end, place.end)) ? [] : [{ start: end, end, by: ',' }];
			const inner = edits ?? [{ ...rangeOf(text, node), by: writeFlowValue(item) }];
			return written([...inner, ...comma]);
		}
		if (edits !== undefined) return written(edits);
		if (isBare) return { at, lines: writeItem(item, indent) };
		const last = endOf(text, node);
		const [above, below] = [
			{ start: place.start, end: place.line },
			{ start: nextLine(text, last), end: place.end },
		].map((lines) => sliceWith(text, lines, []));
		const behind = commentAfter(text, last);
		const lines = writeItem(item, indent).replace(/$/mu, behind === '' ? '' : ` ${behind}`);
		return { at, lines: `${above}${lines}${below}` };
	});
	const between = own.map(({ start }, at) => sliceWith(text, { start: own[at - 1]?.end ?? start, end: start }, []));
	const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
	const lines = join(parts, between);
	return [{ start, end, by: text[end - 1] === '\n' ? lines : lines.replace(/\n$/u, '') }];
}

/** An item as it is to be written, and where it stands now; undefined for one that is new. */
interface Part {
	readonly at: number | undefined;
	readonly lines: string;
}

/** The lines of an item with its comments, without what stands between it and the one before. */
interface Place {
	readonly start: number;
	/** Where its first line begins, below the comments. */
	readonly line: number;
	readonly end: number;
}

function locateAfterDashes(text: string, seq: YAMLSeq, nodes: readonly Node[]): Place[] | undefined {
	const column = columnOf(text, seq);
	if (text.slice(startOfLine(text, seq.range?.[0] ?? 0), seq.range?.[0]).trim() !== '') return undefined;
	const lines = nodes.map((node) => {
		let line = startOfLine(text, node.range?.[0] ?? 0);
		// A comment may stand between the dash and what it is of.
		while (line > 0 && !/^ *-/u.test(text.slice(line, line + column + 1))) line = startOfLine(text, line - 1);
		return line;
	});
	return withComments(
		text,
		lines,
		nodes.map((node) => endOfLines(text, endOf(text, node), column)),
	);
}

/** Only where each item has a line of its own. */
function locateInBrackets(text: string, seq: YAMLSeq, nodes: readonly Node[]): Place[] | undefined {
	const lines = nodes.map((node) => startOfLine(text, node.range?.[0] ?? 0));
	const ends = nodes.map((node) => nextLine(text, rangeOf(text, node).end));
	const isApart = lines.every((line, at) => {
		const before = at === 0 ? (seq.range?.[0] ?? 0) + 1 : (ends[at - 1] ?? 0);
		return line >= before && text.slice(line, nodes[at]?.range?.[0]).trim() === '';
	});
	return isApart && (ends.at(-1) ?? 0) < rangeOf(text, seq).end ? withComments(text, lines, ends) : undefined;
}

function withComments(text: string, lines: readonly number[], ends: readonly number[]): Place[] {
	const starts = lines.map((line, at) => {
		const floor = ends[at - 1] ?? 0;
		let start = line;
		while (start > floor && /^[ \t]*#/u.test(text.slice(startOfLine(text, start - 1), start))) {
			start = startOfLine(text, start - 1);
		}
		return start;
	});
	const isOfList = starts.length > 1 && starts.every((start, at) => at === 0 || start === lines[at]);
	return lines.map((line, at) => ({
		start: at === 0 && isOfList ? line : (starts[at] ?? line),
		line,
		end: ends[at] ?? line,
	}));
}

/** All parts, with what stands between items where the latter of them did. */
function join(parts: readonly Part[], between: readonly string[]): string {
	let written = '';
	let next = 0;
	const passOn = (to: number) => {
		for (; next <= to; next++) {
			// Empty lines go with the item that they stand before.
			const isKept = next === to ? written !== '' : between[next]?.trim() !== '';
			if (isKept) written += between[next] ?? '';
		}
	};
	for (const { at, lines } of parts) {
		if (at !== undefined) passOn(at);
		written += lines.endsWith('\n') ? lines : `${lines}\n`;
	}
	const rest = between.slice(next).filter((each) => each.trim() !== '');
	return [written, ...rest].join('');
}

/** Items between brackets, several on a line; each on a line of its own afterwards where something is said of any. */
function editInBrackets(
	text: string,
	seq: YAMLSeq,
	nodes: readonly Node[],
	items: readonly Item[],
	editItem: EditItem,
): Edit[] | undefined {
	const inner = items.map(({ node, wanted }) => (node === undefined ? [] : editItem(node, wanted)));
	const isWhole = !inner.includes(undefined);
	const said = commentsInBrackets(text, seq, nodes);
	const isInPlace = items.length === nodes.length && items.every(({ at }, index) => at === index);
	if (isWhole && isInPlace && (said === undefined || !items.some(({ isOther }) => isOther))) {
		return inner.flatMap((each) => each ?? []);
	}
	const written = items.map(({ node, wanted, isOther }, index) => {
		const edits = inner[index];
		if (node === undefined || edits === undefined) return writeFlowValue(wanted);
		const value = sliceWith(text, rangeOf(text, node), edits);
		return isOther ? withoutComments(value) : value;
	});
	if (said === undefined) return isWhole ? [{ ...rangeOf(text, seq), by: `[${written.join(', ')}]` }] : undefined;
	const lines = written.flatMap((value, index) => {
		const { at, isOther } = items[index] as Item;
		const { above, behind } = (isOther ? undefined : said.ofItems[at ?? -1]) ?? { above: [], behind: [] };
		return [...above, [`${value},`, ...behind].join(' ')];
	});
	const lineStart = startOfLine(text, seq.range?.[0] ?? 0);
	const indent = `${/^ */u.exec(text.slice(lineStart))?.[0] ?? ''}  `;
	// YAML has the bracket further in than the key.
	const below = [...said.aboveAll, ...lines, ...said.belowAll, ']'].map((line) => `\n${indent}${line}`);
	return [{ ...rangeOf(text, seq), by: [['[', ...said.behindBracket].join(' '), ...below].join('') }];
}

/** What is said between the brackets of a list; undefined for nothing. */
function commentsInBrackets(text: string, seq: YAMLSeq, nodes: readonly Node[]) {
	const { start, end } = rangeOf(text, seq);
	const ends = [start + 1, ...nodes.map((node) => rangeOf(text, node).end)];
	const starts = [...nodes.map((node) => node.range?.[0] ?? 0), end - 1];
	const gaps = ends.map((from, at) => {
		const lines = text.slice(from, starts[at]).split('\n');
		const [behind = [], ...above] = lines.map((line) => line.match(/#[^\r]*/u) ?? []);
		return { behind: [...behind], above: above.flatMap((each) => [...each]) };
	});
	if (gaps.every(({ behind, above }) => behind.length + above.length === 0)) return undefined;
	const isOfList = nodes.length > 1 && gaps.slice(1, -1).every(({ above }) => above.length === 0);
	return {
		behindBracket: gaps[0]?.behind ?? [],
		aboveAll: isOfList ? (gaps[0]?.above ?? []) : [],
		belowAll: gaps.at(-1)?.above ?? [],
		ofItems: nodes.map((_, at) => ({
			above: at === 0 && isOfList ? [] : (gaps[at]?.above ?? []),
			behind: gaps[at + 1]?.behind ?? [],
		})),
	};
}

/** An item as a line of a list, or as several. */
function writeItem(item: unknown, indent: string): string {
	const lines = writeEntryYaml({ phones: [item] }).replace(/^phones:\n/u, '');
	return indented(lines.replace(/^ {2}/gmu, ''), indent);
}
