import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'fontkit';

/**
 * The typefaces of the PDFs, in the order in which a sign is looked for: Latin, Greek and Cyrillic; Arabic; symbols. Each in the weights
 * that the PDFs use, but for the symbols, which have one.
 */
const typefaces = [
	{
		family: 'Source Sans 3',
		files: [
			'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
			'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
		],
	},
	{
		family: 'Noto Sans Arabic',
		files: [
			'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
			'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
		],
	},
	{ family: 'Noto Sans Symbols 2', files: ['noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'] },
] as const;

/** The families' names, for a template. */
export const fontFamilies: readonly string[] = typefaces.map(({ family }) => family);

export interface Typefaces {
	readonly files: readonly Buffer[];
	/** True for a sign, given by its code point, that the PDFs can show in every weight. */
	has(codePoint: number): boolean;
	/** The width of a text on one line, in em, without the spacing of pairs. */
	width(text: string, weight: 'regular' | 'semibold'): number;
}

/**
 * The files of each typeface, in the order of the families. Throws where a package is missing.
 *
 * @param root the project's folder, where the packages are
 */
export function findTypefaces(root: string): string[][] {
	const { resolve } = createRequire(join(root, 'package.json'));
	return typefaces.map(({ files }) => files.map((file) => resolve(`@expo-google-fonts/${file}`)));
}

/**
 * Loads the typefaces. Throws where a package is missing.
 *
 * @param root the project's folder, where the packages are
 */
export function loadTypefaces(root: string): Typefaces {
	// Fonts are files, and their reader is a module for Node: both are loaded where they are, past the bundler.
	const require = createRequire(join(root, 'package.json'));
	const { create } = require('fontkit') as { create(file: Buffer): Font };
	const loaded = findTypefaces(root).map((files) => files.map((file) => readFileSync(file)));
	const families = loaded.map((files) =>
		files.map((file) => {
			const font = create(file);
			return { font, signs: new Set(font.characterSet), advances: new Map<number, number>() };
		}),
	);
	return {
		files: loaded.flat(),
		has: (codePoint) => families.some((weights) => weights.every(({ signs }) => signs.has(codePoint))),
		width: (text, weight) => {
			let width = 0;
			for (const sign of text) width += advance(sign.codePointAt(0) ?? 0, weight === 'regular' ? 0 : 1);
			return width;
		},
	};

	/** Of a sign that no typeface has, that of a letter. */
	function advance(codePoint: number, weight: number): number {
		const weights = families.find(([regular]) => regular?.signs.has(codePoint) === true);
		const face = weights?.[weight] ?? weights?.[0];
		if (face === undefined) return 0.5;
		const { font, advances } = face;
		let known = advances.get(codePoint);
		if (known === undefined) {
			known = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
			advances.set(codePoint, known);
		}
		return known;
	}
}
