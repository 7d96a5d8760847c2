import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'fontkit';

/** Draws text in the typeface of the pages and the PDFs, semibold. */
export interface TextDrawer {
	/**
	 * A line of text as outlines, so that a picture looks the same whatever typefaces a machine has.
	 *
	 * @param x of the left end, in pixels
	 * @param y of the line that letters stand on, in pixels
	 * @param size of the typeface, in pixels
	 * @returns the `d` of an SVG path
	 */
	draw(text: string, x: number, y: number, size: number): string;
	/** Of a line of text, in pixels. */
	width(text: string, size: number): number;
	/** Height of the capitals of a size, in pixels. */
	capitalHeight(size: number): number;
}

/**
 * Loads the typeface. Throws where a package is missing.
 *
 * @param root the project's folder, where the packages are
 */
export function loadTextDrawer(root: string): TextDrawer {
	// A font is a file, and its reader is a module for Node: both are loaded where they are, past the bundler.
	const require = createRequire(join(root, 'package.json'));
	const { create } = require('fontkit') as { create(file: Buffer): Font };
	const file = require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf');
	const font = create(readFileSync(file));
	const scaleFor = (size: number) => size / font.unitsPerEm;
	const layOut = (text: string) => {
		const shown = [...text.normalize('NFC')].filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
		return font.layout(shown.join(''));
	};
	return {
		draw: (text, x, y, size) => {
			const scale = scaleFor(size);
			const { glyphs, positions } = layOut(text);
			let pen = 0;
			const paths = glyphs.map(({ path }, index) => {
				const left = x + pen * scale;
				pen += positions[index]?.xAdvance ?? 0;
				return toPathData(path.commands, (unitX, unitY) => [left + unitX * scale, y - unitY * scale]);
			});
			return paths.join('');
		},
		width: (text, size) => layOut(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scaleFor(size),
		capitalHeight: (size) => font.capHeight * scaleFor(size),
	};
}

/**
 * Breaks a text into lines between its words, at the largest of some sizes at which few enough lines hold it; at the smallest the rest is cut.
 *
 * @param sizes in pixels, largest first
 */
export function fitLines(
	drawer: TextDrawer,
	text: string,
	{ width, most, sizes }: { readonly width: number; readonly most: number; readonly sizes: readonly number[] },
): { readonly size: number; readonly lines: readonly string[] } {
	let smallest: { readonly size: number; readonly lines: readonly string[] } = { size: 0, lines: [] };
	for (const size of sizes) {
		const fits = (line: string) => drawer.width(line, size) <= width;
		const lines = breakLines(text, fits);
		if (lines.length <= most && lines.every(fits)) return { size, lines };
		smallest = { size, lines };
	}
	return { ...smallest, lines: smallest.lines.slice(0, most) };
}

function breakLines(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length === 0 ? undefined : `${lines.at(-1)} ${word}`;
		if (longer !== undefined && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

interface PathCommand {
	readonly command: string;
	readonly args: readonly number[];
}

const letters: Readonly<Record<string, string>> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z',
};

function toPathData(
	commands: readonly PathCommand[],
	place: (x: number, y: number) => readonly [x: number, y: number],
): string {
	return commands
		.map(({ command, args }) => {
			const points = args.flatMap((x, index) => (index % 2 === 0 ? place(x, args[index + 1] ?? 0) : []));
			return (letters[command] ?? '') + points.map((value) => value.toFixed(2).replace(/\.?0+$/u, '')).join(' ');
		})
		.join('');
}
