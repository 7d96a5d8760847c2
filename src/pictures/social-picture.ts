import { fitLines, type TextDrawer } from './drawn-text.ts';
import { drawMark, type Mark } from './mark.ts';

/** The size that services which show links ask for, in pixels (Open Graph has no rule of its own). */
export const socialPictureSize = { width: 1200, height: 630 } as const;

/** What stands in the picture that services show beside a link. */
export interface SocialPicture {
	readonly mark: Mark;
	readonly shortName: string;
	readonly name: string;
	readonly ownerLine: string | undefined;
	/** What kind of page it is, in a word. */
	readonly kind: string | undefined;
	/** Of the ground, `#rrggbb`; white is legible on it. */
	readonly band: string;
	/** Legible on the ground. */
	readonly accent: string;
}

/** The picture as an SVG. */
export function socialPictureSvg(drawer: TextDrawer, picture: SocialPicture): string {
	const { width, height } = socialPictureSize;
	const { band, accent, mark, shortName, name, ownerLine, kind } = picture;
	const margin = 80;
	const room = width - 2 * margin;
	const drawn = (text: string, x: number, y: number, size: number, colour: string) =>
		`<path fill="${colour}" d="${drawer.draw(text, x, y, size)}"/>`;
	const { size, lines } = fitLines(drawer, name, { width: room, most: 3, sizes: [80, 68, 56, 46] });
	const first = (kind === undefined ? 290 : 340) + size * 0.35;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${band}"/>`,
		`<rect y="${height - 16}" width="${width}" height="16" fill="${accent}"/>`,
		drawMark(drawer, mark, { x: margin, y: 64, size: 104, corner: 20 }, { ground: accent, letter: band }),
		drawn(shortName, margin + 132, ownerLine === undefined ? 132 : 112, 46, '#ffffff'),
		ownerLine === undefined ? '' : drawn(ownerLine, margin + 132, 158, 30, accent),
		kind === undefined ? '' : drawn(kind, margin, 266, 40, accent),
		...lines.map((line, index) => drawn(line, margin, first + index * size * 1.15, size, '#ffffff')),
		'</svg>',
	].join('');
}
