import type { TextDrawer } from './drawn-text.ts';

/** What stands for the directory in a small square. */
export interface Mark {
	/** Its letter, where it has no logotype. */
	readonly letter: string;
	/** Its logotype as a PNG, as an address of the form `data:`. */
	readonly logotype: string | undefined;
}

/** Colours of a drawn letter and of the square behind it, `#rrggbb`. */
export interface MarkColours {
	readonly ground: string;
	readonly letter: string;
}

/**
 * The mark as a part of an SVG.
 *
 * @param size of the square, in pixels
 * @param corner radius of its corners, in pixels
 */
export function drawMark(
	drawer: TextDrawer,
	{ letter, logotype }: Mark,
	{ x, y, size, corner }: { readonly x: number; readonly y: number; readonly size: number; readonly corner: number },
	colours: MarkColours,
): string {
	const square = (fill: string) =>
		`<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${corner}" fill="${fill}"/>`;
	if (logotype !== undefined) {
		const margin = size / 10;
		const [left, top, side] = [x + margin, y + margin, size - 2 * margin];
		return `${square('#ffffff')}<image x="${left}" y="${top}" width="${side}" height="${side}" href="${logotype}"/>`;
	}
	const height = size * 0.66;
	const width = drawer.width(letter, height);
	const left = x + (size - width) / 2;
	const baseline = y + (size + drawer.capitalHeight(height)) / 2;
	const path = drawer.draw(letter, left, baseline, height);
	return `${square(colours.ground)}<path fill="${colours.letter}" d="${path}"/>`;
}

/** The mark as a whole SVG: round corners for a tab, square ones for a telephone, which rounds them itself. */
export function markSvg(drawer: TextDrawer, mark: Mark, corner: 'round' | 'square', colours: MarkColours): string {
	const size = 64;
	const drawn = drawMark(drawer, mark, { x: 0, y: 0, size, corner: corner === 'round' ? size / 5 : 0 }, colours);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${drawn}</svg>\n`;
}
