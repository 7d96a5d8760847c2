import { isMap, isSeq, type Node, type Pair } from 'yaml';

/** Where a value ends, without the line breaks and comments after it. */
export function endOf(text: string, node: Node | null): number {
	if (isMap(node) && node.flow !== true) {
		const last = node.items.at(-1);
		if (last !== undefined) return endOfPair(text, last);
	}
	if (isSeq(node) && node.flow !== true) {
		const last = node.items.at(-1);
		if (last !== undefined) return endOf(text, last as Node);
	}
	return rangeOf(text, node).end;
}

export function endOfPair(text: string, { key, value }: Pair): number {
	const colon = text.indexOf(':', endOf(text, key as Node)) + 1;
	return Math.max(colon, endOf(text, value as Node | null));
}

export function rangeOf(text: string, node: Node | null): { start: number; end: number } {
	const [start = 0, end = 0] = node?.range ?? [];
	return { start, end: start + text.slice(start, end).trimEnd().length };
}

export function startOfLine(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
	const at = text.indexOf('\n', offset);
	return at === -1 ? text.length : at + 1;
}

/** Where the lines of a value end: comments below it that stand further in than its key or dash are about it. */
export function endOfLines(text: string, offset: number, column: number): number {
	let end = nextLine(text, offset);
	for (;;) {
		const line = text.slice(end, nextLine(text, end));
		const comment = /^ *(?=#)/u.exec(line);
		if (comment === null || comment[0].length <= column) return end;
		end += line.length;
	}
}

/** What is said behind a value, on its last line: a comment with the sign before it; empty for none. */
export function commentAfter(text: string, offset: number): string {
	return /^[ \t]+(?<comment>#[^\r\n]*)/u.exec(text.slice(offset, nextLine(text, offset)))?.groups?.['comment'] ?? '';
}

export function columnOf(text: string, node: Node): number {
	const start = node.range?.[0] ?? 0;
	return start - startOfLine(text, start);
}

export function isFlow(node: Node): boolean {
	return (isSeq(node) || isMap(node)) && node.flow === true;
}

export function indented(lines: string, indent: string): string {
	return lines.replace(/^(?=.)/gmu, indent);
}
