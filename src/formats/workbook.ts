// Ships to the browser.
import writeWorkbook, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import { escapeCellText } from './cell-text.ts';
import { xmlText } from './xml-text.ts';
import { withFixedDates } from './zip-dates.ts';

/** What a workbook of contacts holds, all of it text. */
export interface WorkbookText {
	readonly contactsSheet: string;
	/** The head, and a row for each contact. */
	readonly table: readonly (readonly string[])[];
	readonly columnsSheet: string;
	/** What is said of the whole above the columns: of what it is, from when and from where. */
	readonly facts: readonly string[];
	/** The head, and for each column what it is called, what programs call it and what it means. */
	readonly columns: readonly (readonly string[])[];
}

/**
 * Two sheets: contacts, one a row, with a head that stays in sight and can be filtered by; and what each column means, with the days of the data.
 * Every cell is of the kind text and stays so when it is edited, so that no spreadsheet runs it, and none makes a number of a code. Nothing in it is
 * of the day when it is written, so that the same contacts give the same bytes.
 */
export async function writeContactsWorkbook(text: WorkbookText, repack?: Repack): Promise<Uint8Array<ArrayBuffer>> {
	return writeSheets([{ name: text.contactsSheet, table: text.table }], [columnsSheet(text)], repack);
}

/**
 * Packs an archive once more, with members in the place of some of its own, where there are better means for it than scripts have: what the library packs with takes
 * five times as long as a machine's own.
 *
 * @param exchanged by the paths of members, what their texts become
 */
export type Repack = (
	archive: Uint8Array<ArrayBuffer>,
	exchanged: ReadonlyMap<string, (text: string) => string>,
) => Uint8Array<ArrayBuffer>;

/** A table with its head, all of it text. */
export interface SheetText {
	readonly name: string;
	readonly table: readonly (readonly string[])[];
}

/** A workbook of tables whose heads stay in sight and can be filtered by, and of other sheets after them. */
export async function writeSheets(
	tables: readonly SheetText[],
	others: readonly Sheet<Blob>[] = [],
	repack?: Repack,
): Promise<Uint8Array<ArrayBuffer>> {
	const sheets = [...tables.map(tableSheet), ...others];
	const withRows = tables.map(({ table }) => (xml: string) => {
		return xml.replace(placeOfRows, (_row, style: string) => writeRows(table, style));
	});
	const features = [filterSheets(tables, repack === undefined ? withRows : [])];
	const workbook = await writeWorkbook(sheets, { features }).toBlob();
	const bytes = new Uint8Array(await workbook.arrayBuffer());
	if (repack === undefined) return withFixedDates(bytes);
	return repack(bytes, new Map(withRows.map((exchange, index) => [`xl/worksheets/sheet${index + 1}.xml`, exchange])));
}

/** With one row in the place of all, which {@link writeRows} writes: what the library does for each cell is a tenth of building a large directory. */
function tableSheet({ name, table }: SheetText): Sheet<Blob> {
	const [head = [], ...rows] = table;
	return {
		sheet: name,
		data: [head.map(headCell), ...(rows.length === 0 ? [] : [[textCell(head[0] || name)]])],
		columns: head.map((_, index) => ({ width: fittingWidth(table, index) })),
		stickyRowsCount: 1,
		orientation: 'landscape',
	};
}

function columnsSheet({ columnsSheet, facts, columns: [head = [], ...rows] }: WorkbookText): Sheet<Blob> {
	const data = [
		...facts.map((fact): CellObject[] => [{ ...asText, value: escapeCellText(fact) }]),
		[],
		head.map(headCell),
		...rows.map((row) => row.map(textCell)),
	];
	return { sheet: columnsSheet, data, columns: [{ width: 26 }, { width: 22 }, { width: 100 }] };
}

/**
 * Every column of the tables can be filtered by (ECMA-376 part 1, 18.3.1.2). Excel finds the filter in its sheet, LibreOffice by the name that
 * Excel gives to what is filtered.
 *
 * @param withRows what puts the rows of each table into its sheet; left out where that is done later
 */
function filterSheets(tables: readonly SheetText[], withRows: readonly ((xml: string) => string)[]): Feature<Blob> {
	const ranges = tables.map(({ table }) => {
		const lastColumn = getCellAddress(0, (table[0]?.length ?? 1) - 1).slice(0, -1);
		return { lastColumn, lastRow: table.length };
	});
	const names = ranges.map(({ lastColumn, lastRow }, index) => {
		const range = `'${tables[index]?.name}'!$A$1:$${lastColumn}$${lastRow}`;
		return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
	});
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml, _, { sheetIndex }) => {
						const range = ranges[sheetIndex];
						if (range === undefined) return xml;
						const filter = `<autoFilter ref="A1:${range.lastColumn}${range.lastRow}"/>`;
						const whole = withRows[sheetIndex]?.(xml) ?? xml;
						return whole.replace('</sheetData>', () => `</sheetData>${filter}`);
					},
				},
				'xl/workbook.xml': {
					transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`),
				},
			},
		},
	};
}

/** The row that stands for all, with the number of the style that its cell has. */
const placeOfRows = /<row r="2"><c r="A2" s="(\d+)".*?<\/row>/u;

/**
 * The rows of a table below its head, each text in its cell (ECMA-376 part 1, 18.3.1.73 row, 18.3.1.53 is).
 *
 * @param style the number of their cells' style in the workbook
 */
function writeRows([head = [], ...rows]: SheetText['table'], style: string): string {
	const columns = head.map((_, index) => getCellAddress(0, index).slice(0, -1));
	return rows.map((row, index) => writeRow(row, index + 2, columns, style)).join('');
}

function writeRow(row: readonly string[], number: number, columns: readonly string[], style: string): string {
	let xml = `<row r="${number}">`;
	for (const [index, text] of row.entries()) {
		if (text === '') continue;
		const space = /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : '';
		xml += `<c r="${columns[index]}${number}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(escapeCellText(text))}</t></is></c>`;
	}
	return `${xml}</row>`;
}

/** A text that stays one when it is edited. */
const asText = { type: String, format: '@' } as const;
const inCell = { ...asText, wrap: true, alignVertical: 'top' } as const;
const inHead = { ...inCell, fontWeight: 'bold', backgroundColor: '#E6E6E6' } as const;

function headCell(text: string): CellObject {
	return { ...inHead, value: text };
}

function textCell(text: string): CellObject | null {
	return text === '' ? null : { ...inCell, value: escapeCellText(text) };
}

/** As wide as the longest line, in characters, but leaving room for the other columns. */
function fittingWidth(table: readonly (readonly string[])[], column: number): number {
	let longest = 0;
	for (const row of table) {
		const text = row[column] ?? '';
		// Most have one line.
		if (!text.includes('\n')) longest = Math.max(longest, text.length);
		else for (const { length } of text.split('\n')) longest = Math.max(longest, length);
	}
	return Math.min(Math.max(longest + 3, 10), 48);
}
