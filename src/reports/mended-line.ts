import { exampleOf } from './example.ts';

/**
 * A line with quotation marks round the text after its key, or the example of a key that has no text but a list or a group. Each of these
 * functions returns `undefined` where the line does not tell, or is not there in full.
 *
 * @example withQuotes('note: Ring först: växeln') // => ['note: "Ring först: växeln"']
 */
export function withQuotes(line: string): readonly string[] | undefined {
	const {
		start = '',
		key = '',
		text = '',
	} = /^(?<start>\s*(?:- +)?(?<key>[\w-]+): +|\s*- +)(?<text>\S.*)$/u.exec(line)?.groups ?? {};
	if (start === '' || isCut(line)) return undefined;
	const bare = text.trimEnd().replace(/^["'”“’]|["'”“’]$/gu, '');
	return exampleOf(key) ?? [start + (/["\\]/u.test(bare) ? `'${bare.replace(/'/gu, "''")}'` : `"${bare}"`)];
}

/** A line with a space after the colon of its key. */
export function withSpaceAfterColon(line: string): readonly string[] | undefined {
	const { start = '', text = '' } = /^(?<start>\s*(?:- +)?[\w-]+:)[\s\u00A0]*(?<text>\S.*)$/u.exec(line)?.groups ?? {};
	return start === '' || isCut(line) ? undefined : [`${start} ${text}`];
}

/** A line with a hyphen and a space in front, in the place of what stands there instead. */
export function withDash(line: string): readonly string[] | undefined {
	const { indent = '', text = '' } =
		/^(?<indent>\s*)(?:[-–—‐‑−•·*][\s\u00A0]*)?(?<text>\S.*)$/u.exec(line)?.groups ?? {};
	return text === '' || isCut(line) ? undefined : [`${indent}- ${text}`];
}

/** True for a line of which only what stands round a place is shown. */
function isCut(line: string): boolean {
	return line.startsWith('… ') || line.endsWith(' …');
}
