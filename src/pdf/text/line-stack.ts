import type { PlacedLine } from '../file/pdf-sheets.ts';
import type { Line } from './break-lines.ts';

/** Height of capital letters in parts of their size: a line is as high as they. */
export const capHeight = 0.66;

/** Height of lines under one another, from the top of the capital letters of the first to the line that the last stands on, in points. */
export function stackHeight(lines: readonly Pick<Line, 'size'>[], leading: number): number {
	return lines.reduce((before, { size }) => before + size * capHeight, 0) + leading * Math.max(0, lines.length - 1);
}

/**
 * Places lines under one another.
 *
 * @param top of the capital letters of the first
 * @param leading between a line and the next, in points
 */
export function stackLines(lines: readonly Line[], left: number, top: number, leading: number): PlacedLine[] {
	let baseline = top - leading;
	return lines.map((line) => {
		baseline += leading + line.size * capHeight;
		return { line, left, baseline };
	});
}
