import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone } from '../../../src/domain/phone.ts';
import { createFinder, identifyValue, type SoughtValue } from '../../../src/domain/sought-values.ts';

const name: SoughtValue = { kind: 'name', given: 'Ängla-Britt Östen', family: 'af Ölandsson', sortName: 'Ölandsson' };
const phone: SoughtValue = { kind: 'phone', digits: '+46701740605' };
const email: SoughtValue = { kind: 'email', email: 'Angla.Olandsson@ystad.example' };
const find = createFinder([name, phone, email]);

/** The parts of a text in which something is found. */
const marked = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('a name', () => {
	it.each([
		'Ängla-Britt Östen af Ölandsson',
		'Ängla-Britt af Ölandsson',
		'Ängla Ölandsson',
		'Östen Ölandsson',
		'ÄNGLA BRITT ÖLANDSSON',
		'angla-britt olandsson',
		'A\u0308ngla O\u0308landsson',
		'Ängla\u00AD O\u0308lands\u00ADson',
		'Ängla\n\t  Ölandsson',
		'Ängla** _Ölandsson',
		'"Ängla","Ölandsson',
		'Ängla.Ölandsson',
		'angla-britt-af-olandsson',
		'Ölandsson, Ängla-Britt',
		'Ölandsson;Ängla',
		'Ä. Ölandsson',
		'Ängla Ölandssons',
		'Ölandsson, Ängla-Britts',
	])('is found as "%s"', (text) => {
		expect(marked(`– ${text}: 7`)).toHaveLength(1);
	});

	it.each([
		'Ängla',
		'Ölandsson',
		'Ängla Ölandssonska',
		'Änglas Ölandsson',
		'Mängla Ölandsson',
		'Ä Ölandsson',
		'Ängla och Ölandsson',
		'Per Ölandsson, Ängla Ek',
		'Ängla Ek, Per Ölandsson',
		'änglaölandsson',
	])('is not found in "%s"', (text) => {
		expect(marked(`– ${text}: 7`)).toEqual([]);
	});
});

describe('a number', () => {
	it.each([
		'070-174 06 05',
		'070‑174\u00A006\u00A005',
		'0701740605',
		'070 1740605',
		'(070) 174-06-05',
		'+46 70 174 06 05',
		'+46 (0)70-174 06 05',
		'+46701740605',
		'0046 70 1740605',
		'46701740605',
		'070.174.06.05',
	])('is found as "%s"', (text) => {
		expect(marked(`Ring ${text}!`)).toEqual([text]);
	});

	it.each(['070-174 06 06', '0701740605 7', '170174060533', '070-174 06', '701740605x'])(
		'is not found in "%s"',
		(text) => {
			expect(marked(`Ring ${text}!`)).toHaveLength(text === '0701740605 7' ? 1 : 0);
		},
	);

	it('is found between others', () => {
		expect(marked('0411-57 70 00 070-174 06 05 08-465 004 00')).toEqual(['070-174 06 05']);
		expect(marked('0411-57 70 00,070-174 06 05;112')).toEqual(['070-174 06 05']);
		expect(marked('0953-140 00/070-174 06 05')).toEqual(['070-174 06 05']);
		expect(marked('070/174 06 05 / 0953/140 00')).toEqual(['070/174 06 05']);
	});
});

describe('an address', () => {
	it.each(['angla.olandsson@ystad.example', 'ANGLA.OLANDSSON@YSTAD.EXAMPLE'])('is found as "%s"', (text) => {
		expect(marked(`(mailto:${text}?x=1).`)).toEqual([text]);
		expect(marked(`${text}.`)).toEqual([text]);
	});

	it.each(['x.angla.olandsson@ystad.example', 'angla.olandsson@ystad.example.se'])('is not found in "%s"', (text) => {
		expect(marked(text).every((each) => !each.includes('@'))).toBe(true);
	});
});

describe('values', () => {
	it('are the same whatever the letters they are written in', () => {
		const same: SoughtValue[] = [name, { ...name, given: 'ANGLA BRITT OSTEN', family: 'af olandsson' }];
		expect(new Set(same.map(identifyValue)).size).toBe(1);
		expect(identifyValue({ kind: 'phone', digits: '0701740605' })).toBe(identifyValue(phone));
	});

	it('are found wherever they stand among words, all of them, however many are looked for', () => {
		const given = fc.constantFrom('Ada', 'Maj-Britt', 'Øystein', 'Bo', 'Zlatan');
		const family = fc.constantFrom('Påhittsson', 'af Ek', 'Åkerblom', 'Łęcki', 'Berg Dahl');
		const words = fc.array(fc.constantFrom('arkivet', 'i', 'Ystad', '–', '2026', '(', ',', 'växel', '\n'), {
			maxLength: 12,
		});
		const others = Array.from({ length: 150 }, (_, number): SoughtValue => {
			return { kind: 'name', given: `Prov${number}`, family: `Provsson${number}` };
		});
		fc.assert(
			fc.property(given, family, words, words, fc.boolean(), (first, last, before, after, many) => {
				const value: SoughtValue = { kind: 'name', given: first, family: last };
				const text = [...before, '–', first, last, '–', ...after].join(' ');
				const found = createFinder([value, ...(many ? others : [])])(text);
				return (
					found.length === 1 &&
					found[0]?.value === value &&
					text.slice(found[0].start, found[0].end) === `${first} ${last}`
				);
			}),
			{ numRuns: 40 },
		);
	});

	it('are found as the site writes numbers', () => {
		const digits = '+46980319200';
		const written = formatPhone({ kind: 'international', digits });
		expect(createFinder([{ kind: 'phone', digits }])(`växel ${written}`)).toHaveLength(1);
	});
});
