import { columnOfPath, type SheetKind } from '../domain/content-columns.ts';
import { findPersonalIdentityNumbers, maskPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { type Finding, finding, type Location, type Problem } from '../domain/problem.ts';
import { type RowFields, readRow } from '../domain/read-row.ts';
import { isWrittenNumber } from '../domain/written-number.ts';
import { saysNothing } from './empty-cell.ts';
import { repairCell } from './repair-cell.ts';
import { commonHeadings, findHead, type SheetHead } from './sheet-head.ts';
import type { Table, TableRow } from './table.ts';

/** A row of a table, and where its values stand. */
export interface SheetRow extends RowFields {
	readonly kind: SheetKind;
	/** The row as a whole. */
	readonly location: Location;
	/** The cell of a value, by the keys that lead to it; the row where the table has no column for it. */
	locate(path: readonly PropertyKey[]): Location;
	/** What the row says, in its own words. */
	readonly excerpt: string;
	/** The columns that its table has, by their names. */
	readonly columns: ReadonlySet<string>;
	/** Where the headings stand. */
	readonly head: Location;
}

/** What is read from one table. */
export interface SheetRows {
	readonly rows: readonly SheetRow[];
	readonly problems: readonly Problem[];
}

/** Reads the rows of a table below its headings. */
export function readRows(kind: SheetKind, table: Table, file: string): SheetRows {
	const problems: Problem[] = [];
	const locate = (row: number, column?: { readonly number: number; readonly heading?: string }): Location => ({
		file,
		position: { line: row, column: column?.number ?? 1 },
		cell: { sheet: table.name, heading: column?.heading },
	});
	const tell = (about: Finding, location: Location) => problems.push({ ...about, location });
	const head = findHead(kind, table);
	if (head === undefined) {
		tellIdentityNumbers(table, undefined, locate, tell);
		if (table.rows.length === 0) tell(finding('file-empty', {}), wholeTable(file, table));
		else tell(finding('sheet-head-missing', { known: commonHeadings(kind) }), wholeTable(file, table));
		return { rows: [], problems };
	}
	for (const { about, number, heading } of head.findings) tell(about, locate(head.row, { number, heading }));
	const filled = fillMerged(table, head, (about, row, number) => tell(about, locate(row, columnAt(head, number))));
	const body = filled.filter(({ number }) => number > head.row);
	tellIdentityNumbers({ ...table, rows: filled }, head, locate, tell);
	const hidden = body.filter(({ isHidden }) => isHidden);
	if (hidden[0] !== undefined) tell(finding('sheet-rows-hidden', { count: hidden.length }), locate(hidden[0].number));
	const repaired = new Map<number, { location: Location; value: string; read: string; count: number }>();
	const ofTable = { kind, head: locate(head.row), columns: new Set(head.columns.map(({ name }) => name)) };
	const rows = body.flatMap((row): SheetRow[] => {
		const cells = new Map<string, string>(head.columns.map(({ name }) => [name, '']));
		let isSaying = false;
		for (const column of head.columns) {
			const cell = row.cells.get(column.number);
			if (cell === undefined || column.keys.length === 0 || saysNothing(column, cell.text)) continue;
			isSaying = true;
			const location = locate(row.number, column);
			if (cell.kind === 'error') tell(finding('sheet-cell-error', { value: cell.text }), location);
			else if (cell.kind === 'formula') tell(finding('sheet-formula-empty', {}), location);
			else {
				const read = repairCell(column.name, cell.text.trim());
				if (read !== undefined) {
					const before = repaired.get(column.number) ?? { location, value: cell.text, read, count: 0 };
					repaired.set(column.number, { ...before, count: before.count + 1 });
				}
				cells.set(column.name, read ?? cell.text);
			}
		}
		if (!isSaying) return [];
		const read = readRow(kind, cells);
		const locateValue = (path: readonly PropertyKey[]) => {
			const [key, at] = path;
			const name = key === 'phones' && typeof at === 'number' ? read.numbersIn[at] : undefined;
			const ofKind = name === 'telefon' ? undefined : head.columns.find((column) => column.name === name);
			return locate(row.number, ofKind ?? columnOfPath(head.columns, path));
		};
		for (const { column, about } of read.findings) {
			tell(
				about,
				locate(
					row.number,
					head.columns.find(({ name }) => name === column),
				),
			);
		}
		const excerpt = maskPersonalIdentityNumbers([...row.cells.values()].map(({ text }) => text.trim()).join(' | '));
		return [{ ...read, ...ofTable, location: locate(row.number), locate: locateValue, excerpt }];
	});
	tellRepeated(rows, tell);
	for (const { location, value, read, count } of repaired.values()) {
		tell(finding('sheet-number-repaired', { value, read, count }), location);
	}
	return { rows, problems };
}

/** Rows that say of a post what another has said. Those with an id or a person are told as having the same one. */
function tellRepeated(rows: readonly SheetRow[], tell: (about: Finding, location: Location) => void): void {
	const first = new Map<string, number>();
	for (const { kind, id, fields, location } of rows) {
		const { position } = location;
		const isNamed = fields['person'] !== undefined && fields['person'] !== null;
		if (kind !== 'contact' || id !== undefined || isNamed || position === 'unavailable') continue;
		const said = JSON.stringify(fields);
		const row = first.get(said);
		if (row === undefined) first.set(said, position.line);
		else tell(finding('sheet-row-duplicate', { row }), location);
	}
}

/** The table itself, for what belongs to no row. */
function wholeTable(file: string, { name }: Table): Location {
	return name === undefined
		? { file, position: 'unavailable' }
		: { file, position: 'unavailable', cell: { sheet: name } };
}

function columnAt({ columns }: SheetHead, number: number): { number: number; heading?: string } {
	return columns.find((column) => column.number === number) ?? { number };
}

/** Rows in which each cell of those that are merged downwards says what the first of them says, as it looks to whoever keeps the table. */
function fillMerged(
	{ rows, merged }: Table,
	head: SheetHead,
	tell: (about: Finding, row: number, column: number) => void,
): readonly TableRow[] {
	const known = new Set(head.columns.map(({ number }) => number));
	const down = merged.filter(
		(range) => range.lastRow > Math.max(range.firstRow, head.row) && known.has(range.firstColumn),
	);
	if (down.length === 0) return rows;
	const byNumber = new Map(rows.map((row) => [row.number, row]));
	for (const { firstRow, lastRow, firstColumn, written } of down) {
		const value = byNumber.get(firstRow)?.cells.get(firstColumn);
		if (value === undefined || firstRow <= head.row) continue;
		tell(finding('sheet-merged-cells', { range: written }), firstRow, firstColumn);
		// Rows with nothing else in them say nothing, so that only those that are there are filled.
		for (const row of rows) {
			if (row.number <= firstRow || row.number > lastRow) continue;
			const current = byNumber.get(row.number) ?? row;
			byNumber.set(row.number, { ...current, cells: new Map(current.cells).set(firstColumn, value) });
		}
	}
	return rows.map((row) => byNumber.get(row.number) ?? row);
}

/** Personal identity numbers in any cell, in columns that are not known too. */
function tellIdentityNumbers(
	{ rows }: Table,
	head: SheetHead | undefined,
	locate: (row: number, column: { number: number; heading?: string }) => Location,
	tell: (about: Finding, location: Location) => void,
): void {
	const phones = new Set(head?.columns.filter(({ keys }) => keys[0] === 'phones').map(({ number }) => number));
	for (const row of rows) {
		for (const [number, { text }] of row.cells) {
			const [found] = findPersonalIdentityNumbers(text);
			if (found === undefined || (phones.has(number) && isWrittenNumber(text.trim()))) continue;
			const about = finding('personal-identity-number', { masked: found.masked });
			tell(about, locate(row.number, head === undefined ? { number } : columnAt(head, number)));
		}
	}
}
