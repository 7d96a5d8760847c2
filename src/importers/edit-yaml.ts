import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { editList } from './edit-list.ts';
import { inKeyOrder, keyOrder, writeEntryYaml, writeFlowValue, writePlainValue } from './entry-yaml.ts';
import { listItems } from './listed-values.ts';
import { isSameOne } from './pair-items.ts';
import { isGroup, isSame } from './same-value.ts';
import { applyEdits, type Edit, sliceWith } from './text-edits.ts';
import { withoutComments } from './yaml-comments.ts';
import { readNodes } from './yaml-nodes.ts';
import {
	columnOf,
	commentAfter,
	endOfLines,
	endOfPair,
	indented,
	isFlow,
	rangeOf,
	startOfLine,
} from './yaml-places.ts';

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
	const written = contents.flow === true ? undefined : applyEdits(text, editMap(text, contents, wanted, '', kind), end);
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
): Edit[] {
	const edits: Edit[] = [];
	const present = read(map, text);
	for (const pair of map.items) {
		const key = keyOf(pair);
		if (isSame(present[key], wanted[key])) continue;
		if (wanted[key] !== undefined) {
			const inner = editValue(text, pair, wanted[key], indent);
			edits.push(...(isOfNoOneThere(pair, present[key], wanted[key]) ? [withoutCommentsOf(text, pair, inner)] : inner));
		} else if (startOf(pair) >= (edits.at(-1)?.end ?? 0)) {
			const rest = map.items.slice(map.items.indexOf(pair) + 1);
			edits.push(
				cutPair(
					text,
					pair,
					rest.find((each) => wanted[keyOf(each)] !== undefined),
				),
			);
		}
	}
	const keys = map.items.map(keyOf);
	const added = Object.keys(wanted).filter((key) => wanted[key] !== undefined && !keys.includes(key));
	const order: readonly string[] = kind === undefined ? [] : keyOrder[kind];
	for (const [key, value] of Object.entries(kind === undefined ? wanted : inKeyOrder(kind, wanted))) {
		if (!added.includes(key)) continue;
		const before = map.items.findLast((pair) => {
			const at = order.indexOf(keyOf(pair));
			return order.length === 0 || (at !== -1 && at < order.indexOf(key));
		});
		const lines = indented(writeEntryYaml({ [key]: value }), indent);
		const start = before === undefined ? startOfLine(text, map.range?.[0] ?? 0) : endOfPairLines(text, before);
		const isWithinLine = start > 0 && text[start - 1] !== '\n';
		edits.push({ start, end: start, by: isWithinLine ? `\n${lines}` : lines });
	}
	return edits;
}

function editValue(text: string, pair: Pair, wanted: unknown, indent: string): readonly Edit[] {
	const isOther = (was: unknown, is: unknown) => OF_SOMEBODY.has(keyOf(pair)) && !isSameOne(was, is);
	return editNode(text, pair.value as Node | null, wanted, isOther) ?? [rewritePair(text, pair, wanted, indent)];
}

/** The keys of what leads to somebody: what is said of one can name whoever has it, and is not said of the next. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['aliases', 'emails', 'person', 'phones']);

/** True where nobody and nothing stays of what is said of somebody. A list with a line for each has the comments of its items apart, and keeps its own. */
function isOfNoOneThere(pair: Pair, present: unknown, wanted: unknown): boolean {
	const key = keyOf(pair);
	const isOfItems = isSeq(pair.value) && pair.value.flow !== true;
	if (!OF_SOMEBODY.has(key) || present === undefined || isOfItems) return false;
	return !listItems(key, present).some((was) => listItems(key, wanted).some((is) => isSameOne(was, is)));
}

/** A pair as it is written with edits, and without its comments. */
function withoutCommentsOf(text: string, pair: Pair, edits: readonly Edit[]): Edit {
	const place = { start: startOf(pair), end: endOfPairLines(text, pair) };
	return { ...place, by: withoutComments(sliceWith(text, place, edits)) };
}

/** All of what stands after the key is written anew; what is said behind the key or the value stays behind the key. */
function rewritePair(text: string, pair: Pair, wanted: unknown, indent: string): Edit {
	const start = startOf(pair);
	const colon = text.indexOf(':', (pair.key as Node).range?.[1]) + 1;
	// A value that is empty stands behind the space, where a comment begins.
	const valueEnd = text.slice(colon, endOfPair(text, pair)).trim() === '' ? colon : endOfPair(text, pair);
	const last = commentAfter(text, valueEnd);
	const end = last === '' ? valueEnd : text.indexOf(last, valueEnd) + last.length;
	const comments = [...(valueEnd === colon ? [] : [commentAfter(text, colon)]), last].filter((each) => each !== '');
	const lines = indented(writeEntryYaml({ [keyOf(pair)]: wanted }), indent).slice(indent.length);
	return { start, end, by: lines.replace(/\n$/u, '').replace(/$/mu, comments.map((each) => ` ${each}`).join('')) };
}

/** The edits within a value; undefined where it has to be written anew as a whole. */
function editNode(
	text: string,
	node: Node | null,
	wanted: unknown,
	isOther: (present: unknown, wanted: unknown) => boolean,
	isWithinFlow = false,
): readonly Edit[] | undefined {
	if (node === null) return undefined;
	if (isSame(readNodes(node, text).value, wanted)) return [];
	if (isScalar(node)) return editScalar(text, node, wanted, isWithinFlow);
	if (isMap(node) && isGroup(wanted) && node.flow !== true) {
		return editMap(text, node, wanted, ' '.repeat(columnOf(text, node)));
	}
	if (isSeq(node) && Array.isArray(wanted)) {
		return editList(text, node, wanted, (item, value) => editNode(text, item, value, isOther, isFlow(node)), isOther);
	}
	return isFlow(node) ? [{ ...rangeOf(text, node), by: writeFlowValue(wanted) }] : undefined;
}

function editScalar(text: string, node: Scalar, wanted: unknown, isWithinFlow: boolean): Edit[] | undefined {
	const range = rangeOf(text, node);
	if (typeof wanted !== 'string' || range.start === range.end || /\n/u.test(wanted)) return undefined;
	if (node.type !== 'PLAIN' && node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE') return undefined;
	const plain = isWithinFlow ? writeFlowValue(wanted) : writePlainValue(wanted);
	const quoted = node.type === 'QUOTE_SINGLE' && !wanted.includes("'") ? `'${wanted}'` : JSON.stringify(wanted);
	return [{ ...range, by: node.type === 'PLAIN' ? plain : quoted }];
}

/** @param next the pair after it that stays: behind a dash, it takes its place */
function cutPair(text: string, pair: Pair, next: Pair | undefined): Edit {
	const start = startOf(pair);
	const isBehindDash = text.slice(startOfLine(text, start), start).trim() !== '';
	if (isBehindDash && next !== undefined) return { start, end: startOf(next), by: '' };
	return { start: startOfLine(text, start), end: endOfPairLines(text, pair), by: '' };
}

function endOfPairLines(text: string, pair: Pair): number {
	return endOfLines(text, endOfPair(text, pair), columnOf(text, pair.key as Node));
}

function startOf({ key }: Pair): number {
	return (key as Node).range?.[0] ?? 0;
}

function keyOf({ key }: Pair): string {
	return String((key as Scalar).value);
}
