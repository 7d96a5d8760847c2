import type { ErrorCode } from 'yaml';
import type { YamlFault } from '../domain/syntax-fault.ts';

/** What the YAML parser says of a text; an error, or a warning about a value that it would read as something else. */
export interface ParserComplaint {
	readonly code: ErrorCode;
	/** English, and told to nobody; it only tells kinds apart that share a code. */
	readonly message: string;
	/** Offsets in the text. */
	readonly pos: readonly [number, number];
}

/** A kind of slip, and the offset in the text where whoever made it would look for it. */
export interface LocatedFault {
	readonly fault: YamlFault | 'tab';
	readonly offset: number;
}

/**
 * The slip behind what the parser complains of. It often sees one on a later line, or takes it for another: the line that it stopped at, and
 * the one before, tell more.
 *
 * @param opened where the quotation mark or bracket stands that the parser was within
 */
export function locateYamlFault(complaint: ParserComplaint, text: string, opened: number | undefined): LocatedFault {
	const { code, pos } = complaint;
	const [offset] = pos;
	const line = lineAround(text, offset);
	const tab = /^ *(?:- *)?\t/u.exec(line.text)?.[0].length;
	if (code === 'TAB_AS_INDENT' || tab !== undefined) {
		return { fault: 'tab', offset: line.start + (tab === undefined ? line.text.indexOf('\t') : tab - 1) };
	}
	const fault = classifyFault(complaint);
	// What is never closed is seen where the file ends, or the next key begins.
	const isSeenLate = fault === 'quote-open' || (fault === 'brackets' && (code === 'BAD_INDENT' || isBlank(line.text)));
	if (isSeenLate) return { fault, offset: opened ?? offset };
	if (fault === 'documents') return { fault, offset: offsetOfDivider(text, line) };
	if (fault === 'brackets' || fault === 'backslash' || fault === 'comment') return { fault, offset };
	const indent = line.text.length - line.text.trimStart().length;
	const first = line.start + indent;
	if (isDashOfAnotherKind(line.text.slice(indent, indent + 2))) return { fault: 'dash', offset: first };
	const dash = dashAbove(text, line.start);
	if (fault === 'list' && line.text.startsWith(ITEM, indent) && dash !== undefined && dash !== indent) {
		return { fault: 'list-indent', offset: first };
	}
	if (fault === 'no-colon' || fault === 'indent') {
		const colon = /^\s*(?:- +)?[\w-]+:(?!\/\/)(?=\S|\u00A0)/u.exec(line.text)?.[0].length;
		if (colon !== undefined) return { fault: 'colon-space', offset: line.start + colon - 1 };
		if (isItemWithKeyBelow(text, line)) return { fault: 'item-key', offset: first + ITEM.length };
		if (!HAS_COLON.test(line.text) && beginsWithDash(lineBefore(text, line.start), indent)) {
			return { fault: 'dash', offset: first };
		}
	}
	// A key that is indented too far is taken for a colon in the value before it.
	if (fault === 'colon' && !HAS_COLON.test(text.slice(offset, line.start + line.text.length))) {
		const rest = text.slice(line.start + line.text.length).trimStart();
		return { fault: 'indent', offset: text.length - rest.length };
	}
	return { fault, offset: fault === 'indent' ? Math.max(offset, first) : offset };
}

/** True for what looks like the dash of a list and is none: a dash with no space after it, a longer one, a bullet or a star. */
export function isDashOfAnotherKind(signs: string): boolean {
	return /^(?:-[^\s-]|[–—‐‑−•·*][\s\u00A0]|-\u00A0)/u.test(signs);
}

const HAS_COLON = /:(?:\s|$)/u;

interface Line {
	readonly text: string;
	readonly start: number;
}

function lineAround(text: string, offset: number): Line {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	return { text: text.slice(start, end === -1 ? undefined : end), start };
}

/** The nearest line above that says something. */
function lineBefore(text: string, start: number): string {
	const above = text.slice(0, start).trimEnd();
	return above.slice(above.lastIndexOf('\n') + 1);
}

