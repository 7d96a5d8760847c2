/** A cell of a table that somebody keeps, as it is shown: days as `2014-09-04`, numbers with all their digits. */
export interface TableCell {
	readonly text: string;
	/** `error`: a spreadsheet's own word for a value that it could not work out. `formula`: one whose value is not in the file. */
	readonly kind: 'text' | 'number' | 'error' | 'formula';
}

export interface TableRow {
	/** One-based, as spreadsheets and editors count. */
	readonly number: number;
	/** By the number of the column, one-based. Empty ones are left out. */
	readonly cells: ReadonlyMap<number, TableCell>;
	readonly isHidden: boolean;
}

/** A sheet of a workbook, or a file of values. */
export interface Table {
	/** The name of the sheet; undefined for a file that is a table. */
	readonly name: string | undefined;
	/** Those that say something. */
	readonly rows: readonly TableRow[];
	/** Cells that are shown as one, of which only the first has a value. */
	readonly merged: readonly CellRange[];
}

/** One-based, ends included. */
export interface CellRange {
	readonly firstRow: number;
	readonly lastRow: number;
	readonly firstColumn: number;
	readonly lastColumn: number;
	/** As spreadsheets write it: `B2:B5`. */
	readonly written: string;
}

/** The most rows and columns that a table may have: several times those of the largest directory. */
export const mostRows = 100_000;
export const mostColumns = 500;
