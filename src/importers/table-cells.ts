import type { Position } from '../domain/problem.ts';

/** A cell of a table and where it begins. */
export interface Cell {
	readonly text: string;
	readonly position: Position;
}

/** A table as its lines stand in a file: a head, and rows. */
export interface TableLines {
	readonly head: string;
	/** The names in the head, for comparison with those that are wanted. */
	readonly names: readonly string[];
	/** Rows that are not empty. */
	readonly rows: readonly (readonly Cell[])[];
}

/**
 * Divides a table of values that hold no comma, semicolon or quotation mark. What a spreadsheet makes of such a file is read as well: semicolons,
 * quotation marks and lines that end as in Windows.
 */
export function divideTable(text: string): TableLines {
	const [head = '', ...lines] = text.split(/\r\n?|\n/u);
	const sign = head.includes(';') ? ';' : ',';
	return {
		head: head.trim(),
		names: splitCells(head, 1, sign).map((cell) => cell.text),
		rows: lines.flatMap((line, index) => (line.trim() === '' ? [] : [splitCells(line, index + 2, sign)])),
	};
}

/** The cells of a line, without the space and the quotation marks around them. */
function splitCells(line: string, number: number, sign: string): Cell[] {
	let column = 1;
	return line.split(sign).map((whole) => {
		const before = /^\s*"?/u.exec(whole)?.[0].length ?? 0;
		const cell = {
			text: whole
				.trim()
				.replace(/^"(.*)"$/u, '$1')
				.trim(),
			position: { line: number, column: column + before },
		};
		column += whole.length + sign.length;
		return cell;
	});
}
