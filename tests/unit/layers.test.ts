import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const node = 'node:crypto node:fs node:module node:timers/promises';

/** The layers of src/, from the lowest, and all that each may import besides its own files; `src` is what lies beside the layers. */
const mayImport: Readonly<Record<string, string>> = {
	domain: '@noble/hashes/sha2.js @noble/hashes/utils.js free-email-domains libphonenumber-js/max uuid zod',
	i18n: 'domain',
	views: 'domain i18n',
	formats: 'domain i18n views fflate write-excel-file/universal write-excel-file/utility',
	search: 'domain i18n views fuse.js',
	print: 'domain i18n views search/query-state.ts uqr',
	pdf: `domain i18n views print ${node} bidi-js fontkitten harfbuzzjs hyphen/en/index.js hyphen/sv/index.js linebreak`,
	pictures: `domain ${node} harfbuzzjs sharp`,
	editing: 'domain formats/escaped-json.ts views/html-code.ts',
	importers:
		'domain editing/find-unfit.ts @cantoo/pdf-lib css-tree csv-parse/sync fflate github-slugger mammoth node:crypto node:module parse5 satteri saxes unpdf/pdfjs yaml zod',
	reports: 'domain',
	starter: 'domain importers reports',
	'embed-check': 'domain i18n views formats/file-endings.ts formats/registry.ts parse5',
	hosting: 'domain formats/registry.ts node:crypto',
	offline: 'domain',
	verification: 'domain i18n views formats hosting reports',
	agreement: 'domain i18n views formats search print embed-check csv-parse/sync fflate parse5 saxes',
	traces: `domain search importers/load-file-readers.ts ${node} fflate`,
	output: `domain ${node}`,
	data: `domain i18n views formats search print pdf pictures importers reports hosting offline ${node} virtual:classic-scripts fflate virtual:prose`,
	integrations: `domain importers reports editing hosting offline output data ${node} @astrojs/markdown-satteri astro astro/runtime/server/index.js rolldown vite`,
	widget: 'domain/embed-address.ts domain/embed-frame.ts formats/embed-data.ts',
	islands:
		'domain/embed-address.ts domain/embed-frame.ts domain/published-address.ts i18n views formats search print offline widget/contact-list-element.ts',
	editor: '@sveltia/cms',
	components: 'domain i18n views formats search/query-state.ts print data islands astro',
	layouts: 'domain i18n views formats print data islands components styles astro',
	pages: 'domain i18n views formats print data islands components layouts astro astro/container',
	cli: `domain embed-check search importers hosting reports starter output verification agreement traces data ${node} astro fflate`,
	src: 'domain hosting data layouts astro:middleware',
};

const sources = globSync('src/**/*.{ts,astro}');
const folders = [...new Set(sources.map(dirname))].sort();
const layers = globSync('src/*/').map((folder) => basename(folder));
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The name in the table of every module that is tried in every folder, and the import that a file in a folder `up` from src/ has. */
const tried: readonly (readonly [name: string, module: (up: string) => string])[] = [
	...layers.map((layer) => [layer, (up: string) => `${up}/${layer}/planted.ts`] as const),
	['src', (up: string) => `${up}/planted.ts`],
	...[
		...['domain/embed-address.ts', 'domain/embed-frame.ts', 'domain/published-address.ts'],
		...[
			'editing/find-unfit.ts',
			'formats/embed-data.ts',
			'formats/escaped-json.ts',
			'formats/file-endings.ts',
			'formats/registry.ts',
			'importers/load-file-readers.ts',
		],
		...['search/query-state.ts', 'views/html-code.ts'],
		'widget/contact-list-element.ts',
	].map((file) => [file, (up: string) => `${up}/${file}`] as const),
	...[
		...Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
		...[
			'astro/container',
			'astro/runtime/server/index.js',
			'csv-parse/sync',
			'hyphen/en/index.js',
			'hyphen/sv/index.js',
			'libphonenumber-js/max',
			'@noble/hashes/sha2.js',
			'@noble/hashes/utils.js',
			'write-excel-file/universal',
			'write-excel-file/utility',
			'unpdf/pdfjs',
			'zod/mini',
			'@foreign/package',
			'foreign',
		],
		...['astro:content', 'astro:middleware', 'virtual:classic-scripts', 'virtual:prose', 'fs', ...node.split(' ')],
	].map((name) => [name, () => name] as const),
];

