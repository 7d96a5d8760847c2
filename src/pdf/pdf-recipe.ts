import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folders of the code that a PDF may follow from. */
export const recipeLayers: readonly string[] = ['domain', 'i18n', 'views', 'print', 'pdf'];

/** The packages that make it. */
export const recipePackages: readonly string[] = [
	'bidi-js',
	'fontkitten',
	'harfbuzzjs',
	'hyphen',
	'linebreak',
	'@expo-google-fonts/source-sans-3',
	'@expo-google-fonts/noto-sans-arabic',
	'@expo-google-fonts/noto-sans-symbols-2',
];

/**
 * A hash of all that the bytes of a PDF follow from but what it says: code, layouts, typefaces, what shapes them and the kind of machine. It follows too much
 * rather than too little, since a file that is made once more costs less than one that is out of date.
 *
 * @param root the project's folder, where the packages are
 * @returns SHA-256 in hexadecimal digits
 */
export function hashPdfRecipe(root: string): string {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.zlib}`);
	const add = (path: string) => hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
	for (const layer of recipeLayers) {
		const files = readdirSync(join(root, 'src', layer), { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((each) => each.endsWith('.ts')).sort()) add(join('src', layer, file));
	}
	const { resolve } = createRequire(join(root, 'package.json'));
	for (const name of recipePackages) {
		// A package need not give its description to others, so it is looked for where Node looks for packages.
		const found = resolve
			.paths(name)
			?.map((folder) => join(folder, name, 'package.json'))
			.find((path) => existsSync(path));
		hash.update(`\n${name}\n`).update(found === undefined ? '' : readFileSync(found));
	}
	return hash.digest('hex');
}
