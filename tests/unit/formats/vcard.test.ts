import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type ReadCard, valuesOf } from '../../../src/agreement/readers/vcard-text.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import type { Phone } from '../../../src/domain/phone-field.ts';
import type { Card } from '../../../src/formats/card.ts';
import { foldLine } from '../../../src/formats/fold-line.ts';
import { jcard } from '../../../src/formats/jcard.ts';
import { vcard } from '../../../src/formats/vcard.ts';
import { vcard4 } from '../../../src/formats/vcard-4.ts';
import { writeVcard3, writeVcard4 } from '../../../src/formats/write-vcard.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { writeAll } from '../fixture-directory.ts';
import { directory, linesOf, model, readAll, readJcards, textForms, unfold, withContact } from './cards-of.ts';

describe('a business card', () => {
	it('is a vCard 3.0 with the name, the post and its numbers', () => {
		expect(linesOf(writeAll(vcard, withContact({})))).toEqual([
			'BEGIN:VCARD',
			'VERSION:3.0',
			'UID:urn:uuid:30493a1d-c519-5d93-9c5f-4fad0ccca6a9',
			'FN:Ängla-Britt af Ölandsson',
			'N:af Ölandsson;Ängla-Britt;;;',
			'ORG:Ystads kommun',
			'TITLE:Kommunarkivarie',
			'ROLE:Kommunarkivarie',
			'TEL;TYPE=WORK,VOICE:+46701740605',
			'TEL;TYPE=WORK,VOICE:112',
			'EMAIL;TYPE=INTERNET,WORK:arkivet@ystad.example',
			'URL:https://kulturarv.example/kontakter/kontakt/ystad-arkiv/',
			'SOURCE:https://kulturarv.example/kontakter/kontakt/ystad-arkiv.vcf',
			'NOTE:Ring före tio.\\nHandlingar lämnas ut i läsesalen.\\n070-174 06 05 (direkt)\\n112 (vid brand)\\nKontrollerad 1 november 2026',
			'REV:20261101T000000Z',
			'END:VCARD',
			'',
		]);
	});

	it('is a vCard 4.0 that says what it is of, and numbers as addresses', () => {
		const card = linesOf(writeAll(vcard4, withContact({})));
		expect(card.slice(0, 4)).toEqual([
			'BEGIN:VCARD',
			'VERSION:4.0',
			'KIND:individual',
			'UID:urn:uuid:30493a1d-c519-5d93-9c5f-4fad0ccca6a9',
		]);
		expect(card).toContain('TEL;VALUE=uri;TYPE="work,voice":tel:+46701740605');
		expect(card).toContain('TEL;VALUE=text;TYPE="work,voice":112');
		expect(card).toContain('EMAIL;TYPE=work:arkivet@ystad.example');
	});

	it('is of an organisation where nobody is named, which comes after what it is part of', () => {
		const alone = { ...directory, contacts: directory.contacts.filter(({ id }) => id === 'karlskrona-radgivning') };
		const units = 'ORG:Stiftelsen Sydostarkivet;Byggnadsvårdens hus i Karlskrona';
		const old = linesOf(writeAll(vcard, alone));
		expect(old).toEqual(expect.arrayContaining(['N:;;;;', units, 'FN:Rådgivare i byggnadsvård', 'X-ABShowAs:COMPANY']));
		const now = linesOf(writeAll(vcard4, alone));
		expect(now).toEqual(expect.arrayContaining(['KIND:org', units, 'FN:Rådgivare i byggnadsvård']));
		expect(now.join()).not.toContain('X-');
	});

	const [number] = model.phones.map((phone) => phone.number);
	if (number === undefined) throw new Error('no number');

	it.each<[label: string | undefined, old: string, now: string]>([
		[undefined, 'WORK,VOICE', '"work,voice"'],
		['direkt', 'WORK,VOICE', '"work,voice"'],
		['Mobil', 'WORK,CELL,VOICE', '"work,cell,voice"'],
		['jourmobil', 'WORK,CELL,VOICE', '"work,cell,voice"'],
		['kommunens växel', 'WORK,VOICE,MAIN', '"work,voice,main-number"'],
		['switchboard', 'WORK,VOICE,MAIN', '"work,voice,main-number"'],
		['telefax', 'WORK,FAX', '"work,fax"'],
		['sms', 'WORK,MSG', '"work,text"'],
		['texttelefon', 'WORK', '"work,textphone"'],
		['personsökare', 'WORK,PAGER', '"work,pager"'],
	])('tells a number that is called %j apart', (label, old, now) => {
		const one = withContact({ phones: [{ number, ...(label === undefined ? {} : { label }) }] as Phone[] });
		expect(linesOf(writeAll(vcard, one))).toContain(`TEL;TYPE=${old}:+46701740605`);
		expect(linesOf(writeAll(vcard4, one))).toContain(`TEL;VALUE=uri;TYPE=${now}:tel:+46701740605`);
	});

	it('carries its age, its extension and its state in the note', () => {
		const all = unfold(writeAll(vcard, directory));
		expect(all).toContain('anknytning 12\\nKan vara inaktuell: kontrollerad 1 mars 2025');
		expect(all).toContain('Vakant\\nKontrollerad 15 oktober 2026');
		expect(unfold(writeAll(vcard4, directory))).toContain('tel:+46980319200;ext=12\r\n');
	});

	it('says so in the language of whoever reads', () => {
		const list = { scope: 'directory', title: '', page: '/', contacts: directory.contacts } as const;
		const inEnglish = unfold(String(vcard.render(list, { directory, language: 'en', t: translator('en') })));
		expect(inEnglish).toContain('extension 12\\nMay be out of date: checked 1 March 2025');
		expect(inEnglish).not.toMatch(/Kontrollerad|Vakant|anknytning/u);
		expect(unfold(writeAll(vcard, directory))).not.toMatch(/checked|Vacant|extension/iu);
	});

	it('is of nobody in a list whose post has ended, and by itself says who took over and has no number', () => {
		const ended = { ...model, status: 'ended', replacedBy: { id: 'ny', title: 'Ny Arkivarie' } } as const;
		expect(writeAll(vcard, withContact(ended))).toBe('');
		expect(readJcards(writeAll(jcard, withContact(ended)))).toEqual([]);
		const context = { directory, language: 'sv', t: translator('sv') } as const;
		const alone = { scope: 'contact', title: model.title, page: '/kontakt/x/', contacts: [ended] } as const;
		const card = unfold(String(vcard.render(alone, context)));
		expect(card).toContain('NOTE:Upphört\\nErsatt av Ny Arkivarie\\nKontrollerad 1 november 2026\r\n');
		expect(card).not.toMatch(/^(?:TEL|EMAIL|ADR)/mu);
	});

	it('has the addresses and, in its note, what one can be helped with and when', () => {
		const old = unfold(writeAll(vcard, directory));
		expect(old).toContain('ADR;TYPE=WORK:;;Museigatan 4;Karlskrona;;371 31;\r\n');
		expect(old).toContain('ADR;TYPE=WORK,POSTAL:;;Box 12;Ystad;;271 80;\r\n');
		expect(old).toContain(
			'NOTE:Hjälper till med: hembygdsföreningar\\, byggnadsvård\\nÖppettider: måndag–torsdag 09:00–15:30\\, stängt i juli\\n',
		);
		expect(unfold(writeAll(vcard4, directory))).toContain(
			'ADR;TYPE="work,delivery";LABEL=Box 12^n271 80 Ystad:;;Box 12;Ystad;;271 80;\r\n',
		);
	});

	it('holds no picture, birthday or home', () => {
		const all = textForms.map((format) => writeAll(format, directory)).join('');
		expect(all).not.toMatch(/PHOTO|BDAY|home|LOGO|ANNIVERSARY/iu);
	});

	it('keeps what it is known by when the person, the address of the site and the name of the directory are others', () => {
		const uidOf = (changed: Directory) => valuesOf(readAll(writeAll(vcard4, changed))[0], 'uid');
		const site = { ...directory.site, url: 'https://annan.example/', name: { sv: 'Annan' } };
		const changed = { ...withContact({ title: 'Någon Annan', role: 'Annat' }), site };
		expect(uidOf(changed)).toEqual(uidOf(withContact({})));
	});
});

