import { type CellRange, mostColumns, mostRows, type Table, type TableCell, type TableRow } from './table.ts';
import { isTrue, readTexts, unescapeText } from './workbook-parts.ts';

/** What the cells of a sheet refer to. */
export interface SharedParts {
	readonly texts: readonly string[];
	readonly dayStyles: readonly boolean[];
	readonly from1904: boolean;
}

/** A sheet that has more rows or columns than any directory. */
export class OversizeSheet extends Error {
	readonly what: 'rows' | 'columns';
	readonly size: number;

	constructor(what: OversizeSheet['what'], size: number) {
		super();
		this.what = what;
		this.size = size;
	}
}

/** Reads the cells of a sheet (ECMA-376 part 1, 18.3). */
export function readSheet(xml: string, name: string, shared: SharedParts): Table {
	const rows: TableRow[] = [];
	const merged: CellRange[] = [];
	let cells = new Map<number, TableCell>();
	let row = { number: 0, isHidden: false };
	let column = 0;
	let cell: { type: string; style: number; hasFormula: boolean; text: string } | undefined;
	readTexts(xml, {
		open: (tag, attributes) => {
			if (tag === 'row') {
				row = { number: Number(attributes['r'] ?? row.number + 1), isHidden: isTrue(attributes['hidden']) };
				column = 0;
				cells = new Map();
			} else if (tag === 'c') {
				column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
				cell = {
					type: attributes['t'] ?? 'n',
					style: Number(attributes['s'] ?? 0),
					hasFormula: false,
					text: '',
				};
			} else if (tag === 'f' && cell !== undefined) cell.hasFormula = true;
			else if (tag === 'mergeCell') {
				const range = readRange(attributes['ref'] ?? '');
				if (range !== undefined) merged.push(range);
			}
		},
		text: (path, text) => {
			const tag = path.at(-1);
			if (cell !== undefined && (tag === 'v' || (tag === 't' && !path.includes('rPh')))) cell.text += text;
		},
		close: (tag) => {
			if (tag === 'c' && cell !== undefined) {
				const read = readCell(cell, shared);
				if (read !== undefined) cells.set(column, read);
				cell = undefined;
			} else if (tag === 'row' && cells.size > 0) {
				rows.push({ ...row, cells });
				if (rows.length > mostRows) throw new OversizeSheet('rows', rows.length);
				const last = Math.max(...cells.keys());
				if (last > mostColumns) throw new OversizeSheet('columns', last);
			}
		},
	});
	return { name, rows, merged };
}

function readCell(
	{ type, style, hasFormula, text }: { type: string; style: number; hasFormula: boolean; text: string },
	{ texts, dayStyles, from1904 }: SharedParts,
): TableCell | undefined {
	if (text === '' && hasFormula && type !== 'str') return { kind: 'formula', text: '' };
	if (type === 'e') return { kind: 'error', text };
	const shown = type === 's' ? (texts[Number(text)] ?? '') : type === 'b' ? (isTrue(text) ? 'ja' : 'nej') : text;
	if (shown.trim() === '') return undefined;
	if (type === 'd') return { kind: 'text', text: shown.slice(0, 10) };
	if (type !== 'n') return { kind: 'text', text: type === 's' ? shown : unescapeText(shown) };
	const day = dayStyles[style] === true ? dayOf(Number(text), from1904) : undefined;
	return day === undefined ? { kind: 'number', text: plainNumber(text) } : { kind: 'text', text: day };
}

/** A number with its digits, which spreadsheets store as `7.01740605E8` where they are many. */
function plainNumber(text: string): string {
	const number = Number(text);
	return Number.isSafeInteger(number) ? String(number) : text;
}

/**
 * The day of a number of days since the end of 1899, or of 1903, which counts a day in 1900 that there never was; undefined for what is no day.
 *
 * @example dayOf(41886, false) // => '2014-09-04'
 */
export function dayOf(serial: number, from1904: boolean): string | undefined {
	const days = Math.floor(serial) + (from1904 ? 1462 : 0);
	// Before the day that there never was, and after the year 9999.
	if (!(days > 60 && days < 2_958_466)) return undefined;
	return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

function readRange(written: string): CellRange | undefined {
	const [first = '', last = first] = written.split(':');
	const range = {
		firstRow: Number(/\d+$/u.exec(first)?.[0]),
		lastRow: Number(/\d+$/u.exec(last)?.[0]),
		firstColumn: columnOf(first),
		lastColumn: columnOf(last),
		written,
	};
	return range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn ? range : undefined;
}

/** @example columnOf('AB12') // => 28 */
function columnOf(reference: string): number {
	const letters = /^[A-Z]{1,4}/u.exec(reference)?.[0] ?? '';
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
