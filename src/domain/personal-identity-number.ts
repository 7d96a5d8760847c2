/** Where a text holds what is a valid Swedish personal identity or co-ordination number, and how to show it safely. */
export interface PersonalIdentityNumber {
	/** Offset in UTF-16 code units. */
	readonly offset: number;
	readonly length: number;
	/** The number with all but the birth year hidden, so that a build log never holds it. */
	readonly masked: string;
}

/**
 * Finds numbers of 10 or 12 digits whose date exists and whose check digit holds (the Luhn formula; a co-ordination number's day is
 * raised by 60). Valid numbers only, so that other long numbers pass.
 *
 * They are found as people write them: with any dash or space, or nothing, before the last four digits, and, when something stands
 * there, with dashes, spaces, points or slashes within the date too. The last four stand together, which groups of a telephone number
 * do not, or in pairs after six digits and a dash. Ten digits that begin with a nought are a telephone number where the word before them says so.
 * Invisible signs within a number are passed over. A dashed date, a space, and a time of day or a year is a date with something after it.
 *
 * @see https://www.skatteverket.se/privat/folkbokforing/personnummer
 */
export function findPersonalIdentityNumbers(text: string): PersonalIdentityNumber[] {
	if (!hasTenDigits(text)) return [];
	const found: PersonalIdentityNumber[] = [];
	const { visibleText, toOffset } = withoutInvisible(text);
	const digits = withPlainDigits(visibleText);
	const pattern = new RegExp(NUMBER, 'gu');
	for (let match = pattern.exec(digits); match !== null; match = pattern.exec(digits)) {
		const { century = '', year = '', month = '', day = '', tail: written = '' } = match.groups ?? {};
		const tail = written.replace(/\D/gu, '');
		const [whole] = match;
		const isPhone =
			/^0\d{9}$/u.test(whole) && BEFORE_PHONE.test(digits.slice(Math.max(0, match.index - MOST_BEFORE), match.index));
		if (isDate(month, day) && hasCheckDigit(year + month + day + tail) && !DATE_AND_MORE.test(whole) && !isPhone) {
			const offset = toOffset(match.index);
			const length = toOffset(match.index + whole.length - 1) + 1 - offset;
			found.push({ offset, length, masked: `${century}${year}****-****` });
		} else {
			// What follows may be a number that this one ran into.
			pattern.lastIndex = match.index + 1;
		}
	}
	return found;
}

/**
 * The text with every number that {@link findPersonalIdentityNumbers} finds in its masked form.
 *
 * @example maskPersonalIdentityNumbers('Nr 19900101-2385') // => 'Nr 1990****-****'
 */
export function maskPersonalIdentityNumbers(text: string): string {
	return findPersonalIdentityNumbers(text).reduceRight(
		(visibleText, { offset, length, masked }) =>
			visibleText.slice(0, offset) + masked + visibleText.slice(offset + length),
		text,
	);
}

/** What most texts fall short of, so that they are not searched. */
function hasTenDigits(text: string): boolean {
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		// Any sign beyond ASCII may be a digit of another script.
		if ((code >= 0x30 && code <= 0x39) || code >= 0x660) count++;
	}
	return count >= 10;
}

function isDate(month: string, rawDay: string): boolean {
	const day = Number(rawDay) > 60 ? Number(rawDay) - 60 : Number(rawDay);
	return Number(month) >= 1 && Number(month) <= 12 && day >= 1 && day <= 31;
}

export function hasCheckDigit(digits: string): boolean {
	let sum = 0;
	for (const [index, digit] of [...digits].entries()) {
		const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
		sum += product > 9 ? product - 9 : product;
	}
	return sum % 10 === 0;
}

/** The text without signs that nobody sees, such as soft hyphens, and where each of its code units stands in the text. */
function withoutInvisible(text: string): { visibleText: string; toOffset: (index: number) => number } {
	if (!/\p{Cf}/u.test(text)) return { visibleText: text, toOffset: (index) => index };
	const offsets: number[] = [];
	let visibleText = '';
	let next = 0;
	for (const { 0: part, index } of text.matchAll(/\P{Cf}+/gu)) {
		visibleText += part;
		for (next = index; next < index + part.length; next++) offsets.push(next);
	}
	return { visibleText, toOffset: (index) => offsets[index] ?? next };
}

/** Full-width and Arabic digits as ASCII ones, each in its place. */
function withPlainDigits(text: string): string {
	return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu, (digit) =>
		String(digit.charCodeAt(0) - (digit >= '\uFF10' ? 0xff10 : digit >= '\u06F0' ? 0x06f0 : 0x0660)),
	);
}

const DASH = '[\\p{Pd}\\u02D7\\u2043\\u2212+]';
/** Within a line, since a list has a dash before each of its lines. */
const SPACE = '[^\\S\\r\\n]';
const IN_DATE = `(?:${DASH}|[./]|${SPACE})`;
const BEFORE_TAIL = `(?:${SPACE}{0,3}${DASH}\\s{0,12}|\\s{1,3})`;
const CENTURY = '(?<century>18|19|20)';
const NUMBER = [
	`(?<![\\d+])(?<!\\d[.:])`,
	`(?:${CENTURY}?(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)${SPACE}?${DASH}${SPACE}?(?<tail>\\d\\d${SPACE}\\d\\d)(?!${SPACE}?\\d)`,
	`|(?:${CENTURY}?(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)${BEFORE_TAIL}?`,
	`|(?:${CENTURY}${IN_DATE}?)?(?<year>\\d\\d)${IN_DATE}?(?<month>\\d\\d)${IN_DATE}?(?<day>\\d\\d)${BEFORE_TAIL})`,
	`(?<tail>\\d{4}))(?!\\d|(?:${DASH}|[.:])\\d)`,
].join('');
/** What people write before a telephone number. */
/** More signs than any word for a telephone has. */
const MOST_BEFORE = 60;
const BEFORE_PHONE =
	/(?:^|[^\p{L}])(?:tel|telefon\p{L}*|tfn|telnr|ring|mobil\p{L}*|sms|fax|jour(?!nal)\p{L}*|växel\p{L}*|phone|call)[\s.:=()"']{0,4}(?:på\s)?$/iu;
const DATE_AND_MORE = /^\d{4}[^\d\s]\d\d[^\d\s]\d\d\s.*?(?:(?:[01]\d|2[0-3])[0-5]\d|(?:19|20)\d\d)$/u;
