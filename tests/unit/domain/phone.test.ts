import { describe, expect, it } from 'vitest';
import { phoneUri } from '../../../src/domain/contact-point-uri.ts';
import { formatPhone, isPremiumNumber, parsePhone } from '../../../src/domain/phone.ts';

/** No-break hyphen and spaces made plain, to be readable here. */
const shown = (text: string) => {
	const number = parsePhone(text);
	return number === undefined
		? undefined
		: formatPhone(number)
				.replace(/\u2011/gu, '-')
				.replace(/\u00A0/gu, ' ');
};

describe('a telephone number', () => {
	it.each([
		['0701740605', '070-174 06 05'],
		['070-174 06 05', '070-174 06 05'],
		['+46 70 174 06 05', '070-174 06 05'],
		['+46 (0)70-174 06 05', '070-174 06 05'],
		['004670 1740605', '070-174 06 05'],
		['08-46500400', '08-465 004 00'],
		['031-3900600', '031-390 06 00'],
		['040 628 04 00', '040-628 04 00'],
		['0980-319200', '0980-319 200'],
		['112', '112'],
		['114 14', '114 14'],
		['1177', '1177'],
		['+358 9 310 1691', '+358 9 3101691'],
	])('written "%s" is shown as "%s"', (text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it.each(['', '0411-12', '12345', '+46 000 000', 'växeln', '070-174 06 05 el. 06', '+999 123 456 789'])(
		'written "%s" is refused',
		(text) => {
			expect(parsePhone(text)).toBeUndefined();
		},
	);

	it('never wraps', () => {
		expect(formatPhone({ kind: 'international', digits: '+46701740605' })).toBe('070\u2011174\u00A006\u00A005');
	});

	it('is called in E.164, with its extension, and a short number as it is', () => {
		expect(phoneUri({ digits: '+46980319200' }, '12')).toBe('tel:+46980319200;ext=12');
		expect(phoneUri({ digits: '112' })).toBe('tel:112');
	});

	it.each([
		['0900-123 45 67', true],
		['0939-100 00 00', true],
		['020-123 456', false],
		['0980-319 200', false],
		['112', false],
	])('written "%s": dearer than an ordinary call is %s', (text, expected) => {
		const number = parsePhone(text);
		expect(number && isPremiumNumber(number)).toBe(expected);
	});
});
