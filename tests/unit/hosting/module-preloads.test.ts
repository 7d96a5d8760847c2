import { describe, expect, it } from 'vitest';
import { addModulePreloads } from '../../../src/hosting/module-preloads.ts';

const importsByFile = new Map([
	['_astro/page.js', ['_astro/shared.js', '_astro/pause.js']],
	['_astro/shared.js', ['_astro/deep.js', '_astro/page.js']],
	['_astro/other.js', ['_astro/shared.js']],
	['_astro/alone.js', []],
]);
const page = (scripts: string) => `<html><head><title>Prov</title>${scripts}</head><body></body></html>`;
const listPreloads = (html: string) =>
	[...html.matchAll(/rel="modulepreload" href="([^"]+)"/gu)].map(([, href]) => href);

describe('module preloads', () => {
	it('name all that a script imports, however deep, next to the script itself', () => {
		const html = addModulePreloads(page('<script type="module" src="../../_astro/page.js"></script>'), importsByFile);
		expect(listPreloads(html)).toEqual(['../../_astro/shared.js', '../../_astro/deep.js', '../../_astro/pause.js']);
	});

	it('name what two scripts share once', () => {
		const scripts =
			'<script type="module" src="_astro/other.js"></script><script type="module" src="_astro/page.js"></script>';
		const hrefs = listPreloads(addModulePreloads(page(scripts), importsByFile));
		expect(new Set(hrefs).size).toBe(hrefs.length);
	});

	it.each([
		'',
		'<script type="module" src="_astro/alone.js"></script>',
		'<script src="https://x.example/page.js"></script>',
	])('leave a page alone whose scripts import nothing: %s', (scripts) => {
		expect(addModulePreloads(page(scripts), importsByFile)).toBe(page(scripts));
	});
});
