import { parseEmail } from '../../domain/email.ts';
import { extensionWord } from '../../domain/number-words.ts';
import { parsePhone } from '../../domain/phone.ts';
import { findPhoneUse } from '../../domain/phone-use.ts';

/** A way to reach somebody, as a line gives it. */
export type ContactPoint =
	| { readonly kind: 'email'; readonly address: string }
	| { readonly kind: 'url'; readonly address: string }
	| {
			readonly kind: 'phone';
			readonly number: string;
			readonly label: string | undefined;
			readonly extension: string | undefined;
			/** As it stands where letters were taken for digits. */
			readonly repairedFrom: string | undefined;
	  };

/** A text in which the ways to reach somebody have been taken out and stand as {@link MARK} and their place in `points`. */
export interface TextWithPoints {
	readonly text: string;
	readonly points: readonly ContactPoint[];
}

/** Stands before the place of a point in the list; in no text that has been cleaned. */
export const MARK = '\u0001';
const END = '\u0002';

/** A part of a text that is a point. */
export function pointIndex(part: string): number | undefined {
	return part.startsWith(MARK) ? Number(part.slice(1, -1)) : undefined;
}

/** Takes e-mail addresses, web addresses and telephone numbers, with the words that label them, out of a line. */
export function takeContactPoints(line: string): TextWithPoints {
	const points: ContactPoint[] = [];
	const mark = (point: ContactPoint) => `;${MARK}${points.push(point) - 1}${END};`;
	const withoutEmails = line.replace(EMAIL, (whole, address: string) => {
		const email = parseEmail(address.replace(/\s?\((?:at|a)\)\s?|\s?\[at\]\s?/iu, '@'));
		return email === undefined ? whole : mark({ kind: 'email', address: email });
	});
	const withoutUrls = withoutEmails.replace(URL_TEXT, (address) => {
		const full = /^https?:/iu.test(address) ? address : `https://${address}`;
		return URL.canParse(full) ? mark({ kind: 'url', address: full }) : address;
	});
	const pieces = withoutUrls.split(LIST_OF_DIGITS);
	return { text: pieces.map((piece, at) => (at % 2 === 0 ? takePhones(piece, mark) : piece)).join(''), points };
}

function takePhones(text: string, mark: (point: ContactPoint) => string): string {
	let rest = '';
	let at = 0;
	CANDIDATE.lastIndex = 0;
	for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
		const { label = '', number = '' } = match.groups ?? {};
		const start = match.index + match[0].length - number.length;
		const read = readNumber(number, label !== '');
		if (read === undefined || text.lastIndexOf(MARK, start) > text.lastIndexOf(END, start)) {
			CANDIDATE.lastIndex = start + (/^\+?[\dOolI]+/u.exec(number)?.[0].length ?? 1);
			continue;
		}
		const end = start + read.length;
		const more = EXTENSION.exec(text.slice(end));
		rest += `${text.slice(at, match.index)}${mark({
			kind: 'phone',
			number: read.number,
			label: labelOf(label),
			extension: more?.groups?.digits,
			repairedFrom: read.repairedFrom,
		})}`;
		at = end + (more?.[0].length ?? 0);
		CANDIDATE.lastIndex = at;
	}
	return rest + text.slice(at);
}

interface ReadNumber {
	readonly number: string;
	readonly length: number;
	readonly repairedFrom: string | undefined;
}