/** Where the line of dashes or dots stands, which the parser may have passed. */
function offsetOfDivider(text: string, { text: line, start }: Line): number {
	const above = text.slice(0, start).trimEnd();
	const startAbove = above.lastIndexOf('\n') + 1;
	return !DIVIDER.test(line) && DIVIDER.test(above.slice(startAbove)) ? startAbove : start;
}

const DIVIDER = /^(?:---|\.\.\.)/u;

function beginsWithDash(line: string, indent: number): boolean {
	return /^ *- /u.exec(line)?.[0].length === indent + 2;
}

/** How far in the dash of the nearest item above begins, within the same key. */
function dashAbove(text: string, start: number): number | undefined {
	const above = text.slice(0, start).trimEnd().split('\n');
	const nearest = above.findLast((line) => /^(?: *- |\S)/u.test(line)) ?? '';
	return nearest.trimStart().startsWith(ITEM) ? nearest.indexOf('-') : undefined;
}

/** True for `- 0980-319 200` above `label: växel`, which is further in than the dash. */
function isItemWithKeyBelow(text: string, { text: line, start }: Line): boolean {
	const indent = line.length - line.trimStart().length;
	if (!line.startsWith(ITEM, indent) || HAS_COLON.test(line)) return false;
	const below = /\n(?<spaces> *)[\w-]+:(?:\s|$)/uy;
	below.lastIndex = start + line.length;
	return (below.exec(text)?.groups?.['spaces']?.length ?? 0) > indent;
}

const ITEM = '- ';

function isBlank(line: string): boolean {
	return line.trim() === '';
}

function classifyFault({ code, message }: ParserComplaint): YamlFault {
	return faults.find(([pattern]) => pattern.test(message))?.[1] ?? faultByCode[code];
}

const faults: readonly (readonly [RegExp, YamlFault])[] = [
	[/^Missing closing ["']quote/u, 'quote-open'],
	[/^Nested mappings are not allowed/u, 'colon'],
	[/^Implicit (?:map )?keys/u, 'no-colon'],
	[/^Unexpected scalar at node end/u, 'quote-closed'],
	[/^Block scalar header|^Plain value cannot start|^Not a YAML token|^Tags and anchors/u, 'first-sign'],
	[/^Comments must be separated/u, 'comment'],
	[/^Missing space after : in/u, 'colon-space'],
	[/directives-end/u, 'documents'],
	[/block-seq|block sequence/iu, 'list'],
	[/^Sequence item without - indicator/u, 'dash'],
	[/^Flow|flow (?:sequence|map|collection)|flow-(?:seq|map)/iu, 'brackets'],
];

/** A record of every code, so that one of a later version of the parser is noticed. */
const faultByCode: Readonly<Record<ErrorCode, YamlFault>> = {
	ALIAS_PROPS: 'first-sign',
	BAD_ALIAS: 'first-sign',
	BAD_COLLECTION_TYPE: 'first-sign',
	BAD_DIRECTIVE: 'first-sign',
	BAD_DQ_ESCAPE: 'backslash',
	BAD_INDENT: 'indent',
	BAD_PROP_ORDER: 'first-sign',
	BAD_SCALAR_START: 'first-sign',
	BLOCK_AS_IMPLICIT_KEY: 'indent',
	BLOCK_IN_FLOW: 'brackets',
	DUPLICATE_KEY: 'other',
	IMPOSSIBLE: 'other',
	KEY_OVER_1024_CHARS: 'key-long',
	MISSING_CHAR: 'other',
	MULTILINE_IMPLICIT_KEY: 'no-colon',
	MULTIPLE_ANCHORS: 'first-sign',
	MULTIPLE_DOCS: 'documents',
	MULTIPLE_TAGS: 'first-sign',
	NON_STRING_KEY: 'brackets',
	RESOURCE_EXHAUSTION: 'other',
	TAB_AS_INDENT: 'indent',
	TAG_RESOLVE_FAILED: 'first-sign',
	UNEXPECTED_TOKEN: 'other',
};