describe('the lines of a card', () => {
	const anyText = fc.string({ unit: fc.constantFrom('a', 'ö', '€', '😀', ' ', ';', '\\', '\n'), maxLength: 300 });

	it('have at most 75 bytes, are whole characters each, and say the same when unfolded', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const written = text.replaceAll('\n', '');
				for (const physical of foldLine(written).split('\r\n')) {
					expect(new TextEncoder().encode(physical).length).toBeLessThanOrEqual(75);
					expect(physical.isWellFormed()).toBe(true);
				}
				expect(unfold(foldLine(written))).toBe(written);
			}),
		);
	});

	it.each([
		['ö', `${'a'.repeat(74)}ö`, `${'a'.repeat(74)}\r\n ö`],
		['an escaped comma', `${'a'.repeat(74)}\\,b`, `${'a'.repeat(74)}\r\n \\,b`],
		['nothing', 'a'.repeat(75), 'a'.repeat(75)],
		['the second continuation', 'a'.repeat(150), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`],
	])('are not divided within %s', (_, whole, folded) => {
		expect(foldLine(whole)).toBe(folded);
	});

	it('are none that a value starts', () => {
		const changes = { role: 'Arkivarie\r\nTEL:+4699', note: 'a;b,c\\d\nEND:VCARD\u2028TEL:1\u0085TEL:2\rTEL:3' };
		for (const format of textForms) {
			const [card, ...more] = readAll(writeAll(format, withContact(changes)));
			expect(more).toEqual([]);
			expect(valuesOf(card, 'tel')).toHaveLength(2);
			expect(valuesOf(card, 'title')).toEqual(['Arkivarie\nTEL:+4699']);
			expect(String(valuesOf(card, 'note'))).toContain('a;b,c\\d\nEND:VCARD\nTEL:1\nTEL:2\nTEL:3\n');
		}
	});

	it('hold no sign that nobody sees', () => {
		const note = 'a\u202Eb\u200Bc\u0007d\u2066e\tf';
		const [card] = readAll(writeAll(vcard4, withContact({ note })));
		expect(String(valuesOf(card, 'note'))).toMatch(/^abcde f\n/u);
		expect(JSON.stringify(readJcards(writeAll(jcard, withContact({ note }))))).toContain('"abcde f\\n');
	});

	it('say parameters so that none ends early', () => {
		const label = 'Å "gatan": 1; a,b^c\nTEL:+4699';
		const card: Card = ['vcard', [['adr', { label }, 'text', ['', '', 'Å', '', '', '', '']]]];
		const written = unfold(writeVcard4(card));
		expect(written).toBe('BEGIN:VCARD\r\nADR;LABEL="Å ^\'gatan^\': 1; a,b^^c^nTEL:+4699":;;Å;;;;\r\nEND:VCARD\r\n');
		expect(unfold(writeVcard3(card))).toContain('\r\nADR:;;Å;;;;\r\n');
	});

	it('say addresses without white space and control characters', () => {
		const card: Card = ['vcard', [['url', {}, 'uri', 'https://prov.example/\r\nTEL:1\u0000 x']]];
		expect(unfold(writeVcard4(card))).toContain('\r\nURL:https://prov.example/TEL:1x\r\n');
	});
});

describe('a jCard', () => {
	const cards = readJcards(writeAll(jcard, directory));

	it('begins with its version, and has names in small letters and structured values as lists', () => {
		expect(cards).toHaveLength(3);
		for (const [kind, properties] of cards) {
			expect(kind).toBe('vcard');
			expect(properties[0]).toEqual(['version', {}, 'text', '4.0']);
			for (const [name, parameters] of properties) {
				expect([name, ...Object.keys(parameters)].join('')).toMatch(/^[a-z]+$/u);
			}
		}
		const [, properties] = cards[1] as Card;
		expect(properties).toContainEqual(['n', {}, 'text', ['af Ölandsson', 'Ängla-Britt', '', '', '']]);
		expect(properties).toContainEqual(['org', {}, 'text', 'Ystads kommun']);
		expect(properties).toContainEqual(['rev', {}, 'timestamp', '2026-11-01T00:00:00Z']);
	});

	it('says the same as the vCard 4.0, which another library makes the same jCard of', () => {
		expect(cards.map(writeVcard4).join('')).toBe(writeAll(vcard4, directory));
		// It takes a UID for text and adds a place for components.
		const elsewhere = ICAL.parse(writeAll(vcard4, directory)) as unknown as [string, unknown[][], unknown][];
		const ours = cards.map(([kind, properties]) => [
			kind,
			properties.map(([name, parameters, type, value]) => {
				const { value: _, ...others } = parameters;
				return [name, others, name === 'uid' ? 'text' : type, value];
			}),
			[],
		]);
		expect(elsewhere).toEqual(ours);
	});
});

describe('a list of nobody', () => {
	it.each([...textForms, jcard])('is a file without cards ($label)', (format) => {
		const nobody = writeAll(format, { ...directory, contacts: [] });
		const cards: readonly (Card | ReadCard)[] = format === jcard ? readJcards(nobody) : readAll(nobody);
		expect(cards).toEqual([]);
	});
});
