import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as HarfBuzz from 'harfbuzzjs';

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

const typeface = '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf';
const shaper = 'harfbuzzjs';

/**
 * Throws where a part of what draws text is missing. Loads nothing.
 *
 * @param root the project's folder, where the packages are
 */
export function requireDrawerParts(root: string): void {
	const { resolve } = createRequire(join(root, 'package.json'));
	for (const part of [typeface, shaper, `${shaper}/dist/harfbuzz.wasm`]) resolve(part);
}

/**
 * Loads the typeface. Rejected where a package is missing.
 *
 * @param root the project's folder, where the packages are
 */
export async function loadTextDrawer(root: string): Promise<TextDrawer> {
	// A font is a file, and what shapes it a module for Node: both are loaded where they are, past the bundler.
	const { resolve } = createRequire(join(root, 'package.json'));
	const { Blob, Buffer, DrawFuncs, Face, Font, MetricsTag, shape } = (await import(
		/* @vite-ignore */ pathToFileURL(resolve(shaper)).href
	)) as typeof HarfBuzz;
	const face = new Face(new Blob(readFileSync(resolve(typeface))));
	const font = new Font(face);
	const capHeight = font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT);
	const outlines = new DrawFuncs();
	const add = (outline: unknown, letter: string, ...coordinates: readonly number[]) => {
		(outline as Command[]).push({ letter, coordinates });
	};
	outlines.setMoveToFunc((x, y, outline) => add(outline, 'M', x, y));
	outlines.setLineToFunc((x, y, outline) => add(outline, 'L', x, y));
	outlines.setQuadraticToFunc((cx, cy, x, y, outline) => add(outline, 'Q', cx, cy, x, y));
	outlines.setCubicToFunc((ax, ay, bx, by, x, y, outline) => add(outline, 'C', ax, ay, bx, by, x, y));
	outlines.setClosePathFunc((outline) => add(outline, 'Z'));
	const scaleFor = (size: number) => size / face.upem;
	const layOut = (text: string) => {
		const has = (sign: string) => (font.nominalGlyph(sign.codePointAt(0) ?? 0) ?? 0) !== 0;
		const glyphs = new Buffer();
		glyphs.addText([...text.normalize('NFC')].filter(has).join(''));
		glyphs.guessSegmentProperties();
		shape(font, glyphs);
		return glyphs.getGlyphInfosAndPositions();
	};
	return {
		draw: (text, x, y, size) => {
			const scale = scaleFor(size);
			let pen = 0;
			const paths = layOut(text).map(({ codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
				const outline: Command[] = [];
				font.drawGlyph(glyph, outlines, outline);
				const left = x + (pen + xOffset) * scale;
				const baseline = y - yOffset * scale;
				pen += xAdvance;
				return outline.map((command) => toPathData(command, left, baseline, scale)).join('');
			});
			return paths.join('');
		},
		width: (text, size) => layOut(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * scaleFor(size),
		capitalHeight: (size) => capHeight * scaleFor(size),
	};
}

/** A command of a path, and its points in units of the typeface, upwards from the line that letters stand on. */
interface Command {
	/** As in SVG. */
	readonly letter: string;
	readonly coordinates: readonly number[];
}

function toPathData({ letter, coordinates }: Command, left: number, baseline: number, scale: number): string {
	const inPixels = coordinates.map((value, at) => (at % 2 === 0 ? left + value * scale : baseline - value * scale));
	return letter + inPixels.map((value) => value.toFixed(2).replace(/\.?0+$/u, '')).join(' ');
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
