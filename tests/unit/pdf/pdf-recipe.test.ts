import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { hashPdfRecipe, recipeLayers, recipePackages } from '../../../src/pdf/pdf-recipe.ts';

const source = join(import.meta.dirname, '../../../src');

/** Every file of the project that a file imports, and every package, types apart. */
function walkImports(file: string, seen = { files: new Set<string>(), packages: new Set<string>() }) {
	if (seen.files.has(file)) return seen;
	seen.files.add(file);
	const imports = readFileSync(file, 'utf8').matchAll(
		/^(?:import|export) (?!type )[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gmu,
	);
	for (const [, first, name = first ?? ''] of imports) {
		if (name.startsWith('.')) walkImports(join(dirname(file), name), seen);
		else if (!name.startsWith('node:')) seen.packages.add(/^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? '');
	}
	return seen;
}

it('the recipe of a PDF has every file and every package that writes it or says what is in it', () => {
	const written = walkImports(join(source, 'pdf/pdf-thread.ts'));
	const described = walkImports(join(source, 'pdf/pdf-document.ts'));
	expect(written.files.size).toBeGreaterThan(5);
	for (const file of [...written.files, ...described.files]) {
		const [layer = ''] = relative(source, file).split('/');
		expect(recipeLayers, file).toContain(layer);
	}
	for (const name of written.packages) expect(recipePackages, name).toContain(name);
});

it('the recipe is the same each time', () => {
	expect(hashPdfRecipe(process.cwd())).toBe(hashPdfRecipe(process.cwd()));
});
