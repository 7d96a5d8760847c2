import type { Sheet } from '../file/pdf-sheets.ts';
import type { StructureElement, StructureTree } from '../file/structure-tree.ts';
import type { Line } from '../text/break-lines.ts';
import { capHeight, stackHeight, stackLines } from '../text/line-stack.ts';
import { millimetre } from './page-frame.ts';

/** What stands in a cell: texts under one another. */
export interface Cell {
	readonly left: number;
	/** Each with its lines. */
	readonly texts: readonly (readonly Line[])[];
	/** Between two lines, in points. */
	readonly leading: number;
}

/** Over and under what is in a cell, in points. */
export const cellInset = 1.7 * millimetre;

/** Height of a row, in points. */
export function rowHeight(cells: readonly Cell[]): number {
	return Math.max(0, ...cells.map(({ texts, leading }) => stackHeight(texts.flat(), leading))) + 2 * cellInset;
}

/** A row whose cells are drawn, as much of them at a time as there is room for. */
export interface RowDrawing {
	/**
	 * Draws what is left.
	 *
	 * @param height that there is, in points; without it all is drawn. A row that is known to have room is not to be measured twice: sums in another order differ
	 * @returns the height that was taken
	 */
	draw(sheet: Sheet, top: number, height?: number): number;
	/** True once all is drawn. */
	readonly isDone: boolean;
}

/** @param cellType `TH` or `TD`, with its attribute object */
export function createRowDrawing(
	tree: StructureTree,
	group: StructureElement,
	cells: readonly Cell[],
	cellType: 'TH' | 'TD',
	attributes?: string,
): RowDrawing {
	const row = tree.add(group, 'TR');
	const left = cells.map(({ texts, ...cell }) => {
		const element = tree.add(row, cellType, attributes === undefined ? {} : { attributes });
		// One text is the cell itself.
		const owners = texts.map(() => (texts.length === 1 ? element : tree.add(element, 'P')));
		return {
			...cell,
			rest: texts.flatMap((lines, index) => lines.map((line) => ({ line, owner: owners[index] as StructureElement }))),
		};
	});
	return {
		draw: (sheet, top, height = Number.POSITIVE_INFINITY) => {
			let tallest = 0;
			for (const cell of left) {
				let taken = 0;
				let filled = 0;
				for (const { line } of cell.rest) {
					const next = filled + (taken === 0 ? 0 : cell.leading) + line.size * capHeight;
					if (next > height - 2 * cellInset && taken > 0) break;
					filled = next;
					taken++;
				}
				const drawn = cell.rest.splice(0, taken);
				const placed = stackLines(
					drawn.map(({ line }) => line),
					cell.left,
					top + cellInset,
					cell.leading,
				);
				const byOwner = Map.groupBy(placed.entries(), ([index]) => (drawn[index] as (typeof drawn)[number]).owner);
				for (const [owner, lines] of byOwner) {
					sheet.addLines(
						owner,
						lines.map(([, line]) => line),
					);
				}
				tallest = Math.max(tallest, filled);
			}
			return tallest + 2 * cellInset;
		},
		get isDone() {
			return left.every(({ rest }) => rest.length === 0);
		},
	};
}
