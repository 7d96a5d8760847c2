import {
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { inKeyOrder, keyOrder, writeEntryYaml, writeFlowValue, writePlainValue } from './entry-yaml.ts';
import { readNodes } from './yaml-nodes.ts';

/**
 * The text of an entry's file that says something else afterwards. Only the values that differ are written, the smallest parts of them that will do:
 * comments, order, quotation marks and line ends of all else are as they were.
 *
 * @param wanted what the file is to say, every key of it
 * @returns undefined where the file would not say just that
 */
export function editYaml(
	text: string,
	kind: keyof typeof keyOrder,
	wanted: Readonly<Record<string, unknown>>,
): string | undefined {
	const document = parseDocument(text, PARSING);
	const { contents } = document;
	if (!isMap(contents) || document.errors.length > 0) return undefined;
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const written = contents.flow === true ? undefined : apply(text, editMap(text, contents, wanted, '', kind), end);
	if (written !== undefined && says(written, wanted)) return written;
	// Where the parts do not fit together the library writes all of it, which keeps comments and order too.
	for (const key of new Set([...Object.keys(read(contents, text)), ...Object.keys(wanted)])) {
		if (wanted[key] === undefined) document.delete(key);
		else if (!isSame(read(contents, text)[key], wanted[key])) document.set(key, document.createNode(wanted[key]));
	}
	const whole = document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\r?\n/gu, end);
	return says(whole, wanted) ? whole : undefined;
}

