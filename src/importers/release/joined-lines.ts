import { parsePhone } from '../../domain/phone.ts';
import { isGivenName } from './given-names.ts';
import type { SourceLine } from './source-line.ts';

/**
 * The lines with what a margin has broken made whole again, on the line where it begins: a word at its hyphen, a telephone number, a name between its given name
 * and its family name, and "kommun" after the name of one.
 */
export function joinBrokenLines(lines: readonly SourceLine[]): SourceLine[] {
	const joined: SourceLine[] = [];
	for (const line of lines) {
		const above = joined.at(-1);
		const moved = above === undefined || line.kind !== 'text' ? 0 : brokenOff(above, line.text);
		if (above === undefined || moved === 0) {
			joined.push(line);
			continue;
		}
		const joint = above.text.endsWith('-') ? '' : ' ';
		const start = /\p{L}-$/u.test(above.text) && /^\p{Ll}/u.test(line.text) ? above.text.slice(0, -1) : above.text;
		joined.splice(-1, 1, { ...above, text: start + joint + line.text.slice(0, moved) });
		const rest = line.text.slice(moved).replace(/^[\s,;]+/u, '');
		if (rest !== '') joined.push({ ...line, text: rest });
	}
	return joined;
}

/** How many of the signs that a line begins with belong to what the line above it ends with. */
function brokenOff({ text, kind }: SourceLine, below: string): number {
	if (text === '' || kind === 'heading' || kind === 'row') return 0;
	if (/\p{L}-$/u.test(text))
		return /^(?!(?:och|samt|eller)(?!\p{L}))\p{L}[\p{L} -]*/u.exec(below)?.[0].trimEnd().length ?? 0;
	const [ahead] = /\+?\d[\d ()-]{1,20}$/u.exec(text.slice(-MOST_DIGITS)) ?? [];
	const [digits] = /^\d[\d -]{1,14}(?!\d)/u.exec(below) ?? [];
	if (ahead !== undefined && digits !== undefined) {
		const end = digits.trimEnd();
		const isBroken =
			/^(?:\+|0)/u.test(ahead) && parsePhone(ahead) === undefined && parsePhone(`${ahead} ${end}`) !== undefined;
		return isBroken ? end.length : 0;
	}
	if (text.length < SHORTEST) return 0;
	const [, last = ''] = /(?:^|[^\p{L}-]|(?<!\p{Lu}[\p{L}-]*) )(\p{Lu}[\p{L}-]+)$/u.exec(text.slice(-MOST_NAME)) ?? [];
	if (last === '') return 0;
	const [municipal] = /^(?:kommun|stad)(?!\p{L})/u.exec(below) ?? [];
	if (municipal !== undefined) return municipal.length;
	return isGivenName(last) ? (/^\p{Lu}[\p{L}-]+(?=,| \()/u.exec(below)?.[0].length ?? 0) : 0;
}

const MOST_DIGITS = 24;
const MOST_NAME = 60;
/** Lines that are shorter end where somebody ended them. */
const SHORTEST = 20;
