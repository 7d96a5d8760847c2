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
		['0953–140 01', '0953-140 01'],
		['070 – 174 06 05', '070-174 06 05'],
		['070–174–06–05', '070-174 06 05'],
		['0953\u2212140 00', '0953-140 00'],
		['0953\u2011140 00', '0953-140 00'],
		['0953\u00A0140\u202F00', '0953-140 00'],
	])('written "%s" is shown as "%s"', (text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it.each(['', '0411-12', '12345', '+46 000 000', 'växeln', '070-174 06 05 el. 06', '+999 123 456 789'])(
		'written "%s" is refused',
		(text) => {
			expect(parsePhone(text)).toBeUndefined();
		},
	);

	it.each(['0953-14003/4', '0953-140 03/04', '0953-140 01–5', '0953-140 01 – 05', '0953-14001-5'])(
		'is not read out of several, "%s"',
		(text) => {
			expect(parsePhone(text)).toBeUndefined();
		},
	);

	it.each([
		['+49 30 1234567-0', '+493012345670'],
		['+49 89 9214-0', '+498992140'],
		['+43 1 711 00-0', '+431711000'],
		['0049 89 233/123', '+4989233123'],
		['0200-1122', '+462001122'],
	])('"%s" is one number', (text, digits) => {
		expect(parsePhone(text)?.digits).toBe(digits);
	});

	it.each(['+46 953 140 01-5', '0046 953-140 03/04'])('is not read out of several in Sweden, "%s"', (text) => {
		expect(parsePhone(text)).toBeUndefined();
	});

	it('is not read out of a day', () => {
		expect(parsePhone('2014-09-04')).toBeUndefined();
	});

	it.each(['08.00–16.00', '09.00-12.00', '9:00 – 12:00', '0800-1600'])('is not read out of hours, "%s"', (text) => {
		expect(parsePhone(text)).toBeUndefined();
	});

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
