import { describe, expect, it } from 'vitest';
import { listRequestFiles } from '../../../src/data/check-requests.ts';
import { listDue } from '../../../src/domain/due.ts';
import { readDelimited } from '../../../src/formats/delimited-text.ts';
import { readMail } from '../../read-mail.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const decided = { ...directory, site: { ...directory.site, url: 'https://kulturarv.test/kontakter/' } };
const write = (of = decided) => new Map(listRequestFiles(listDue(of, 12), of).map(({ name, text }) => [name, text]));

describe('what organisations are asked', () => {
	it('is a message and a text for each, and a table of all', () => {
		expect([...write().keys()]).toEqual([
			...['byggnadsvard-karlskrona.eml', 'byggnadsvard-karlskrona.txt', 'sydostarkivet.eml', 'sydostarkivet.txt'],
			...['ystads-kommun.eml', 'ystads-kommun.txt', 'utskick.csv'],
		]);
	});

	it('is what is published of their contacts today, with what to do about it', () => {
		const text = write().get('ystads-kommun.txt') ?? '';
		expect(text).toBe(`Till: kommunen@ystad.example
Ämne: Stämmer uppgifterna om Ystads kommun?

Hej!

I ”Kulturarvets kontakter i sydost” står 1 kontakt hos Ystads kommun som
behöver kontrolleras. Så här står det i dag:

1. Kommunarkivarie
   Person: Ängla-Britt af Ölandsson
   Ort: Ystad
   Kommun: Ystad
   Telefon: 070-174 06 05 (direkt), 112 (vid brand)
   E-post: arkivet@ystad.example
   Webbsida: https://ystad.example/arkiv
   Att tänka på: Ring före tio.
   Handlingar lämnas ut i läsesalen.
   Kallas också: stadsarkivet, municipal archives
   Kontrollerad: 1 november 2026
   Sida i katalogen: https://kulturarv.test/kontakter/kontakt/ystad-arkiv/

Svara på det här meddelandet med det som ska ändras. Stämmer allt, så
svara det, så vet vi att uppgifterna är kontrollerade.

Tack för hjälpen!
Stiftelsen Sydostarkivet
redaktion@sydostarkivet.example
040-628 04 00 (växel)
`);
		const mail = readMail(write().get('ystads-kommun.eml') ?? '');
		expect(mail.text.replaceAll('\r\n', '\n')).toBe(text.slice(text.indexOf('Hej!')));
		expect(mail.headers).toEqual(
			expect.arrayContaining([
				['from', 'Stiftelsen Sydostarkivet <redaktion@sydostarkivet.example>'],
				['to', 'kommunen@ystad.example'],
				['subject', 'Stämmer uppgifterna om Ystads kommun?'],
			]),
		);
	});

	it('names no page of a site whose address is not decided, and no recipient that is not published', () => {
		const text = write(directory).get('sydostarkivet.txt') ?? '';
		expect(text).not.toContain('https://');
		expect(text).toMatch(/^Ämne: /u);
	});

	it('stands in the table as it stands in the texts, with nothing that a spreadsheet would run', () => {
		const contacts = decided.contacts.map((contact) => ({
			...contact,
			role: '=HYPERLINK("https://ond.example")',
			note: `${'x'.repeat(100)}\n+46 1;=1+1`,
		}));
		const organisations = [...new Set(contacts.map(({ organisation }) => organisation))];
		const table = write({ ...decided, contacts, organisations }).get('utskick.csv') ?? '';
		const rows = readDelimited(table.slice(1), ';');
		expect(table.startsWith('\uFEFF')).toBe(true);
		expect(rows).toHaveLength(4);
		expect(rows[0]).toContain('E-post');
		for (const row of rows) {
			expect(row).toHaveLength(7);
			for (const cell of row) expect(cell).not.toMatch(/(?:^|[;,\n])[=+@-]/u);
		}
	});

	it('stands in a file where it is too long for a cell', () => {
		const first = decided.contacts.find(({ status }) => status === 'current');
		if (first === undefined) throw new Error('No contact');
		const contacts = Array.from({ length: 1000 }, () => ({ ...first, stale: true }));
		const files = write({ ...decided, contacts });
		expect(
			readDelimited(files.get('utskick.csv') ?? '', ';')
				.at(-1)
				?.at(-1),
		).toBe(`Texten är för lång för en cell. Den står i filen ${first.organisation.id}.txt.`);
		expect(readMail(files.get(`${first.organisation.id}.eml`) ?? '').text).toContain('1000. ');
	});
});
