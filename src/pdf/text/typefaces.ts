import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'fontkitten';

/**
 * The typefaces of the PDFs, in the order in which a sign is looked for: Latin, Greek and Cyrillic; Arabic; symbols. Each in the weights
 * that the PDFs use, but for the symbols, which have one.
 */
const families = [
	['source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'],
	[
		'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
		'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
	],
	['noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'],
] as const;

/** What a text is set in. */
export type Weight = 'regular' | 'semibold';

/** A typeface in a weight. */
export interface Face {
	readonly file: Buffer;
	/** How many glyphs it has. */
	readonly glyphs: number;
	/** PostScript name. */
	readonly name: string;
	/** In thousandths of the size, from the line that letters stand on. */
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	/** Left, bottom, right and top of all its signs together, in thousandths of the size. */
	readonly box: readonly [number, number, number, number];
}

export interface Typefaces {
	/** Each weight of each family. */
	readonly faces: readonly Face[];
	/** True for a sign, given by its code point, that the PDFs can show in every weight. */
	has(codePoint: number): boolean;
	/** The place in `faces` of the first that has a sign. */
	faceOf(codePoint: number, weight: Weight): number;
}

/**
 * The files of each typeface, in the order of the families. Throws where a package is missing.
 *
 * @param root the project's folder, where the packages are
 */
export function findTypefaces(root: string): string[][] {
	const { resolve } = createRequire(join(root, 'package.json'));
	return families.map((files) => files.map((file) => resolve(`@expo-google-fonts/${file}`)));
}

/**
 * Loads the typefaces. Throws where a package is missing.
 *
 * @param root the project's folder, where the packages are
 */
export function loadTypefaces(root: string): Typefaces {
	// Fonts are files, and their reader is a module for Node: both are loaded where they are, past the bundler.
	const require = createRequire(join(root, 'package.json'));
	const { create } = require('fontkitten') as { create(file: Buffer): Font };
	const faces: Face[] = [];
	const loaded = findTypefaces(root).map((files) => {
		const weights = files.map((path) => {
			const file = readFileSync(path);
			const font = create(file);
			return {
				signs: new Set(font.characterSet.filter((sign) => !isControl(sign))),
				place: faces.push(describeFace(file, font)) - 1,
			};
		});
		const [regular, semibold = regular] = weights;
		if (regular === undefined || semibold === undefined) throw new Error('A family without a weight');
		return { has: (sign: number) => weights.every(({ signs }) => signs.has(sign)), regular, semibold };
	});
	return {
		faces,
		has: (codePoint) => loaded.some(({ has }) => has(codePoint)),
		faceOf: (codePoint, weight) => (loaded.find(({ has }) => has(codePoint)) ?? loaded[0])?.[weight].place ?? 0,
	};
}

/** Some typefaces have signs for what is none. */
function isControl(codePoint: number): boolean {
	return codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
}

function describeFace(file: Buffer, font: Font): Face {
	const scaled = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
	const { minX, minY, maxX, maxY } = font.bbox;
	return {
		file,
		glyphs: font.numGlyphs,
		name: font.postscriptName,
		ascent: scaled(font.ascent),
		descent: scaled(font.descent),
		capHeight: scaled(font.capHeight),
		box: [scaled(minX), scaled(minY), scaled(maxX), scaled(maxY)],
	};
}