/** Lints, in a copy of the settings, files in every folder of src/ that import all of `tried`; gives what each may import. */
function permittedImports(): readonly (readonly [file: string, layer: string, permitted: readonly string[]])[] {
	const copy = mkdtempSync(join(tmpdir(), 'layers-'));
	afterAll(() => rmSync(copy, { recursive: true }));
	for (const settings of ['biome.json', 'biome.layers.jsonc']) copyFileSync(settings, join(copy, settings));
	const imports = (folder: string) => tried.map(([, module]) => `import '${module(relative(folder, 'src') || '.')}';`);
	const planted = folders.flatMap((folder) =>
		[
			{ name: 'planted.ts', before: [], after: [] },
			{ name: 'frontmatter.astro', before: ['---'], after: ['---', '<p></p>'] },
			{ name: 'script.astro', before: ['<script>'], after: ['</script>'] },
		].map(({ name, before, after }) => {
			mkdirSync(join(copy, folder), { recursive: true });
			writeFileSync(join(copy, folder, name), [...before, ...imports(folder), ...after, ''].join('\n'));
			return { file: `${folder}/${name}`, folder, firstLine: before.length + 1 };
		}),
	);
	const args = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--max-diagnostics=none'];
	const { stdout } = spawnSync('biome', [...args, '--reporter=json'], {
		cwd: copy,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	const report: { diagnostics: { location: { path: string; start: { line: number } } }[] } = JSON.parse(stdout);
	const refused = new Set(report.diagnostics.map(({ location: { path, start } }) => `${path}:${start.line}`));
	return planted.map(({ file, folder, firstLine }) => [
		file,
		folder.split('/')[1] ?? 'src',
		tried.flatMap(([name], index) => (refused.has(`${file}:${firstLine + index}`) ? [] : [name])),
	]);
}

describe('the layers', () => {
	it.each(permittedImports())(
		'let %s import what the table has for %s, and nothing else',
		(_file, layer, permitted) => {
			const whole = permitted.filter((name) => !permitted.includes(dirname(name)) || name.startsWith('astro/'));
			expect(whole.toSorted()).toEqual(mayImport[layer]?.split(' ').toSorted());
		},
	);

	it('go one way', () => {
		const order = Object.keys(mayImport);
		for (const [layer, permitted] of Object.entries(mayImport)) {
			const above = order.slice(order.indexOf(layer));
			expect(permitted.split(' ').filter((name) => above.includes(name))).toEqual([]);
		}
	});

	it('stand on no package that only checks them', () => {
		const packages = new Set(Object.values(mayImport).flatMap((permitted) => permitted.split(' ')));
		expect(Object.keys(devDependencies).filter((name) => packages.has(name))).toEqual([]);
	});

	it('leave Biome no import that it does not see or takes for another', () => {
		// A type that is imported within an expression, unlike a module that is waited for, and a path that turns back.
		const unseen = /(?<!await )\bimport\('[^']*'\)|'[^'\n]*\w\/\.\.\/|'\.\/\.\./u;
		const files = sources.filter((file) => !file.endsWith('.d.ts'));
		expect(files.filter((file) => unseen.test(readFileSync(file, 'utf8')))).toEqual([]);
	});

	it('have only scripts of pages import islands, save the list of the texts that an island needs', () => {
		const frontmatter = (file: string) => /^---\n(.*?)\n---$/msu.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
		expect(
			sources.filter((file) => /(?:from|import) '[./]*\/islands\/(?![a-z/]+-messages\.ts')/u.test(frontmatter(file))),
		).toEqual([]);
	});

	it('bring four packages to the browser', () => {
		const reached = new Set(sources.filter((file) => file.startsWith('src/islands/')));
		const packages = new Set<string>();
		for (const file of reached) {
			const code = readFileSync(file, 'utf8');
			for (const [, module = ''] of code.matchAll(/^(?:im|ex)port (?!type )(?:[^;']* from )?'([^'?]+)/gmu)) {
				if (module.startsWith('.')) reached.add(join(dirname(file), module));
				else packages.add(module);
			}
		}
		expect([...packages].sort()).toEqual([
			'fflate',
			'fuse.js/basic',
			'uqr',
			'write-excel-file/universal',
			'write-excel-file/utility',
		]);
	});
});
