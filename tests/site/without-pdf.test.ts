import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../build.ts';
import { inEveryRun } from '../in-every-run.ts';
import { siteFiles, sitePages } from './site-files.ts';

it.each(
	inEveryRun(1, [
		['line-breaker', 'linebreak'],
		['typeface', '@expo-google-fonts/source-sans-3'],
	]),
)('without the %s the site is built, says which PDFs are left out and why, and links to none', (name, module) => {
	const site = `without-${name}`;
	const { status, output } = buildSite(site, 'tests/fixtures/broken/_valid', {
		NODE_OPTIONS: `--require=${join(import.meta.dirname, '../fixtures/without-module.cjs')}`,
		WITHOUT_MODULE: module,
	});
	expect(status, output).toBe(0);
	expect(output).toContain('No PDF lists are made, neither *.pdf nor *-anslag.pdf, and no page links to one.');
	expect(output).toContain(`Cannot find module '${module}`);
	expect(output.match(/No PDF lists are made/gu)).toHaveLength(1);
	expect([...siteFiles(site).keys()].filter((path) => path.endsWith('.pdf'))).toEqual([]);
	for (const [path, html] of sitePages(site)) expect(html, path).not.toMatch(/href="[^"]*\.pdf"/u);
	const print = new Map(sitePages(site)).get('skriv-ut/index.html') ?? '';
	expect(print).toContain('Kontakter i Ystad');
	expect(print).not.toContain('PDF-filerna är tillgänglighetsanpassade');
});
