import type { Excerpt } from '../domain/problem.ts';
import { findExample } from './example.ts';

/**
 * The example of a list or a group, if that is what a line's key has. Each of these functions returns lines of YAML, and `undefined` where
 * the line does not tell, or is not there in full.
 */
export function findExampleForKey({ line }: Excerpt): readonly string[] | undefined {
	return findExample(/^\s*(?:- +)?([\w-]+):/u.exec(line)?.[1] ?? '');
}

/**
 * A line with quotation marks round the text after its key.
 *
 * @example withQuotes({ line: 'note: Ring först: växeln', caret: 6 }) // => ['note: "Ring först: växeln"']
 */
export function withQuotes({ line }: Excerpt): readonly string[] | undefined {
	const { start = '', text = '' } = TEXT_OF_LINE.exec(line)?.groups ?? {};
	if (start === '' || isCut(line)) return undefined;
	const bare = /^["'”“’](?<inner>.*)["'”“’]$/u.exec(text.trimEnd())?.groups?.['inner'] ?? text.trimEnd();
	return [start + (/["\\]/u.test(bare) ? `'${bare.replace(/'/gu, "''")}'` : `"${bare}"`)];
}

/** A line whose text begins with a quotation mark, with the same mark at its end. */
export function withEndQuote({ line }: Excerpt): readonly string[] | undefined {
	const text = TEXT_OF_LINE.exec(line)?.groups?.['text']?.trimEnd() ?? '';
	const mark = text.charAt(0);
	if (text.slice(1).includes(mark) || isCut(line)) return undefined;
	return [line.trimEnd() + mark];
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
const TEXT_OF_LINE = /^(?<start>\s*(?:- +)?[\w-]+: +|\s*- +)(?<text>\S.*)$/u;

/** True for a line of which only what stands round a position is shown. */
function isCut(line: string): boolean {
	return line.startsWith('… ') || line.endsWith(' …');
}
