import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/formats/text.ts';
import { countColumns, textWidth, wrapText } from '../../../src/formats/wrap-text.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureDirectory, writeAll } from '../fixture-directory.ts';

const directory = fixtureDirectory();

describe('the text file', () => {
	it('reads as a list, with its own age and address', () => {
		expect(writeAll(text, directory)).toBe(`Alla
====
4 kontakter
https://kulturarv.example/kontakter/

Fotograf
  Stiftelsen Sydostarkivet
  Upphört
  Ersatt av Øystein Øst
  Via organisationen:
  Webbsida: https://sydostarkivet.example/
  Postadress: Box 12, 271 80 Ystad
  Kan vara inaktuell: kontrollerad 1 januari 2024

Rådgivare i byggnadsvård
  Byggnadsvårdens hus i Karlskrona
  Karlskrona
  Vakant
  Talar även العربية, русский och ελληνικά. ☎
  Kontrollerad 15 oktober 2026

Ängla-Britt af Ölandsson
  Kommunarkivarie
  Ystads kommun
  Ystad
  Telefon: 070-174 06 05 (direkt)
  Telefon: 112 (vid brand)
  E-post: arkivet@ystad.example
  Webbsida: https://ystad.example/arkiv
  Ring före tio.
  Handlingar lämnas ut i läsesalen.
  Kontrollerad 1 november 2026

Øystein Øst
  Hembygdskonsulent
  Stiftelsen Sydostarkivet
  Telefon: 0980-319 200 anknytning 12
  Hjälper till med: hembygdsföreningar, byggnadsvård
  Öppettider: måndag–torsdag 09:00–15:30, stängt i juli
  Besöksadress: Museigatan 4, 371 31 Karlskrona
  Postadress: Box 12, 271 80 Ystad
  Kan vara inaktuell: kontrollerad 1 mars 2025
`);
	});

	it('has no line wider than an e-mail, whatever stands in it', () => {
		const [first] = directory.contacts;
		if (first === undefined) throw new Error('no contact');
		const sign = fc.constantFrom(
			'å',
			'ord ',
			'\n',
			'\u2028',
			'\u00A0',
			'日',
			'😀',
			'e\u0301',
			'https://a.example/b',
			'\t',
			'-',
		);
		const any = fc.array(sign, { minLength: 1, maxLength: 80 }).map((signs) => `a${signs.join('')}`);
		fc.assert(
			fc.property(any, any, (role, note) => {
				const written = writeAll(text, { ...directory, contacts: [{ ...first, role, title: role, note }] });
				for (const line of written.split('\n')) expect(countColumns(line)).toBeLessThanOrEqual(textWidth);
				const squeeze = (value: string) => value.replaceAll(/\s+/gu, '');
				expect(squeeze(written)).toContain(squeeze(note));
			}),
			{ numRuns: 300 },
		);
	});

	it('says what holds for all of them once', () => {
		const contacts = directory.contacts
			.slice(0, 2)
			.map((contact) => ({ ...contact, verified: directory.today, stale: false }));
		const written = writeAll(text, { ...directory, contacts });
		expect(written).toContain('Uppgifterna kontrollerades 1 december 2026.\n2 kontakter\n');
		expect(written.match(/kontrollera/giu)).toHaveLength(1);
	});

	it('says that a list is empty', () => {
		expect(writeAll(text, { ...directory, contacts: [] })).toContain('0 kontakter');
	});

	it('speaks the language that it is asked for', () => {
		const list = { scope: 'list', title: 'All', page: '/', contacts: directory.contacts } as const;
		const written = text.render(list, { directory, language: 'en', t: translator('en') });
		expect(written).toContain('Through the organisation:');
	});
});

describe('a wrapped text', () => {
	it.each([
		['', []],
		['ett två', ['ett två']],
		[`${'a'.repeat(70)} bb`, ['a'.repeat(70), 'bb']],
		['a'.repeat(80), ['a'.repeat(72), 'a'.repeat(8)]],
		[`${'a'.repeat(69)} 070\u00A0174`, ['a'.repeat(69), '070\u00A0174']],
		['日'.repeat(40), ['日'.repeat(36), '日'.repeat(4)]],
	])('of %j is %j', (given, lines) => {
		expect(wrapText(given)).toEqual(lines);
	});
});
