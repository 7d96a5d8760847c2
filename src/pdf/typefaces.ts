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
	const loaded = typefaces.map(({ files }) =>
		files.map((file) => readFileSync(require.resolve(`@expo-google-fonts/${file}`))),
	);
	const coverage = loaded.map((files) => files.map((file) => new Set(create(file).characterSet)));
	return {
		files: loaded.flat(),
		has: (codePoint) => coverage.some((weights) => weights.every((signs) => signs.has(codePoint))),
	};
}
