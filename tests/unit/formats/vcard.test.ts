import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { csv } from '../../../src/formats/csv.ts';
import { selectRecords } from '../../../src/formats/select-records.ts';
import { vcard } from '../../../src/formats/vcard.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureDirectory, writeAll } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const vcards = writeAll(vcard, directory);
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
const createCard = (changes: Partial<Contact>) =>
	writeAll(vcard, { ...directory, contacts: [{ ...model, ...changes }] });
const unfold = (text: string) => text.replace(/\r\n /gu, '');

describe('a business card', () => {
	it('is a vCard 3.0 with the name, the post and its numbers', () => {
		expect(unfold(createCard({}))).toBe(
			[
				'BEGIN:VCARD',
				'VERSION:3.0',
				'UID:kontakt:ystad-arkiv',
				'FN:Ängla-Britt af Ölandsson',
				'N:af Ölandsson;Ängla-Britt;;;',
				'ORG:Ystads kommun',
				'TITLE:Kommunarkivarie',
				'TEL;TYPE=WORK,VOICE:+46701740605',
				'TEL;TYPE=WORK,VOICE:112',
				'EMAIL;TYPE=INTERNET,WORK:arkivet@ystad.example',
				'URL:https://kulturarv.example/kontakter/kontakt/ystad-arkiv/',
				'NOTE:Ring före tio.\\nHandlingar lämnas ut i läsesalen.\\n070-174 06 05 (direkt)\\n112 (vid brand)\\nKontrollerad 1 november 2026',
				'REV:2026-11-01',
				'END:VCARD',
				'',
			].join('\r\n'),
		);
	});

	it('carries its age, its extension and its state in the note', () => {
		expect(unfold(vcards)).toContain('anknytning 12\\nKan vara inaktuell: kontrollerad 1 mars 2025');
		expect(unfold(vcards)).toContain('Vakant\\nKontrollerad 15 oktober 2026');
	});

	it('is of nobody in a list whose post has ended, and by itself says who took over and has no number', () => {
		const ended = { ...model, status: 'ended', replacedBy: { id: 'ny', title: 'Ny Arkivarie' } } as const;
		expect(createCard(ended)).toBe('');
		const context = { directory, language: 'sv', t: translator('sv') } as const;
		const alone = { scope: 'contact', title: model.title, page: '/kontakt/x/', contacts: [ended] } as const;
		const card = unfold(String(vcard.render(alone, context)));
		expect(card).toContain('NOTE:Upphört\\nErsatt av Ny Arkivarie\\nKontrollerad 1 november 2026\r\n');
		expect(card).not.toMatch(/^(?:TEL|EMAIL|ADR)/mu);
	});

	it('has the addresses and, in its note, what one can be helped with and when', () => {
		expect(unfold(vcards)).toContain('ADR;TYPE=WORK:;;Museigatan 4;Karlskrona;;371 31;\r\n');
		expect(unfold(vcards)).toContain('ADR;TYPE=WORK,POSTAL:;;Box 12;Ystad;;271 80;\r\n');
		expect(unfold(vcards)).toContain(
			'NOTE:Hjälper till med: hembygdsföreningar\\, byggnadsvård\\nÖppettider: måndag–torsdag 09:00–15:30\\, stängt i juli\\n',
		);
	});

	it('folds at 75 bytes, never inside a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'ö', '€', '😀', ' ', ';'), maxLength: 300 }), (role) => {
				for (const line of createCard({ role }).split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
			}),
		);
	});

	it('lets no value start a line of its own', () => {
		const card = unfold(createCard({ role: 'Arkivarie\r\nTEL:+4699', note: 'a;b,c\\d\nEND:VCARD' }));
		expect(card.match(/^TEL/gmu)).toHaveLength(2);
		expect(card.match(/^END:VCARD/gmu)).toHaveLength(1);
		expect(card).toContain('NOTE:a\\;b\\,c\\\\d\\nEND:VCARD');
	});
});

describe('records picked out of the published files', () => {
	const records = writeAll(csv, directory);

	it('are the very same bytes, in the order asked for', () => {
		const picked = selectRecords.csv(records, ['sydost-hembygd', 'ystad-arkiv']);
		expect(picked.split('\r\n')[0]).toBe(records.split('\r\n')[0]);
		expect(picked.indexOf('sydost-hembygd')).toBeLessThan(picked.indexOf('ystad-arkiv'));
		expect(picked).toContain('"Ring före tio.\nHandlingar lämnas ut i läsesalen."');
		expect(selectRecords.vcard(vcards, ['ystad-arkiv'])).toBe(createCard({}));
	});

	it('are all of the file when everyone is asked for', () => {
		const ids = directory.contacts.map(({ id }) => id);
		expect(selectRecords.csv(records, ids)).toBe(records);
		expect(selectRecords.vcard(vcards, ids)).toBe(vcards);
	});

	it('are none for someone who is not there', () => {
		expect(selectRecords.vcard(vcards, ['ingen'])).toBe('');
	});
});