/** The number that a row of digits begins with. It may be followed by another, with no more than a space between. */
function readNumber(candidate: string, isLabelled: boolean): ReadNumber | undefined {
	// A number from a list of these is told by its label; bare digits may be anything.
	if (!isLabelled && !/^[+(0Oo1Il]/u.test(candidate)) return undefined;
	if (/^(?:0\s?){3}/u.test(candidate)) return undefined;
	for (let length = candidate.length; length >= 3; length--) {
		if (!/[\dOolI]/u.test(candidate[length - 1] ?? '') || /^[\dOolI]/u.test(candidate.slice(length))) continue;
		const next = candidate.slice(length).replace(/[^\d+]/gu, '');
		if (next.length > 2 && !/^[0+]/u.test(next)) continue;
		const written = candidate.slice(0, length);
		const digits = written
			.replace(/[Oo]/gu, '0')
			.replace(/[lI]/gu, '1')
			.replace(/ ?\/ ?/u, '-');
		const count = digits.replace(/\D/gu, '').length;
		if (count > MOST_OF_NUMBER || (count < LEAST_OF_NUMBER && !/^1/u.test(digits))) continue;
		if (!isLabelled && !/^(?:\+|00|\(?0)/u.test(digits) && !/^(?:112|114 ?14|1177|113 ?13)$/u.test(digits)) continue;
		if (/^0?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(digits)) continue;
		const phone = parsePhone(digits);
		// Nobody is reached at the number for emergencies.
		if (phone === undefined || phone.digits === '112') continue;
		const number = digits
			.replace(/\s+/gu, ' ')
			.replace(/[–‑−]/gu, '-')
			.replace(/ - |- | -/gu, '-');
		return {
			number,
			length,
			repairedFrom: digits.replace(/-/gu, '') === written.replace(/[-/]| (?=\/)|(?<=\/) /gu, '') ? undefined : written,
		};
	}
	return undefined;
}

/** What a label says of a number besides that it is one. */
function labelOf(label: string): string | undefined {
	const word = label
		.replace(/[\s.:,(]+$/u, '')
		.trim()
		.toLowerCase();
	if (/^(?:mob(?:il)?(?:nummer|telefon)?|mobile|cell)$/u.test(word)) return 'mobil';
	if (/^(?:vx|växel(?:n)?)$/u.test(word)) return 'växel';
	if (/^(?:direkt|dir)/u.test(word)) return 'direkt';
	return findPhoneUse(word) === 'voice' && !/jour|press/u.test(word) ? undefined : word;
}

/** More digits than ten numbers have, and no word between them: a list of something else, in which each digit might begin a number. */
const LIST_OF_DIGITS = new RegExp(`((?:\\d[^\\p{L}\\d${MARK}]*){131,})`, 'u');
/** As many as a number of any country has, with what is dialled to leave one's own. */
const MOST_OF_NUMBER = 17;
const LEAST_OF_NUMBER = 7;
const EMAIL =
	/(?:(?:(?<!\p{L})(?:e-?post(?:adress)?|e-?mail|mejl|mail|epost)(?:a)?(?:\s?:|\s?till)?\s?))?<?(?<![\w.+-])(?<address>[\w.!#$%*+=^`{|}~'-]+(?:@|\s?\((?:at|a)\)\s?|\s?\[at\]\s?)(?:[a-z\d-]+\.)+[a-z]{2,63})>?/giu;
const URL_TEXT = /(?<![\p{L}@.\d])(?:https?:\/\/[^\s,;()<>]+[^\s,;()<>.]|www\.[^\s,;()<>]+[^\s,;()<>.])/giu;
const LABEL =
	'(?:tel(?:efon)?(?:nummer|nr)?|tfn|telnr|mob(?:il)?(?:nummer|telefon|nr)?|växeln?|vx|direkt(?:nummer|telefon|nr)?|dir|fax|jour(?:telefon|nummer)?|pressjour(?:en)?|presstelefon|sms|ring(?: gärna)?|nås på|på telefon|på|phone|mobile|cell|office|direct)';
const CANDIDATE = new RegExp(
	`(?:(?<!\\p{L})(?<label>(?:${LABEL}[\\s.:,(]{0,3}){1,2}))?(?<![\\p{L}\\d@./-])(?<number>\\(?\\+?(?:\\(0\\)|[\\dOolI](?=[\\d\\s()OolI./–‑−-]))[\\d\\s()OolI./–‑−-]{0,30}[\\dOolI])(?!\\p{L}|@)`,
	'giu',
);
const EXTENSION = new RegExp(`^[\\s,(]*${extensionWord}[\\s.:]*(?<digits>\\d{1,7})\\)?`, 'iu');
