import type { Problem } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import { explain } from './explain.ts';
import { withoutIdentityNumbers } from './mask-numbers.ts';

/**
 * Problems for another program: one JSON array, each with its code, severity, place and both languages' words. What a terminal could
 * obey is escaped, as JSON lets any character be.
 */
export function formatAsJson(problems: readonly Problem[]): string {
	const rows = problems.map((problem) => ({
		...withoutIdentityNumbers(problem),
		severity: getSeverity(problem),
		sv: explain(problem, 'sv'),
		en: explain(problem, 'en'),
	}));
	return writeJson(rows);
}

/** A value as JSON that a terminal can show as well. */
export function writeJson(value: unknown): string {
	return JSON.stringify(value, null, 2).replace(NOT_SEEN, asEscapes);
}

function asEscapes(characters: string): string {
	return [...Array(characters.length).keys()]
		.map((index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`)
		.join('');
}

/** Line feeds outside strings are JSON's own layout; within strings it escapes them itself. */
const NOT_SEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
