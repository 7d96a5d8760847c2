import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Code that a PDF may follow from, and packages that make it. */
const layers = ['domain', 'i18n', 'views', 'print', 'pdf'];
const packages = [
	'@myriaddreamin/typst-ts-node-compiler',
	'@cantoo/pdf-lib',
	'fontkit',
	'@expo-google-fonts/source-sans-3',
	'@expo-google-fonts/noto-sans-arabic',
	'@expo-google-fonts/noto-sans-symbols-2',
];

/**
 * A hash of all that the bytes of a PDF follow from but what it says: code, templates, typefaces, the compiler and the kind of machine. It follows too much
 * rather than too little, since a file that is made once more costs less than one that is out of date.
 *
 * @param root the project's folder, where the packages are
 * @returns SHA-256 in hexadecimal digits
 */
export function hashPdfRecipe(root: string): string {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
	const add = (path: string) => hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
	for (const layer of layers) {
		const files = readdirSync(join(root, 'src', layer), { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((each) => each.endsWith('.ts')).sort()) add(join('src', layer, file));
	}
	for (const name of packages) add(join('node_modules', name, 'package.json'));
	return hash.digest('hex');
}
