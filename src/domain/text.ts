import { z } from 'zod';
import { type Finding, finding } from './problem.ts';
import { report } from './schema-finding.ts';

/** NFC, every kind of white space as one plain space, no space at the ends. */
export function normaliseText(value: string): string {
	return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** As {@link normaliseText}, but keeps line breaks: for notes of several lines. */
export function normaliseLines(value: string): string {
	return value
		.split(/\r\n|\r|\n/u)
		.map(normaliseText)
		.join('\n')
		.trim();
}

export interface ForbiddenCharacter {
	/** Offset in UTF-16 code units. */
	readonly offset: number;
	readonly finding: Finding;
}

/**
 * Characters that no reader sees but that change what a line says or how it sorts and matches. Line feed, carriage return
 * before it and tab are left to the reader of the format; a carriage return alone is a new line to some programs and none to others.
 *
 * Bidirectional controls: CVE-2021-42574 and Unicode UTS #39. Zero-width joiners and the soft hyphen are refused as well, since
 * Swedish and Sámi names have no use for them.
 */
export function* findForbiddenCharacters(value: string): Generator<ForbiddenCharacter> {
	if (value.search(FORBIDDEN) === -1) return;
	for (const match of value.matchAll(FORBIDDEN)) {
		const codePoint = formatCodePoint(match[0]);
		const code = BIDI.test(match[0])
			? 'text-bidi-character'
			: CONTROL.test(match[0])
				? 'text-control-character'
				: 'text-invisible-character';
		yield { offset: match.index, finding: finding(code, { codePoint }) };
	}
}

/** The value without the characters that {@link findForbiddenCharacters} reports. */
export function stripForbiddenCharacters(value: string): string {
	return value.replace(FORBIDDEN, '');
}

/**
 * The first character of a name that is not Latin script or ordinary name punctuation, so that a Cyrillic "А" cannot
 * pass for a Latin one (Unicode UTS #39).
 */
export function firstNonLatin(value: string): string | undefined {
	return [...value].find((character) => !NAME_CHARACTER.test(character));
}

/**
 * "U+202E", the form in which character tables list a code point.
 *
 * @example formatCodePoint('å') // => 'U+00E5'
 */
export function formatCodePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of text, normalised. Longer than 300 characters is taken for a mistake; a longer text belongs in a note. */
export function line(maximum = 300) {
	return z.string().transform((value, context) => checked(normaliseText(value), maximum, context));
}

/** A name of a person, post, organisation or place: one line, Latin script only. */
export function nameLine(maximum = 300) {
	return line(maximum).transform((value, context) => {
		const stranger = firstNonLatin(value);
		if (stranger !== undefined) {
			report(context, 'text-script-not-latin', { character: stranger, codePoint: formatCodePoint(stranger) });
		}
		return value;
	});
}

/** Text of several lines. */
export function lines(maximum = 2000) {
	return z.string().transform((value, context) => checked(normaliseLines(value), maximum, context));
}

/** A whole number written as text, since content is read without guessing types. Its thousands may be set apart by spaces. */
export function wholeNumber(minimum: number, maximum: number) {
	return z.string().transform((value, context) => {
		const digits = value.trim().replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/gu, '');
		const number = /^\d{1,9}$/u.test(digits) ? Number(digits) : Number.NaN;
		if (number >= minimum && number <= maximum) return number;
		return report(context, 'number-invalid', { value, minimum, maximum });
	});
}

/** `yes` or `no`, in English or Swedish, or YAML's `true` and `false`. */
export const yesOrNo = z
	.enum(['yes', 'no', 'ja', 'nej', 'true', 'false'])
	.transform((value) => value === 'yes' || value === 'ja' || value === 'true');

function checked(value: string, maximum: number, context: z.RefinementCtx): string {
	if (value === '') return report(context, 'text-empty', {});
	// A value has one place, so a character that is there a thousand times is told once.
	const reported = new Set<string>();
	for (const { offset, finding } of findForbiddenCharacters(value)) {
		const character = String.fromCodePoint(value.codePointAt(offset) ?? 0);
		if (reported.has(character)) continue;
		reported.add(character);
		context.addIssue({ code: 'custom', params: { finding } });
	}
	if (value.length > maximum) return report(context, 'text-too-long', { length: value.length, maximum });
	return value;
}

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n)/u;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2028\u2029\u2060-\u2065\u206A-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;
const FORBIDDEN = new RegExp(`${BIDI.source}|${CONTROL.source}|${INVISIBLE.source}`, 'gu');
const NAME_CHARACTER = /[\p{Script=Latin}\p{M}\d &'’.,:;()/+\-–”"!?%§°@#*_=[\]{}|\\~^$<>`´…•·]/u;
