import type { Excerpt } from '../domain/problem-arguments.ts';
import { findExample, isListOfValues } from './example.ts';

/**
 * The example of a list or a group, if that is what a line's key has. Each of these functions returns lines of YAML, and `undefined` where
 * the line does not tell, or is not there in full.
 */
export function findExampleForKey({ line }: Excerpt): readonly string[] | undefined {
	return findExample(keyOf(line));
}

/** The same for a key whose list or group holds no texts of people's own, which a colon could stand in. */
export function findExampleWithoutTexts({ line }: Excerpt): readonly string[] | undefined {
	const key = keyOf(line);
	return isListOfValues(key) && !HAS_NO_TEXTS.test(key) ? undefined : findExample(key);
}

/** Lists of names, addresses and codes. */
const HAS_NO_TEXTS = /^(?:area|emails|languages|municipalities)$/u;

function keyOf(line: string): string {
	return /^\s*(?:- +)?([\w-]+):/u.exec(line)?.[1] ?? '';
}

/** A line as it is shown, and with those that go on with it. */
type Lines = Excerpt & { readonly joined?: string | undefined };

/**
 * A line with quotation marks round the text after its key, and round the lines that go on with it.
 *
 * @example withQuotes({ line: 'note: Ring först: växeln', caret: 6 }) // => ['note: "Ring först: växeln"']
 */
export function withQuotes({ line, joined = line }: Lines): readonly string[] | undefined {
	const { start = '', text = '' } = TEXT_OF_LINE.exec(joined)?.groups ?? {};
	if (start === '' || isCut(joined)) return undefined;
	return [start + quote(text)];
}

