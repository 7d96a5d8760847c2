/** Where a text holds what is a valid Swedish personal identity or co-ordination number, and how to show it safely. */
export interface PersonalIdentityNumber {
	/** Offset in UTF-16 code units. */
	readonly offset: number;
	readonly length: number;
	/** The number with all but the birth year hidden, so that a build log never holds it. */
	readonly masked: string;
}

/**
 * Finds numbers of 10 or 12 digits, with or without `-` or `+`, whose date exists and whose check digit holds (the Luhn
 * formula; a co-ordination number's day is raised by 60). Valid numbers only, so that other long numbers pass.
 *
 * @see https://www.skatteverket.se/privat/folkbokforing/personnummer
 */
export function findPersonalIdentityNumbers(text: string): PersonalIdentityNumber[] {
	const found: PersonalIdentityNumber[] = [];
	for (const match of text.matchAll(
		/(?<![\d+])(?<century>\d{2})?(?<date>\d{6})(?<sign>[-+])?(?<tail>\d{4})(?![\d-])/gu,
	)) {
		const { century = '', date = '', tail = '' } = match.groups ?? {};
		if (century !== '' && !/^(?:18|19|20)$/u.test(century)) continue;
		if (!isDate(date) || !hasCheckDigit(date + tail)) continue;
		found.push({ offset: match.index, length: match[0].length, masked: `${century}${date.slice(0, 2)}****-****` });
	}
	return found;
}

function isDate(date: string): boolean {
	const month = Number(date.slice(2, 4));
	const rawDay = Number(date.slice(4, 6));
	const day = rawDay > 60 ? rawDay - 60 : rawDay;
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function hasCheckDigit(digits: string): boolean {
	let sum = 0;
	for (const [index, digit] of [...digits].entries()) {
		const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
		sum += product > 9 ? product - 9 : product;
	}
	return sum % 10 === 0;
}
