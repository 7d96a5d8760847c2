import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/directory.ts';
import { columns } from '../../../src/formats/columns.ts';
import { csv } from '../../../src/formats/csv.ts';
import { excelCsv } from '../../../src/formats/excel-csv.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { messagesSv } from '../../../src/i18n/messages.sv.ts';
import { expectedRow, firstColumns, parseCsv } from '../../read-tables.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { tablesOf } from './tables-of.ts';

const directory = fixtureDirectory();
const [, , model] = directory.contacts as readonly [Contact, Contact, Contact];
const { write, readBack } = tablesOf(directory);

describe.each([csv, excelCsv, xlsx])('the table $label', (format) => {
	it('says of each contact what the directory does', async () => {
		const rows = await readBack(format, directory.contacts);
		expect(rows).toHaveLength(directory.contacts.length);
		for (const [index, contact] of directory.contacts.entries()) {
			expect(rows[index]).toMatchObject(expectedRow(contact, directory));
		}
	});

	it('has a head alone where there is nobody', async () => {
		expect(await readBack(format, [])).toEqual([]);
	});

	it('is the same bytes each time', async () => {
		expect(await write(format, directory.contacts)).toEqual(await write(format, directory.contacts));
	});

	it('holds names of 300 characters and notes of ten thousand', async () => {
		const long = { ...model, role: 'å'.repeat(300), note: `${'Växjö; "=1"\n'.repeat(900)}slut` };
		expect(await readBack(format, [long])).toMatchObject([expectedRow(long, directory)]);
	});
});

describe('the CSV file for programs', () => {
	it('keeps the columns that it has had, and has new ones last', async () => {
		const [head = []] = parseCsv(await write(csv, []), ',');
		expect(head.slice(0, firstColumns.length)).toEqual(firstColumns);
	});
});

describe('the columns', () => {
	it('are all that are explained', () => {
		const explained = Object.keys(messagesSv).filter((key) => /^columns\..+\.about$/u.test(key));
		expect(columns.map(({ name }) => `columns.${name}.about`).sort()).toEqual(explained.sort());
	});
});

describe('the CSV file for Excel', () => {
	const cellOf = async (name: string, changes: Partial<Contact>) => {
		const rows = parseCsv((await write(excelCsv, [{ ...model, ...changes }])).subarray(3), ';');
		return rows[1]?.[rows[0]?.indexOf(name) ?? -1];
	};

	it('begins with a byte order mark, and has headings that people read', async () => {
		const text = Buffer.from(await write(excelCsv, [])).toString();
		expect(text).toMatch(/^\uFEFFId;Förnamn;Efternamn;Uppdrag;.*;Sida i katalogen\r\n$/u);
	});

	it('gives numbers as people read them, no cell of them alone a sum', async () => {
		expect(await cellOf('Telefon', {})).toBe('070-174 06 05 (direkt) | 112 (vid brand)');
		const short = { kind: 'short', digits: '11414' } as const;
		expect(await cellOf('Telefon', { phones: [{ number: short }] })).toBe('114 14 (kortnummer)');
		expect(await cellOf('Telefon', { phones: [{ number: short, label: 'polisen' }] })).toBe('114 14 (polisen)');
	});

	it.each(['0880', '112', '1-2', '1/2', '12:30', '1,5', '1e5', '12 500', "'0880", '2026-13', '50%'])(
		'keeps %j from becoming something else',
		async (role) => {
			expect(await cellOf('Uppdrag', { role })).toBe(`'${role}`);
		},
	);

	it.each(['2026-11-01', '070-174 06 05', 'Box 12', '1177 Vårdguiden', '9–12'])('leaves %j as it is', async (role) => {
		expect(await cellOf('Uppdrag', { role })).toBe(role);
	});

	it('says of a post whether it is vacant, in words', async () => {
		expect(await cellOf('Status', { status: 'vacant' })).toBe('Vakant');
		expect(await cellOf('Status', { status: 'current' })).toBe('');
	});
});
