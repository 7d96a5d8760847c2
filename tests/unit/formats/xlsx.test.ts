import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readFirstSheet } from '../../../src/agreement/readers/workbook.ts';
import { packByZlib } from '../../../src/data/pack-by-zlib.ts';
import { writeTables } from '../../../src/formats/workbook.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const directory = fixtureDirectory();

async function write(language: 'sv' | 'en' = 'sv'): Promise<Uint8Array> {
	const list = {
		scope: 'list',
		title: 'Kontakter i Ystad',
		page: '/kommun/ystad/',
		contacts: directory.contacts,
	} as const;
	const content = await xlsx.render(list, { directory, language, t: translator(language) });
	if (typeof content === 'string') throw new Error('A workbook is no text');
	return content;
}

const bytes = await write();
const members = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, member]) => [name, strFromU8(member)]));
const firstSheet = members['xl/worksheets/sheet1.xml'] ?? '';

describe('a workbook', () => {
	it('has a frozen row of headings that every column can be filtered by', () => {
		expect(firstSheet).toContain('<pane ySplit="1" xSplit="0" topLeftCell="A2"');
		expect(firstSheet).toContain('state="frozen"');
		const lastRow = directory.contacts.length + 1;
		expect(firstSheet).toContain(`</sheetData><autoFilter ref="A1:AA${lastRow}"/>`);
		expect(members['xl/workbook.xml']).toContain(` hidden="1">'Kontakter'!$A$1:$AA$${lastRow}</definedName>`);
	});

	it('has a width for every column, none of them wider than a screen', () => {
		const widths = [...firstSheet.matchAll(/<col min="\d+" max="\d+" width="(\d+)"/gu)].map(([, width]) =>
			Number(width),
		);
		expect(widths).toHaveLength(27);
		for (const width of widths) expect(width >= 10 && width <= 48).toBe(true);
	});

	it('has cells of text alone, which stay so, and no formula', () => {
		for (const sheet of [firstSheet, members['xl/worksheets/sheet2.xml'] ?? '']) {
			const cells = sheet.match(/<c [^>]*>/gu) ?? [];
			expect(cells.length).toBeGreaterThan(27);
			for (const cell of cells) expect(cell).toMatch(/ t="(?:s|inlineStr)"/u);
			expect(sheet).not.toContain('<f');
		}
	});

	it('has cells that stay text when they are edited, and a head in bold', () => {
		const styles = members['xl/styles.xml'] ?? '';
		const [, asText] = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/u.exec(styles) ?? [];
		const formats = [...(/<cellXfs.*<\/cellXfs>/su.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/gu)].map(([xf]) => xf);
		const fonts = [...(/<fonts.*<\/fonts>/su.exec(styles)?.[0] ?? '').matchAll(/<font>.*?<\/font>/gsu)].map(
			([font]) => font,
		);
		const styleOf = (cell: string) =>
			formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`, 'u').exec(firstSheet)?.[1])] ?? '';
		const isBold = (cell: string) =>
			fonts[Number(/fontId="(\d+)"/u.exec(styleOf(cell))?.[1])]?.includes('<b/>') === true;
		for (const cell of ['A1', 'AA1', 'A2', 'AA2']) expect(styleOf(cell), cell).toContain(`numFmtId="${asText}"`);
		expect([isBold('A1'), isBold('A2')]).toEqual([true, false]);
	});

	it('says on a second sheet what each column means, of what days the data are, and on what terms', async () => {
		const [contacts, about] = await readWorkbook(Buffer.from(bytes));
		expect([contacts?.sheet, about?.sheet]).toEqual(['Kontakter', 'Om kolumnerna']);
		const rows = about?.data.map((row) => row.filter((cell) => cell !== null)) ?? [];
		expect(rows.slice(0, 3)).toEqual([
			['Kontakter i Ystad'],
			['Uppgifterna kontrollerades mellan 1 januari 2024 och 1 november 2026.'],
			['Sidans adress: https://kulturarv.example/kontakter/kommun/ystad/'],
		]);
		expect(rows).toContainEqual(['Kolumn', 'Namn i CSV-filen', 'Vad den betyder']);
		expect(rows.at(-27)).toEqual(['Id', 'id', expect.stringContaining('uppdraget och inte för personen')]);
		expect(rows.slice(-27).map(([heading]) => heading)).toEqual(contacts?.data[0]);
	});

	it('speaks the language of its list', async () => {
		const [contacts, about] = await readWorkbook(Buffer.from(await write('en')));
		expect([contacts?.sheet, about?.sheet]).toEqual(['Contacts', 'The columns']);
		expect(contacts?.data[0]?.slice(0, 3)).toEqual(['Id', 'Given name', 'Family name']);
	});

	it('carries no day but those of the data', () => {
		const archive = Buffer.from(bytes);
		for (const [mark, place] of [
			['PK\u0003\u0004', 10],
			['PK\u0001\u0002', 12],
		] as const) {
			const entries = [];
			for (let at = archive.indexOf(mark); at !== -1; at = archive.indexOf(mark, at + 1)) entries.push(at);
			expect(entries).toHaveLength(Object.keys(members).length);
			for (const entry of entries) expect(archive.readUInt32LE(entry + place)).toBe(0x00210000);
		}
	});
});

it('has the rows of a table whose first column is without a name', async () => {
	const bytes = await writeTables([
		{
			name: 'A',
			table: [
				['', 'B'],
				['1', '2'],
			],
		},
	]);
	expect(readFirstSheet(bytes)).toEqual([
		['', 'B'],
		['1', '2'],
	]);
});

describe('a workbook that is packed by the machine', () => {
	const list = { scope: 'list', title: 'Alla', page: '/', contacts: directory.contacts } as const;
	const context = { directory, language: 'sv', t: translator('sv') } as const;
	const packed = async () => (await xlsx.render(list, { ...context, pack: packByZlib })) as Uint8Array;

	it('has the members and the texts of one that is packed by a script, and opens', async () => {
		const byScript = unzipSync((await xlsx.render(list, context)) as Uint8Array);
		const byMachine = unzipSync(await packed());
		expect(Object.keys(byMachine)).toEqual(Object.keys(byScript));
		for (const [name, whole] of Object.entries(byScript)) {
			expect(strFromU8(byMachine[name] ?? new Uint8Array())).toBe(strFromU8(whole));
		}
		const [first] = await readWorkbook(Buffer.from(await packed()));
		expect(first?.data).toHaveLength(directory.contacts.length + 1);
	});

	it('has the same bytes whenever it is packed, with the first day that ZIP knows', async () => {
		const [first, second] = [await packed(), await packed()];
		expect(first).toEqual(second);
		// APPNOTE.TXT 4.3.7: time and day stand 10 bytes into what goes before a member.
		expect(Buffer.from(first).readUInt32LE(10)).toBe(0x00210000);
	});
});