const PARSING = { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' } as const;

interface Edit {
	readonly start: number;
	readonly end: number;
	/** With plain line feeds. */
	readonly by: string;
}

function apply(text: string, edits: readonly Edit[] | undefined, end: string): string | undefined {
	// Of those that come in the same place, the last one first.
	return edits
		?.toReversed()
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((written, { start, end: to, by }) => {
			return written.slice(0, start) + by.replace(/\n/gu, end) + written.slice(to);
		}, text);
}

function says(text: string, wanted: Readonly<Record<string, unknown>>): boolean {
	const { contents, errors } = parseDocument(text, PARSING);
	return errors.length === 0 && isMap(contents) && isSame(read(contents, text), wanted);
}

function read(map: YAMLMap, text: string): Record<string, unknown> {
	return readNodes(map, text).value as Record<string, unknown>;
}

/** @param kind left out for a mapping within another, whose keys are in no order of ours */
function editMap(
	text: string,
	map: YAMLMap,
	wanted: Readonly<Record<string, unknown>>,
	indent: string,
	kind?: keyof typeof keyOrder,
): Edit[] | undefined {
	const edits: Edit[] = [];
	const present = read(map, text);
	for (const pair of map.items) {
		const key = String((pair.key as Scalar).value);
		if (isSame(present[key], wanted[key])) continue;
		const edit = wanted[key] === undefined ? cutPair(text, pair) : editValue(text, pair, wanted[key], indent);
		if (edit === undefined) return undefined;
		edits.push(...edit);
	}
	const keys = map.items.map(({ key }) => String((key as Scalar).value));
	const added = Object.keys(wanted).filter((key) => wanted[key] !== undefined && !keys.includes(key));
	const order: readonly string[] = kind === undefined ? [] : keyOrder[kind];
	for (const [key, value] of Object.entries(kind === undefined ? wanted : inKeyOrder(kind, wanted))) {
		if (!added.includes(key)) continue;
		const before = map.items.findLast((pair) => {
			const at = order.indexOf(String((pair.key as Scalar).value));
			return order.length === 0 || (at !== -1 && at < order.indexOf(key));
		});
		const lines = indented(writeEntryYaml({ [key]: value }), indent);
		const start =
			before === undefined ? startOfLine(text, map.range?.[0] ?? 0) : nextLine(text, endOfPair(text, before));
		const isWithinLine = start > 0 && text[start - 1] !== '\n';
		edits.push({ start, end: start, by: isWithinLine ? `\n${lines}` : lines });
	}
	return edits;
}

function editValue(text: string, pair: Pair, wanted: unknown, indent: string): Edit[] | undefined {
	const value = pair.value as Node | null;
	const inner = editNode(text, value, wanted, `${indent}  `);
	if (inner !== undefined) return inner;
	// All of what stands after the key is written anew.
	const key = String((pair.key as Scalar).value);
	const lines = indented(writeEntryYaml({ [key]: wanted }), indent).slice(indent.length);
	const start = (pair.key as Node).range?.[0] ?? 0;
	return [{ start, end: endOfPair(text, pair), by: lines.replace(/\n$/u, '') }];
}

/** The edits within a value; undefined where it has to be written anew as a whole. */
function editNode(
	text: string,
	node: Node | null,
	wanted: unknown,
	indent: string,
	isWithinFlow = false,
): Edit[] | undefined {
	if (node === null) return undefined;
	if (isSame(readNodes(node, text).value, wanted)) return [];
	if (isScalar(node)) return editScalar(text, node, wanted, isWithinFlow);
	if (isMap(node) && isGroup(wanted)) {
		const column = columnOf(text, node);
		if (node.flow !== true) return editMap(text, node, wanted, ' '.repeat(column));
	}
	if (isSeq(node) && Array.isArray(wanted)) return editSeq(text, node, wanted, indent);
	if (isFlow(node)) return [{ ...rangeOf(text, node), by: writeFlowValue(wanted) }];
	return undefined;
}

function editScalar(text: string, node: Scalar, wanted: unknown, isWithinFlow: boolean): Edit[] | undefined {
	const range = rangeOf(text, node);
	if (typeof wanted !== 'string' || range.start === range.end || /\n/u.test(wanted)) return undefined;
	if (node.type !== 'PLAIN' && node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE') return undefined;
	const plain = isWithinFlow ? writeFlowValue(wanted) : writePlainValue(wanted);
	const quoted = node.type === 'QUOTE_SINGLE' && !wanted.includes("'") ? `'${wanted}'` : JSON.stringify(wanted);
	return [{ ...range, by: node.type === 'PLAIN' ? plain : quoted }];
}

/** Items that are changed in their places, and those that come last or go; undefined for a list that is another one. */
function editSeq(text: string, seq: YAMLSeq, wanted: readonly unknown[], indent: string): Edit[] | undefined {
	const nodes = seq.items.map((item) => item as Node | null);
	const present = nodes.map((node) => readNodes(node, text).value);
	if (isFlow(seq)) {
		if (wanted.length !== nodes.length) {
			const kept = wanted.map((item) => {
				const at = present.findIndex((each) => isSame(each, item));
				return at === -1 ? writeFlowValue(item) : sliceOf(text, nodes[at] ?? null);
			});
			return [{ ...rangeOf(text, seq), by: `[${kept.join(', ')}]` }];
		}
	} else if (wanted.length < nodes.length) {
		const gone = nodes.filter((_, index) => !wanted.some((item) => isSame(item, present[index])));
		if (gone.length !== nodes.length - wanted.length || wanted.length === 0) return undefined;
		return gone.map((node) => cutLines(text, text.lastIndexOf('-', (node?.range?.[0] ?? 0) - 1), endOf(text, node)));
	}
	const edits: Edit[] = [];
	for (const [index, node] of nodes.entries()) {
		const inner = editNode(text, node, wanted[index], `${indent}  `, isFlow(seq));
		if (inner === undefined) return undefined;
		edits.push(...inner);
	}
	const added = wanted.slice(nodes.length);
	const last = nodes.at(-1);
	if (added.length === 0) return edits;
	if (last === undefined || last === null) return undefined;
	const dash = text.lastIndexOf('-', (nodes[0]?.range?.[0] ?? 0) - 1);
	const lines = indented(writeEntryYaml({ phones: added }).replace(/^phones:\n/u, ''), '').replace(/^ {2}/gmu, '');
	const start = nextLine(text, endOf(text, last));
	const by = indented(lines, ' '.repeat(dash - startOfLine(text, dash)));
	return [...edits, { start, end: start, by: text[start - 1] === '\n' ? by : `\n${by}` }];
}

function cutPair(text: string, pair: Pair): Edit[] {
	return [cutLines(text, (pair.key as Node).range?.[0] ?? 0, endOfPair(text, pair))];
}

/** All lines from a place to another; where something else stands on the first of them, what comes out of it is not what was wanted. */
function cutLines(text: string, start: number, end: number): Edit {
	return { start: startOfLine(text, start), end: nextLine(text, end), by: '' };
}

function endOfPair(text: string, { key, value }: Pair): number {
	const colon = text.indexOf(':', endOf(text, key as Node)) + 1;
	return Math.max(colon, endOf(text, value as Node | null));
}

/** Where a value ends, without the line breaks and comments after it. */
function endOf(text: string, node: Node | null): number {
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

function rangeOf(text: string, node: Node | null): { start: number; end: number } {
	const [start = 0, end = 0] = node?.range ?? [];
	return { start, end: start + text.slice(start, end).trimEnd().length };
}

function sliceOf(text: string, node: Node | null): string {
	const { start, end } = rangeOf(text, node);
	return text.slice(start, end);
}

function startOfLine(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset begins, or the end of the text. */
function nextLine(text: string, offset: number): number {
	const at = text.indexOf('\n', offset);
	return at === -1 ? text.length : at + 1;
}

function columnOf(text: string, node: Node): number {
	const start = node.range?.[0] ?? 0;
	return start - startOfLine(text, start);
}

function indented(lines: string, indent: string): string {
	return lines.replace(/^(?=.)/gmu, indent);
}

function isFlow(node: Node): boolean {
	return (isSeq(node) || isMap(node)) && node.flow === true;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal in what is said, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => isSame(each, b[at]));
	if (isGroup(a) && isGroup(b)) {
		const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
		return [...keys].every((key) => isSame(a[key], b[key]));
	}
	return a === b;
}
