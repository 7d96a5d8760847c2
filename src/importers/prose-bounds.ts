import { type MdastNode, mdxToMdast } from 'satteri';
import { type Finding, finding } from '../domain/problem.ts';
import type { SourceText } from './source-text.ts';

/** How many quotations, lists, list items, components and the like may stand inside each other. */
const MOST_LEVELS = 64;

/** A finding and the offset in the text that it is about. */
interface FindingAtOffset {
	readonly finding: Finding;
	readonly offset: number;
}

/**
 * What in a prose file its parser must not see: nesting that overflows its stack, which ends the process without a word, and signs
 * that it goes through once for each of them. Found by going through the text once; the bounds are far beyond any text that people
 * write, and far below what a parser with the smallest usual stack (1 MB) stands.
 *
 * Code in MDX is refused in any case, but only long code could overflow the parser's own parser of JavaScript, so that short code is
 * left to be told at its position.
 *
 * @throws the parser's own error, for MDX that does not parse
 */
export function findBeyondBounds({ file, text }: SourceText): FindingAtOffset | undefined {
	const isMdx = file.endsWith('.mdx');
	return (
		findTooMany(text, '&', 2000) ??
		findTooMany(text, '![', 1000, /!\[/gu) ??
		(isMdx ? findTooMany(text, '<', 1000) : undefined) ??
		findDeepPrefix(text) ??
		findManyMarks(text) ??
		(isMdx ? findLongCode(text) : undefined)
	);
}

function findTooMany(
	text: string,
	sign: string,
	maximum: number,
	pattern = new RegExp(sign, 'gu'),
): FindingAtOffset | undefined {
	let count = 0;
	let offset = -1;
	for (const match of text.matchAll(pattern)) {
		count++;
		if (count === maximum + 1) offset = match.index;
	}
	return offset === -1 ? undefined : { finding: finding('markdown-too-many-signs', { sign, count, maximum }), offset };
}

/** A line that opens, or by its indent stands in, more quotations and lists than may be. Each list takes at least two columns. */
function findDeepPrefix(text: string): FindingAtOffset | undefined {
	for (const { 0: prefix, index: offset } of text.matchAll(PREFIX)) {
		const markers = prefix.match(/[>\-+*.)]/gu)?.length ?? 0;
		const columns = prefix.replaceAll('\t', '    ').length - markers;
		if (markers + columns / 2 > MOST_PREFIX_LEVELS) {
			return { finding: finding('markdown-nesting-deep', { maximum: MOST_LEVELS }), offset };
		}
	}
	return undefined;
}

/** Emphasis and links end with their paragraph, so a paragraph has at most half as many levels of them as signs. */
function findManyMarks(text: string): FindingAtOffset | undefined {
	let start = 0;
	for (const block of text.split(/(\n[ \t\r]*\n)/u)) {
		const found = findTooMany(block, '* _ ~ [', 2000, /[*_~[]/gu);
		if (found !== undefined) return { ...found, offset: start + found.offset };
		start += block.length;
	}
	return undefined;
}

/**
 * The first expression, import or export of a text that goes on for more than a few hundred characters after it. The parser is asked
 * where they are, but is given a text in which none of them is one: `{` and the first letter of `import` and `export` are replaced.
 */
function findLongCode(text: string): FindingAtOffset | undefined {
	const first = /\{|^(?:im|ex)port\b/mu.exec(text);
	if (first === null || text.length - first.index <= SHORT_CODE) return undefined;
	const brace = absentFrom(text, 0xe000);
	const letter = absentFrom(text, brace.charCodeAt(0) + 1);
	const neutral = text.replace(/(?<!\\)((?:\\\\)*)\{/gu, `$1${brace}`).replace(/^[ie](?=mport\b|xport\b)/gmu, letter);
	let root: MdastNode;
	try {
		root = mdxToMdast(neutral);
	} catch (error) {
		const [, line = '1', column = '1'] = /(\d+):(\d+): /u.exec(String(error)) ?? [];
		const offset = toOffset(neutral, Number(line), Number(column));
		// A tag whose attributes hold code.
		const end = neutral.indexOf('>', offset);
		if (neutral.slice(offset, end === -1 ? undefined : end).includes(brace)) {
			return { finding: finding('mdx-expression', {}), offset };
		}
		throw error;
	}
	const open: MdastNode[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.type === 'text') {
			const { line = 1, column = 1 } = node.position?.start ?? {};
			const offset = toOffset(neutral, line, column);
			if (column === 1 && node.value.startsWith(letter)) return { finding: finding('mdx-import', {}), offset };
			if (node.value.includes(brace)) {
				return { finding: finding('mdx-expression', {}), offset: neutral.indexOf(brace, offset) };
			}
		}
		if ('children' in node) open.push(...(node.children as MdastNode[]).toReversed());
	}
	return undefined;
}

/** The first node that stands in too many others, with what to say about it. */
export function findDeepNode(root: MdastNode): { readonly finding: Finding; readonly node: MdastNode } | undefined {
	let level: readonly MdastNode[] = [root];
	for (let depth = 0; depth <= MOST_LEVELS && level.length > 0; depth++) {
		level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
	}
	const [node] = level;
	return node === undefined ? undefined : { finding: finding('markdown-nesting-deep', { maximum: MOST_LEVELS }), node };
}

function absentFrom(text: string, from: number): string {
	let code = from;
	while (text.includes(String.fromCharCode(code))) code++;
	return String.fromCharCode(code);
}

function toOffset(text: string, line: number, column: number): number {
	let start = 0;
	for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}

/** White space, `>` and the markers of lists before a line's own text. */
const PREFIX = /(?<![^\r\n])(?:[ \t>]|[-+*](?=[ \t\r\n])|\d{1,9}[.)](?=[ \t\r\n]))+/gu;

const MOST_PREFIX_LEVELS = 100;
const SHORT_CODE = 500;
