import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { onceFor } from './once-for.ts';

/**
 * A number as stored: E.164 (`+46701740605`) or, for `short`, the digits of a national short number (`112`, `11414`), which has no
 * international form.
 */
export interface PhoneNumber {
	readonly kind: 'international' | 'short';
	readonly digits: string;
}

/**
 * Reads a number as people write it: `0980-319 200`, `+46 (0)980 319200`, `0046980319200`, `112`, `114 14`, with whichever dashes and
 * spaces. A number without a country code is Swedish. `undefined` when no such number can exist. Words are for `written-number.ts`.
 *
 * @example parsePhone('070-174 06 05') // => { kind: 'international', digits: '+46701740605' }
 */
export function parsePhone(text: string): PhoneNumber | undefined {
	if (HOURS.test(text) || DAY.test(text) || (!ABROAD.test(text) && SEVERAL.test(text))) return undefined;
	const compact = text.replace(BETWEEN_DIGITS, '');
	if (SHORT_NUMBER.test(compact)) return { kind: 'short', digits: compact };
	if (!/^\+?\d+$/u.test(compact)) return undefined;
	const international = compact.replace(/^00/u, '+').replace(/^\+460/u, '+46');
	const parsed = parsePhoneNumberFromString(international, 'SE');
	if (parsed === undefined || !parsed.isValid()) return undefined;
	return { kind: 'international', digits: parsed.number };
}

/**
 * The number as Swedish readers write it, with a no-break hyphen and no-break spaces so that it never wraps; a foreign number in
 * international form.
 *
 * @example formatPhone({ kind: 'international', digits: '+4684650 0400' }) // => '08‑465 004 00'
 */
export const formatPhone = onceFor(({ kind, digits }: PhoneNumber): string => {
	if (kind === 'short') return digits.length === 5 ? `${digits.slice(0, 3)}\u00A0${digits.slice(3)}` : digits;
	const parsed = parsePhoneNumberFromString(digits);
	if (parsed === undefined) throw new Error(`Not a stored phone number: ${digits}`);
	if (parsed.country !== 'SE') return parsed.formatInternational().replace(/ /gu, '\u00A0');
	return swedishGroups(parsed.formatNational());
});

/** True for a number that costs the caller more than an ordinary call, such as 0900 and 0939. */
export function isPremiumNumber({ digits }: PhoneNumber): boolean {
	return parsePhoneNumberFromString(digits)?.getType() === 'PREMIUM_RATE';
}

/**
 * Swedish writing rules: area code, hyphen, then groups of two or three digits. Five digits 123 45, six 12 34 56 for area codes
 * of two or three digits and 123 456 for four, seven 123 45 67, eight 123 456 78.
 */
function swedishGroups(national: string): string {
	const [area = '', ...rest] = national.split('-');
	const subscriber = rest.join('').replace(/\D/gu, '');
	const sizes = area.length === 4 && subscriber.length === 6 ? [3, 3] : GROUPS[subscriber.length];
	if (sizes === undefined) return national.replace(/-/gu, '\u2011').replace(/ /gu, '\u00A0');
	const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
	const groups = ends.map((end, index) => subscriber.slice(end - (sizes[index] ?? 0), end));
	return `${area}\u2011${groups.join('\u00A0')}`;
}

const GROUPS: Readonly<Record<number, readonly number[]>> = {
	5: [3, 2],
	6: [2, 2, 2],
	7: [3, 2, 2],
	8: [3, 3, 2],
};

/** Word processors make a dash or a minus sign of a hyphen. */
const BETWEEN_DIGITS = /[\s().\p{Dash}/]/gu;

/** From one time of the day to another, which would be the digits of a number: `08.00–16.00`. Nobody begins at two, and a toll-free number is `0200-1122`. */
const HOURS = /^\s*(?!020\d-\d)(?:[01]?\d|2[0-4])[.:]?[0-5]\d\s*\p{Dash}\s*(?:[01]?\d|2[0-4])[.:]?[0-5]\d\s*$/u;

/** A day, which would be a number without its nought. */
const DAY = /^\s*(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\s*$/u;

/** With the code of another country: in some a number ends with `-0`, or with what stands after a slash. */
const ABROAD = /^\s*(?:\+|00)\s*(?!4\s*6)[1-9]/u;

/** The end of another number, which would be more digits of the first: `0980-319 20/21`, `0980-319 20–29`. */
const SEVERAL = /\p{Dash}\s*\d\s*$|^[^/]*\/\s*\d{1,3}\s*$|-.*[\u2012-\u2015\u2212]\s*\d{1,2}\s*$/u;

/** 112, 113 13, 114 14, 116 and three more, 1177, 118 and three more, 90 and three more, after the Swedish national numbering plan. */
const SHORT_NUMBER = /^(?:112|113\d{2}|114\d{2}|116\d{3}|1177|118\d{3}|90\d{3})$/u;
