import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findPersonalIdentityNumbers,
	maskPersonalIdentityNumbers,
} from '../../../src/domain/personal-identity-number.ts';

// 900101-2385 and 701063-2391 follow the Luhn formula on made-up birth dates; the latter is a co-ordination number.
describe('personal identity numbers', () => {
	it.each([
		'900101-2385',
		'9001012385',
		'19900101-2385',
		'199001012385',
		'900101+2385',
		'900101-23 85',
		'19900101-23 85',
		'900101\u00AD-2385',
		'9001\u200B01-2385',
		'900101-23\u206085',
		'x900101-2385.',
		'900101 2385',
		'900101\u00A02385',
		'900101\u202F2385',
		'900101–2385',
		'900101—2385',
		'900101\u20112385',
		'900101\u22122385',
		'900101 - 2385',
		'900101 – 2385',
		'900101-\n2385',
		'900101\n2385',
		'19900101 2385',
		'1990-01-01-2385',
		'1990-01-01 2385',
		'1990–01–01–2385',
		'1990.01.01-2385',
		'1990/01/01-2385',
		'19 900101-2385',
		'19 90 01 01 2385',
		'9001 01-2385',
		'90 01 01-2385',
		'90-01-01-2385',
		'\uFF19\uFF10\uFF10\uFF11\uFF10\uFF11\uFF0D\uFF12\uFF13\uFF18\uFF15',
		'٩٠٠١٠١-٢٣٨٥',
		'foto-900101-2385-liten.jpg',
		'https://prov.example/?nr=900101-2385&x=1',
		'12 900101-2385',
		'2014-09-04 900101-2385',
		'Journalnummer 0701012387',
	])('are found in "%s"', (text) => {
		expect(findPersonalIdentityNumbers(text)).toHaveLength(1);
	});

	it.each([
		'900101-2386',
		'900101-23 86',
		'900101-23 85 10',
		'901301-2385',
		'2014-09-04',
		'070-174 06 05',
		'+46701740605',
		'+46 701 74 06 05',
		'0701-01 23 85',
		'19900101',
		'5567-1234',
		'556012-5790',
		'16556012-5790',
		'165560125790',
		'5560125790',
		'Ring 0701012387.',
		'tel:0701012387',
		'Jourtelefon 0701012387',
		'Tel. (0701012387)',
		'Telefonnummer: 0701012387',
		'Sms på 0701012387',
		'0046701012387',
		'212000-2015',
		'1234567890123',
		'900 10 12 385',
		'9001 012385',
		'900101-2385-1',
		'900101-2385:1',
		'59.900101 2385',
		'90010 12385',
		'- 900101\n- 2385',
		'2014-09-04 08:33',
		'2014-09-04 08.33',
		// Check digits that hold by chance.
		'2014-09-04 0837',
		'2014-09-04 – 2015',
		'2014-09-04 – 2014-10-01',
		'2014-09-04T0837',
	])('are not seen in "%s"', (text) => {
		expect(findPersonalIdentityNumbers(text)).toEqual([]);
	});

	it('are masked with the invisible signs in them, and nothing else', () => {
		expect(maskPersonalIdentityNumbers('\u00ADNr\u00AD 900101\u200B-23\u206085\u00AD.')).toBe(
			'\u00ADNr\u00AD 90****-****\u00AD.',
		);
	});

	it('are each found in a row of them', () => {
		expect(findPersonalIdentityNumbers('900101-2385,701063-2391; 900101 2385 701063 2391')).toHaveLength(4);
	});

	it('counts co-ordination numbers, whose day is raised by sixty', () => {
		expect(findPersonalIdentityNumbers('701063-2391')).toHaveLength(1);
		for (const text of [
			'1970-10-63 2391',
			'701063+2391',
			'197010632391',
			'7010632391',
			'19701063 2391',
			'701063 - 2391',
		]) {
			expect(findPersonalIdentityNumbers(text), text).toHaveLength(1);
		}
	});

	it('masks all but the year', () => {
		expect(findPersonalIdentityNumbers('Nr 19900101-2385')).toEqual([
			{ offset: 3, length: 13, masked: '1990****-****' },
		]);
		expect(maskPersonalIdentityNumbers('Nr 19900101-2385, 900101 2385.')).toBe('Nr 1990****-****, 90****-****.');
	});

	it('leaves none in a masked text', () => {
		const piece = fc.constantFrom(
			'900101',
			'2385',
			'-',
			' ',
			'19',
			'701063',
			'2391',
			'–',
			'.',
			'\n',
			'x',
			'1990-01-01',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				expect(findPersonalIdentityNumbers(maskPersonalIdentityNumbers(pieces.join('')))).toEqual([]);
			}),
		);
	});

	it.each(['Nummer 0701012387', 'Personnummer 0701012387', 'Ring honom: 070101-2387', 'Ring 200701012387'])(
		'are found where nothing says that the digits are a telephone number: "%s"',
		(text) => {
			expect(findPersonalIdentityNumbers(text)).toHaveLength(1);
		},
	);

	it('are never seen in a number of ten digits that a word before it says is one to call', () => {
		const phone = fc.tuple(
			fc.constantFrom('Ring ', 'tel ', 'tel:', 'Telefon: ', 'mobil ', 'SMS ', 'växel '),
			fc.constantFrom('010', '070', '072', '076', '08'),
			fc.integer({ min: 1e7, max: 99_999_999 }),
		);
		fc.assert(
			fc.property(phone, ([word, area, rest]) => {
				return findPersonalIdentityNumbers(`${word}${`${area}${rest}`.slice(0, 10)}`).length === 0;
			}),
			{ numRuns: 2000 },
		);
	});

	it('stay few among other long numbers', () => {
		const phone = fc
			.tuple(fc.constantFrom('070', '072', '073', '076', '0980', '08', '010'), fc.integer({ min: 1e6, max: 9_999_999 }))
			.map(([area, rest]) => {
				const text = String(rest);
				return `${area}-${text.slice(0, 3)} ${text.slice(3, 5)} ${text.slice(5)}`;
			});
		fc.assert(
			fc.property(phone, (text) => findPersonalIdentityNumbers(text).length === 0),
			{ numRuns: 2000 },
		);
	});
});

it('takes no longer for each number of a long list', () => {
	const before = performance.now();
	// A second at most, where looking back to the beginning each time takes more than ten.
	expect(findPersonalIdentityNumbers('0701234567 '.repeat(60_000))).toEqual([]);
	expect(performance.now() - before).toBeLessThan(5000);
});
