// Lighthouse (mobile) and compressed sizes of four kinds of page, built and served here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { pageScripts } from './page-scripts.mjs';
import { serveCompressed } from './serve-compressed.mjs';

const pages = {
	home: '',
	contact: 'kontakt/mala-andt-bra/',
	municipality: 'kommun/mala/',
	'press release': 'pressmeddelande/brottsforebyggande-samarbete/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const folder = join(process.cwd(), '.cache/sites/bench');

const { server, address } = await serveCompressed(folder);
// Built for the address that it is served at, since a canonical address elsewhere would be marked down.
const build = spawnSync('node', ['src/cli/build.ts'], {
	env: { ...process.env, OUT_DIR: folder, SITE_URL: address },
	stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);

const chrome = await chromeLauncher.launch({
	chromePath: process.env['CHROMIUM_PATH'],
	chromeFlags: ['--headless=new', ...chromiumFlags],
});
const rows = {};
const failures = [];
for (const [name, path] of Object.entries(pages)) {
	const html = readFileSync(join(folder, path, 'index.html'));
	const scripts = pageScripts(folder, html.toString());
	const keptOut = html.includes('content="noindex"');
	const lhr = await measure(address + path, {
		port: chrome.port,
		onlyCategories: categories,
		// A page kept out of indexes on purpose is not marked down for it.
		skipAudits: keptOut ? ['is-crawlable'] : [],
		logLevel: 'error',
	});
	rows[name] = {
		...Object.fromEntries(categories.map((id) => [id, Math.round(lhr.categories[id].score * 100)])),
		'HTML + CSS, gzip bytes': gzipSync(html).length,
		'script, gzip bytes': scripts.reduce((sum, script) => sum + gzipSync(script).length, 0),
	};
	for (const id of categories) {
		for (const { id: auditId, weight } of lhr.categories[id]?.auditRefs ?? []) {
			const audit = lhr.audits[auditId];
			if (weight > 0 && audit?.score !== null && audit?.score !== undefined && audit.score < 1) {
				failures.push(`${name}: ${auditId} ${audit.score} ${audit.displayValue ?? ''}`);
			}
		}
	}
}
console.log('\nLighthouse, mobile; 100 is best. Sizes as sent.');
console.table(rows);
if (failures.length > 0) console.log(`Marked down:\n${failures.join('\n')}`);
chrome.kill();
server.close();

/** Lighthouse's report of a page. A recording that the browser has begun too late has no first paint in it, and so no score: it is made again. */
async function measure(address, flags) {
	for (const _ of [1, 2, 3]) {
		const { lhr } = (await lighthouse(address, flags)) ?? {};
		if (lhr !== undefined && categories.every((id) => lhr.categories[id]?.score != null)) return lhr;
		const missed = Object.values(lhr?.audits ?? {}).find(({ scoreDisplayMode }) => scoreDisplayMode === 'error');
		console.log(`${address}: no score, measured again (${missed?.errorMessage ?? lhr?.runtimeError?.message})`);
	}
	throw new Error(`Lighthouse has no score for ${address}`);
}
