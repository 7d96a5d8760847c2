// Ships to the browser.
import { getCellAddress } from 'write-excel-file/utility';
import { cellText } from './cell-text.ts';
import { type Pack, packByScript } from './pack.ts';
import { frameWorkbook, type RowStyle, type WorkbookFrame, workbookPath } from './workbook-frame.ts';

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
export function writeContactsWorkbook(text: WorkbookText, pack?: Pack): Promise<Uint8Array<ArrayBuffer>> {
	return writeWorkbook([tableSheet({ name: text.contactsSheet, table: text.table }), columnsSheet(text)], pack);
}

/** A table with its head, all of it text. */
export interface SheetText {
	readonly name: string;
	readonly table: readonly (readonly string[])[];
}

/** A workbook of tables whose heads stay in sight and can be filtered by. */
export function writeTables(tables: readonly SheetText[]): Promise<Uint8Array<ArrayBuffer>> {
	return writeWorkbook(tables.map(tableSheet));
}

/** A sheet with all that stands in it. */
interface Sheet {
	readonly name: string;
	/** What can be filtered by, of a table: the cells from the first to this. */
	readonly lastCell?: string;
	/** Of each column, in characters. */
	readonly widths: readonly number[];
	readonly rows: readonly Row[];
}

interface Row {
	readonly style: RowStyle;
	readonly texts: readonly string[];
}

const toUtf8 = new TextEncoder();

async function writeWorkbook(sheets: readonly Sheet[], pack = packByScript): Promise<Uint8Array<ArrayBuffer>> {
	const frame = await frameWorkbook(sheets.map(({ name, lastCell }) => ({ name, isTable: lastCell !== undefined })));
	const members = new Map(frame.members);
	members.set(workbookPath, toUtf8.encode(nameFilters(frame.workbook, sheets)));
	for (const [index, { path, before, after }] of frame.sheets.entries()) {
		const sheet = sheets[index];
		if (sheet !== undefined) members.set(path, toUtf8.encode(before + fillSheet(sheet, frame.styles) + after));
	}
	return pack(members);
}

function tableSheet({ name, table }: SheetText): Sheet {
	const [head = [], ...rows] = table;
	return {
		name,
		lastCell: getCellAddress(Math.max(table.length, 1) - 1, Math.max(head.length, 1) - 1),
		widths: head.map((_, index) => fittingWidth(table, index)),
		rows: [{ style: 'head', texts: head }, ...rows.map((texts): Row => ({ style: 'cell', texts }))],
	};
}

function columnsSheet({ columnsSheet, facts, columns: [head = [], ...rows] }: WorkbookText): Sheet {
	return {
		name: columnsSheet,
		widths: [26, 22, 100],
		rows: [
			...facts.map((fact): Row => ({ style: 'line', texts: [fact] })),
			{ style: 'line', texts: [] },
			{ style: 'head', texts: head },
			...rows.map((texts): Row => ({ style: 'cell', texts })),
		],
	};
}

/** Excel finds a filter in its sheet, LibreOffice by the name that Excel gives to what is filtered. */
function nameFilters(workbook: string, sheets: readonly Sheet[]): string {
	const names = sheets.map(({ name, lastCell }, index) => {
		if (lastCell === undefined) return '';
		const range = `'${name}'!$A$1:${lastCell.replace(/[A-Z]+/u, '$$$&$$')}`;
		return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
	});
	return workbook.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`);
}

/** Columns (ECMA-376 part 1, 18.3.1.17), rows (18.3.1.80) and the filter of a table (18.3.1.2). */
function fillSheet({ widths, rows, lastCell }: Sheet, styles: WorkbookFrame['styles']): string {
	const columns = widths
		.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
		.join('');
	const letters = widths.map((_, index) => getCellAddress(0, index).slice(0, -1));
	const cells = rows.map(({ style, texts }, index) => writeRow(texts, index + 1, letters, styles[style])).join('');
	const filter = lastCell === undefined ? '' : `<autoFilter ref="A1:${lastCell}"/>`;
	return `${columns && `<cols>${columns}</cols>`}<sheetData>${cells}</sheetData>${filter}`;
}

/** A row (18.3.1.73), each text in its cell (18.3.1.53). */
function writeRow(texts: readonly string[], number: number, letters: readonly string[], style: string): string {
	let xml = `<row r="${number}">`;
	for (const [index, text] of texts.entries()) {
		if (text === '') continue;
		const space = /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : '';
		xml += `<c r="${letters[index]}${number}" s="${style}" t="inlineStr"><is><t${space}>${cellText(text)}</t></is></c>`;
	}
	return `${xml}</row>`;
}

/** As wide as the longest line, in characters, but leaving room for the other columns. */
function fittingWidth(table: SheetText['table'], column: number): number {
	let longest = 0;
	for (const row of table) {
		const text = row[column] ?? '';
		// Most have one line.
		if (!text.includes('\n')) longest = Math.max(longest, text.length);
		else for (const { length } of text.split('\n')) longest = Math.max(longest, length);
	}
	return Math.min(Math.max(longest + 3, 10), 48);
}
