// A directory of ten thousand invented contacts in all municipalities: how large and how long its pages are at most, by kind, on a telephone and
// without scripts, the longer case. `node bench/large-pages.mjs [contacts]`
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { serveFolder } from '../scripts/static-server.mjs';
import { writeLargeContent } from '../tests/large-content.ts';

const count = Number(process.argv[2] ?? 10_000);
const screen = { width: 390, height: 844 };
/** So many of the largest pages of a kind are looked at. */
const looked = 4;

const content = writeLargeContent(join(process.cwd(), '.cache/sites/bench-large-content'), count, 290);
const folder = join(process.cwd(), '.cache/sites/bench-large');
const build = spawnSync('node', ['src/cli/build.ts'], {
	env: { ...process.env, CONTENT_DIR: content, OUT_DIR: folder },
	stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);

const pages = globSync('**/index.html', { cwd: folder }).map((file) => {
	const html = readFileSync(join(folder, file));
	return { path: file.slice(0, -'index.html'.length), bytes: html.length, html };
});
const { server, address } = await serveFolder(folder, { port: 0 });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: chromiumFlags });
const page = await browser.newPage({ viewport: screen, javaScriptEnabled: false });
const rows = {};
for (const [kind, ofKind] of Map.groupBy(pages, ({ path }) => `/${dirname(path).split('/')[0] ?? ''}`)) {
	const largest = ofKind.toSorted((a, b) => b.bytes - a.bytes).slice(0, looked);
	let longest = 0;
	for (const { path } of largest) {
		await page.goto(address + path);
		const box = await page.locator('html').boundingBox();
		longest = Math.max(longest, (box?.height ?? 0) / screen.height);
	}
	rows[kind] = {
		pages: ofKind.length,
		'most kB': Math.round(largest[0].bytes / 1000),
		'most kB, gzip': Math.round(Math.max(...largest.map(({ html }) => gzipSync(html).length)) / 100) / 10,
		'most screens': Math.round(longest * 10) / 10,
	};
}
console.log(
	`\n${count} contacts: pages by kind, the largest of each on a telephone's screen of ${screen.width} × ${screen.height}`,
);
console.table(rows);
await browser.close();
server.close();
