import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { findOffice } from '../../scripts/office.mjs';
import { readContentFiles } from '../../src/data/content-files.ts';
import { exportContent } from '../../src/data/exported-content.ts';
import type { ContactEntry } from '../../src/domain/contact.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Contact } from '../../src/domain/directory.ts';
import { formatPhone, type PhoneNumber } from '../../src/domain/phone.ts';
import { createReadableTable } from '../../src/formats/columns.ts';
import { writeDelimited } from '../../src/formats/delimited-text.ts';
import { excelCsv } from '../../src/formats/excel-csv.ts';
import { xlsx } from '../../src/formats/xlsx.ts';
import { translator } from '../../src/i18n/translate.ts';
import { readContentFolder } from '../../src/importers/content-folder.ts';
import { editInOffice, openInOffice } from '../office.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';

const program = findOffice();
const today = '2026-11-23' as IsoDate;
const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
const context = { directory, language: 'sv', t: translator('sv') } as const;

const dangers = [
	...['=1+1', '=HYPERLINK("https://prov.example/";"Växjö")', '@SUM(A1)', '+46701740605', '-1', 'Växjö;=1+1', '"=1+1"'],
	...['0880', '1-2', '1/2', '12:30', '1,5', '50%', '1e5', '12 500', '_x0041_', 'Åsele ÄÖ åäö é', ' a  b '],
	...['<b>&amp;</b>', 'rad ett\nrad två', 'constructor', '😀', '2026-13-45', "'", '"'],
];
const short = { kind: 'short', digits: '112' } as const;
const contacts: readonly Contact[] = [
	...dangers.map((text): Contact => ({ ...model, role: text, note: text, topics: [text] })),
	{ ...model, phones: [{ number: short }] },
	{ ...model, phones: [{ number: { kind: 'short', digits: '11414' } }] },
	...directory.contacts,
];
const list = { scope: 'list', title: 'Alla', page: '/', contacts } as const;
const table = createReadableTable(contacts, context);
const [head = []] = table;

describe.skipIf(program === undefined)('LibreOffice', () => {
	let opened: ReturnType<typeof openInOffice> = {};
	beforeAll(async () => {
		opened = openInOffice(program ?? '', {
			'arbetsbok.xlsx': await xlsx.render(list, context),
			'lista.csv': await excelCsv.render(list, context),
			'oskyddad.csv': `\uFEFF${writeDelimited(table, ';')}`,
		});
	}, 120_000);

	it('opens the workbook: every cell is the text that was written, and all can be filtered', () => {
		const { sheets = [], xml } = opened['arbetsbok.xlsx'] ?? {};
		expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(['Kontakter', 'Om kolumnerna']);
		const rows = sheets[0]?.rows ?? [];
		for (const [index, row] of table.entries()) {
			const cells = rows[index]?.slice(0, row.length) ?? [];
			expect(cells.map(({ text }) => text)).toEqual(row);
			for (const { text, type } of cells) expect(type, text).toBe(text === '' ? undefined : 'string');
		}
		expect(sheets.flatMap((sheet) => sheet.rows.flat()).filter(({ formula }) => formula !== undefined)).toEqual([]);
		expect(xml).toMatch(
			new RegExp(`target-range-address="Kontakter.A1:Kontakter.AA${table.length}" table:display-filter-buttons="true"`),
		);
	});

	it('opens the CSV file for Excel: å ä ö are right, and nothing but the days of the checks is more than text', () => {
		const { sheets = [] } = opened['lista.csv'] ?? {};
		const rows = sheets[0]?.rows ?? [];
		expect(rows[0]?.slice(0, head.length).map(({ text }) => text)).toEqual(head);
		for (const [index, row] of table.entries()) {
			for (const [column, text] of row.entries()) {
				const cell = rows[index]?.[column];
				const isDay = index > 0 && head[column] === 'Kontrollerad';
				expect(cell?.type, text).toBe(isDay ? 'date' : text === '' ? undefined : 'string');
				expect(cell?.formula).toBeUndefined();
				if (!isDay) expect(cell?.text.replace(/(^|[,;\n])'/gu, '$1')).toBe(text.replace(/(^|[,;\n])'/gu, '$1'));
			}
		}
	});

	it('would have run and changed the same texts without what guards them', () => {
		const { sheets = [] } = opened['oskyddad.csv'] ?? {};
		const cells = sheets[0]?.rows.flat() ?? [];
		expect(cells.some(({ formula }) => formula !== undefined)).toBe(true);
		expect(cells.filter(({ type }) => type === 'float').map(({ text }) => text)).toContain('880');
	});

	it('saves an exported workbook in which the one number that was changed there is all that has changed', async () => {
		const files = readContentFiles('tests/fixtures/annat-natverk');
		const before = readContentFolder(files, today).entries;
		const { phones } = before.contacts.find((each) => each.phones.length > 0) as ContactEntry;
		const number = formatPhone(phones[0]?.number as PhoneNumber)
			.replace(/\u2011/gu, '-')
			.replace(/\u00A0/gu, ' ');
		const exported = await exportContent(before, 'xlsx', 'contacts.xlsx', 'sv');
		const content = editInOffice(program ?? '', exported.get('contacts.xlsx') as Uint8Array, (xml) =>
			xml.replace(number, '070-174 06 05'),
		);
		const after = readContentFolder([{ path: 'contacts.xlsx', content }], today).entries;
		const changed = after.contacts.filter((each) => !before.contacts.some((other) => isDeepStrictEqual(each, other)));
		expect(changed.map((each) => each.phones[0]?.number.digits)).toEqual(['+46701740605']);
		expect(after.contacts).toHaveLength(before.contacts.length);
		expect(after.organisations).toEqual(expect.arrayContaining([...before.organisations]));
	}, 120_000);
});
