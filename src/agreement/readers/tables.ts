import { parse } from 'csv-parse/sync';
import type { ColumnName } from '../../formats/explain-columns.ts';
import { type Field, type ReadEntry, statements } from '../statement.ts';

/** Every column by the name that programs know it by, in order, and the field that it tells of; some hold several values. */
export const columnFields = {
	id: 'id',
	fornamn: 'given',
	efternamn: 'family',
	uppdrag: 'role',
	organisation: 'organisation',
	slag: 'organisation',
	ort: 'place',
	kommuner: ['municipalities'],
	kommunkoder: ['municipalities'],
	telefon: ['phones'],
	telefon_uri: ['phones'],
	epost: ['emails'],
	webbsida: 'web',
	anmarkning: 'note',
	kontrollerad: 'verified',
	kan_vara_inaktuell: 'stale',
	status: 'status',
	amnen: ['topics'],
	oppettider: ['officeHours'],
	besoksadress: 'visitingAddress',
	postadress: 'postalAddress',
	ersatt_av: 'replacedBy',
	telefon_etikett: ['phoneLabels'],
	telefontid: ['phoneHours'],
	organisation_id: 'organisation',
	andra_namn: ['aliases'],
	sida: 'page',
} as const satisfies Readonly<Record<ColumnName, Field | readonly [Field]>>;

export const columnNames = Object.keys(columnFields) as readonly ColumnName[];

/** One row of a table, as it was before the table's format: every cell by the name of its column. */
export type TableRow = Readonly<Record<ColumnName, string>>;

/** Reads comma-separated values for programs. */
export function readCsv(bytes: Uint8Array): TableRow[] {
	return toRows(parseCsv(bytes, ','), columnNames, unguard);
}

/**
 * Reads the values that are for Excel.
 *
 * @param head what the columns are called
 */
export function readExcelCsv(bytes: Uint8Array, head: readonly string[]): TableRow[] {
	if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) throw new Error('No byte order mark');
	return toRows(parseCsv(bytes.subarray(3), ';'), head, (cell) => unguard(unguardNumber(cell)));
}

/** Reads CSV strictly: another separator, a bare quote, a line that ends in another way or a row of another length is an error. */
export function parseCsv(bytes: Uint8Array, separator: ',' | ';'): string[][] {
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	return parse(text, { delimiter: separator, record_delimiter: '\r\n' });
}

/** The rows of a table under a head that must be as it is said. */
export function toRows(
	table: readonly (readonly string[])[],
	head: readonly string[],
	restore: (cell: string) => string = (cell) => cell,
): TableRow[] {
	const [first = [], ...rows] = table;
	if (first.join('\n') !== head.join('\n')) throw new Error(`Other columns: ${first.join(', ')}`);
	return rows.map(
		(row) => Object.fromEntries(columnNames.map((name, index) => [name, restore(row[index] ?? '')])) as TableRow,
	);
}

/** What the cells of a row say. */
export function readRow(row: TableRow): ReadEntry {
	const said = columnNames.flatMap((name) => {
		const field: Field | readonly [Field] = columnFields[name];
		return typeof field === 'string'
			? statements({ [field]: row[name] === '' ? [] : row[name].trim() })
			: statements({ [field[0]]: splitCell(row[name]).filter(Boolean).map(withoutScheme) });
	});
	return { contact: row.id, said };
}

function withoutScheme(value: string): string {
	return value.replace(/^tel:/u, '');
}

/** What a cell says, be there several values in it. */
export function splitCell(cell: string): string[] {
	return cell === '' ? [] : cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /u).map((value) => value.replace(/\\(.)/gsu, '$1'));
}

function unguard(cell: string): string {
	return cell.replace(/^'(?=['"]*[\t\r\n])/u, '').replace(/(^|[,;\t\r\n])'(?=['"]*[=+\-@＝＋－＠\0])/gu, '$1');
}

function unguardNumber(cell: string): string {
	return /^'['"]*\d[\d ]*(?:[.,:/e-]\d+){0,2}%?$/iu.test(cell) &&
		!/^\d{4}-\d\d-\d\d$/u.test(cell.replace(/^['"]*/u, ''))
		? cell.slice(1)
		: cell;
}
