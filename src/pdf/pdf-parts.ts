import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findTypefaces } from './typefaces.ts';

/**
 * Throws where a part of what makes PDFs is missing, as on a platform that the compiler has no build for. Loads neither typefaces nor their reader.
 *
 * @param root the project's folder, where the packages are
 */
export function requirePdfParts(root: string): void {
	createRequire(join(root, 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
	findTypefaces(root);
}
