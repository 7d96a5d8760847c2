import { createRequire } from 'node:module';
import { join } from 'node:path';
import { harfBuzzSubset } from './text/subset-typeface.ts';
import { findTypefaces } from './text/typefaces.ts';

const parts = [
	...['bidi-js', 'fontkitten', 'harfbuzzjs', 'harfbuzzjs/dist/harfbuzz.wasm', harfBuzzSubset],
	...['hyphen/en/index.js', 'hyphen/sv/index.js', 'linebreak'],
];

/**
 * Throws where a part of what makes PDFs is missing, as after an installation that was broken off. Loads nothing.
 *
 * @param root the project's folder, where the packages are
 */
export function requirePdfParts(root: string): void {
	const { resolve } = createRequire(join(root, 'package.json'));
	for (const part of parts) resolve(part);
	findTypefaces(root);
}
