import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A file planted in each layer with an import that the layer must not make. */
const violations = [
	['domain', '../i18n/translate.ts'],
	['domain', 'node:fs'],
	['domain', 'yaml'],
	['i18n', '../search/engine.ts'],
	['formats', '../data/content.ts'],
	['formats', 'node:fs'],
	['search', '../islands/search/search-form.ts'],
	['print', '../data/content.ts'],
	['print', '../formats/csv.ts'],
	['print', '../search/engine.ts'],
	['importers', '../data/content-files.ts'],
	['importers', 'node:fs'],
	['reports', '../importers/content-folder.ts'],
	['hosting', '../data/content.ts'],
	['islands', '../domain/phone.ts'],
	['islands', '../data/content.ts'],
	['data', '../components/Page.astro'],
	['output', '../data/content.ts'],
	['integrations', '../components/Page.astro'],
	['cli', 'astro:content'],
] as const;

const permitted = [
	['domain', 'zod'],
	['domain', './text.ts'],
	['formats', '../domain/directory.ts'],
	['importers', 'yaml'],
	['search', 'fuse.js'],
	['print', '../i18n/translate.ts'],
	['print', '../search/query-state.ts'],
	['output', 'node:fs'],
	['integrations', '../output/build-output.ts'],
	['data', 'virtual:prose'],
	['data', '../views/list-view.ts'],
] as const;

/** Runs the import rule alone on a file that exists only for as long as that takes. */
function lint(folder: string, module: string) {
	const file = `src/${folder}/planted-${process.pid}.ts`;
	writeFileSync(file, `export * from '${module}';\n`);
	try {
		const run = spawnSync('biome', ['lint', '--only=style/noRestrictedImports', file], { encoding: 'utf8' });
		return { failed: run.status !== 0, output: run.stdout + run.stderr };
	} finally {
		rmSync(file);
	}
}

describe('the layers', () => {
	it.each(violations)('%s may not import %s', (folder, module) => {
		const { failed, output } = lint(folder, module);
		expect(output).toContain('noRestrictedImports');
		expect(failed).toBe(true);
	});

	it.each(permitted)('%s may import %s', (folder, module) => {
		expect(lint(folder, module).failed).toBe(false);
	});
});