/** The same for a text that a comment seems to end; `undefined` for a list or a group between brackets too. */
export function withQuotesRoundComment({ line, caret }: Excerpt): readonly string[] | undefined {
	return /[[{]/u.test(line.slice(0, caret)) ? undefined : withQuotes({ line, caret });
}

/** The same, where what stands before the colon of a text was taken for a key: the caret is where the text begins. */
export function withQuotesRoundColon({ line, caret, joined = line }: Lines): readonly string[] | undefined {
	const start = joined.slice(0, caret);
	if (isCut(joined)) return undefined;
	return /^\s*(?:\s|- +)$/u.test(start)
		? [start + quote(joined.slice(caret))]
		: /^[^[{]*$/u.test(start)
			? withQuotes({ line, caret, joined })
			: undefined;
}

function quote(text: string): string {
	const bare = /^["'”“’](?<inner>.*)["'”“’]$/u.exec(text.trimEnd())?.groups?.['inner'] ?? text.trimEnd();
	return /["\\]/u.test(bare) ? `'${bare.replace(/'/gu, "''")}'` : `"${bare}"`;
}

/** The values of a list in one text, each on a line of its own, without the quotation marks round some of them. */
export function withItemsOnLines({ line, joined = line }: Lines): readonly string[] | undefined {
	const {
		start = '',
		key = '',
		text = '',
	} = /^(?<start>\s*(?:- +)?)(?<key>[a-z]\w*): +(?<text>\S.*)$/iu.exec(joined.trimEnd())?.groups ?? {};
	const isList = isListOfValues(key) || key === 'phones';
	const marks = text.match(/["“”„]/gu)?.length ?? 0;
	if (!isList || marks === 0 || marks % 2 === 1 || text.includes('\\') || isCut(joined)) return undefined;
	const inner = /^'(?<inner>.*)'$/u.exec(text)?.groups?.['inner']?.replaceAll("''", "'") ?? text;
	const items = [...inner.matchAll(/["“”„](?<quoted>[^"“”„]*)["“”„]|[^,"“”„]+/gu)]
		.map(([whole, quoted]) => (quoted ?? whole).trim())
		.filter((item) => item !== '');
	const indent = ' '.repeat(start.length + 2);
	return [
		`${start}${key}:`,
		...items.map((item) => `${indent}- ${/^[\p{L}\p{N}][^:#]*$/u.test(item) ? item : quote(item)}`),
	];
}

/** True for a list in one text whose first value stands in quotation marks: `topics: "våld, hot", alkohol`. */
export function startsWithQuotedItem(lines: Lines): boolean {
	return /^\s*(?:- +)?\w+: +"[^"]*"\s*,/u.test(lines.line) && withItemsOnLines(lines) !== undefined;
}

/** A line whose text begins with a quotation mark, with the same mark at its end. */
export function withEndQuote({ line, joined = line }: Lines): readonly string[] | undefined {
	const text = TEXT_OF_LINE.exec(joined)?.groups?.['text']?.trimEnd() ?? '';
	const mark = text.charAt(0);
	if (text.slice(1).includes(mark) || isCut(joined)) return undefined;
	return [joined.trimEnd() + mark];
}

/** The number and its label on lines of their own. */
export function withNumberAndLabel({ line, joined = line }: Lines): readonly string[] | undefined {
	const {
		indent = '',
		label = '',
		number = '',
	} = /^(?<indent>\s*)(?:- +)?(?<label>[^:[{]+): +(?<number>[^:]+)$/u.exec(joined.trimEnd())?.groups ?? {};
	if (number === '' || isCut(joined)) return undefined;
	return [`${indent}- number: ${number}`, `${indent}  label: ${label}`];
}

/** A line of a list with its value alone. */
export function withoutLabel({ line, joined = line }: Lines): readonly string[] | undefined {
	const { start = '', value = '' } =
		/^(?<start>\s*- +)[^:[{]+: +(?<value>[^:]+)$/u.exec(joined.trimEnd())?.groups ?? {};
	return value === '' || isCut(joined) ? undefined : [start + value];
}

/** An item of a list with a key before its value, and the keys under it. */
export function withItemKey({ line, joined = line }: Lines): readonly string[] | undefined {
	const { indent = '', item = '' } = /^(?<indent>\s*)- +(?<item>.+)$/u.exec(joined.trimEnd())?.groups ?? {};
	const [value, ...keys] = item.split(/ (?=(?:extension|hours|label|lang): )/u);
	if (keys.length === 0 || isCut(joined)) return undefined;
	const key = keys.some((each) => each.startsWith('lang:')) ? 'name' : 'number';
	return [`${indent}- ${key}: ${value}`, ...keys.map((each) => `${indent}  ${each}`)];
}

/** A line with a space after the colon at the caret. */
export function withSpaceAfterColon({ line, caret }: Excerpt): readonly string[] | undefined {
	if (line.charAt(caret) !== ':' || isCut(line)) return undefined;
	return [`${line.slice(0, caret + 1)} ${line.slice(caret + 1).trimStart()}`];
}

/** A line with a hyphen and a space in front, in the place of what stands there instead. */
export function withDash({ line }: Excerpt): readonly string[] | undefined {
	const { indent = '', text = '' } =
		/^(?<indent>\s*)(?:[-–—‐‑−•·*][\s\u00A0]*)?(?<text>\S.*)$/u.exec(line)?.groups ?? {};
	return text === '' || isCut(line) ? undefined : [`${indent}- ${text}`];
}

/** A line with ordinary spaces in the place of hard ones. */
export function withOrdinarySpaces({ line }: Excerpt): readonly string[] | undefined {
	return isCut(line) ? undefined : [line.replace(/[^\S ]/gu, ' ')];
}

/** The text after a key, or after the dash of a list. */
const TEXT_OF_LINE = /^(?<start>\s*[\w-]+: +|\s*- +[a-z]\w*: +|\s*- +)(?<text>\S.*)$/u;

/** True for a line of which only what stands round a position is shown. */
function isCut(line: string): boolean {
	return line.startsWith('… ') || line.endsWith(' …');
}
