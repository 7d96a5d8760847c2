import { maskPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import type { Position } from '../domain/problem.ts';
import type { Excerpt } from '../domain/problem-arguments.ts';
import { withoutUserInfo } from '../domain/url.ts';

/** The most characters shown on each side of the position. */
const AROUND = 60;

/** The line of a text at a position; see {@link Excerpt}. */
export function excerptAt(text: string, { line, column }: Position): Excerpt {
	const whole = getLine(text, line);
	// Masked before it is cut, so that no part of a number or a password is left over.
	const visibleText = mask(whole);
	const caret = Math.min(mask(whole.slice(0, column - 1)).length, visibleText.length);
	const [start, end] = [caret - AROUND, caret + AROUND];
	const [head, tail] = [start > 0 ? '… ' : '', end < visibleText.length ? ' …' : ''];
	const from = Math.max(start, 0);
	return { line: head + visibleText.slice(from, end).trimEnd() + tail, caret: head.length + caret - from };
}

/** The line at a position and the deeper ones under it as one line; `undefined` where none is, and shown as an {@link Excerpt} is. */
export function joinedAt(text: string, { line, column }: Position): string | undefined {
	const whole = getLine(text, line);
	const indent = countSpaces(whole);
	let joined = whole.trimEnd();
	for (let number = line + 1; joined.length < whole.length + AROUND + column; number++) {
		const next = getLine(text, number);
		if (next.trim() === '' || countSpaces(next) <= indent || next.trimStart().startsWith('#')) break;
		joined += ` ${next.trim()}`;
	}
	return joined === whole.trimEnd() ? undefined : excerptAt(joined, { line: 1, column }).line;
}

function countSpaces(line: string): number {
	return line.length - line.trimStart().length;
}

function mask(text: string): string {
	return maskPersonalIdentityNumbers(text.replace(ADDRESS_WITH_USER, withoutUserInfo));
}

/** What has a user name before an `@`, as far as a line tells: `https://user@…`, or `user:password@…`. */
const ADDRESS_WITH_USER = /(?:[a-z][a-z\d+.-]*:?)?\/\/\S*@|(?<=\s)[^\s:@]+:\S*@/giu;

/** A line of a text, by its number from one, without its end. */
function getLine(text: string, line: number): string {
	let start = 0;
	for (let passed = 1; passed < line; passed++) {
		const end = text.indexOf('\n', start);
		if (end === -1) return '';
		start = end + 1;
	}
	const end = text.indexOf('\n', start);
	return text.slice(start, end === -1 ? undefined : end).replace(/\r$/u, '');
}
