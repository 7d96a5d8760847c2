import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { phoneUri } from '../../../src/domain/contact-point-uri.ts';
import { formatPhone, type PhoneNumber, parsePhone } from '../../../src/domain/phone.ts';
import { showPhone, toDigits, writePhone } from '../../../src/search/stored-phone.ts';

/** What a browser makes of a number in the index. */
function shown(number: PhoneNumber, extension?: string) {
	const written = writePhone(formatPhone(number), extension);
	return { digits: toDigits(written), ...showPhone(written) };
}

/** What a card says of it. */
function onCard(number: PhoneNumber, extension?: string) {
	return { digits: number.digits, text: formatPhone(number), uri: phoneUri(number, extension), extension };
}

describe('a telephone number in the index', () => {
	it.each(['112', '114 14', '1177', '118 118', '116 123', '90 200', '08-465 004 00', '0980-319 200', '010-476 70 00'])(
		'is shown as on a card: %s',
		(text) => {
			const number = parsePhone(text);
			if (number === undefined) throw new Error(text);
			expect(shown(number)).toEqual(onCard(number));
			expect(shown(number, '007')).toEqual(onCard(number, '007'));
		},
	);

	it('is shown as on a card, from any country', () => {
		const numbers = getCountries().flatMap((country) => {
			const number = getExampleNumber(country, examples);
			return number?.isValid() ? [{ kind: 'international' as const, digits: number.number }] : [];
		});
		expect(numbers.length).toBeGreaterThan(200);
		for (const number of numbers) expect(shown(number)).toEqual(onCard(number));
	});

	it('is shown as on a card, whichever Swedish number it is', () => {
		let count = 0;
		fc.assert(
			fc.property(fc.stringMatching(/^0[1-9]\d{5,10}$/u), (text) => {
				const number = parsePhone(text);
				if (number === undefined) return;
				count++;
				expect(shown(number)).toEqual(onCard(number));
			}),
			{ numRuns: 3000 },
		);
		expect(count).toBeGreaterThan(500);
	});
});
