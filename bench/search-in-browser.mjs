// The real start page in Chromium with the processor slowed four times: from keystroke to painted result, and from load to first answer.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { buildIndex } from '../src/search/build-index.ts';
import { encodeIndex } from '../src/search/index-codec.ts';
import { pageScripts } from './page-scripts.mjs';
import { createCorpus, createQueries } from './search-corpus.mjs';
import { serveCompressed } from './serve-compressed.mjs';

const folder = join(process.cwd(), '.cache/sites/bench-search');
const build = spawnSync('node', ['src/cli/build.ts'], { env: { ...process.env, OUT_DIR: folder }, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const { server, address } = await serveCompressed(folder);
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM_PATH'],
	args: chromiumFlags,
});

const rows = {};
for (const size of [10_000, 100_000]) {
	const directory = createCorpus(size, 1);
	const index = Buffer.from(encodeIndex(buildIndex(directory)));
	const queries = createQueries(directory, 1, 4).map(({ query }) => query);
	const page = await openSlowed(4);
	// The page of the ten contacts, with an index of many in the place of its own.
	await page.route('**/sok/*.bin', (route) => route.fulfill({ body: index }));
	await page.goto(address);
	await page.evaluate(() => {
		const longTasks = [];
		const painted = [];
		new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
			type: 'longtask',
		});
		const field = document.querySelector('#q');
		// The line above the hits names the query, so it changes with every answer, whatever the hits are.
		const count = document.querySelector('[data-search="count"]');
		let pressed = 0;
		field.addEventListener('keydown', () => {
			pressed = performance.now();
		});
		// A letter that the driver's keyboard lacks (å) comes without a key, and the key before it may have changed nothing (a space).
		field.addEventListener('beforeinput', () => {
			if (performance.now() - pressed > 100) pressed = performance.now();
		});
		new MutationObserver(() => {
			if (pressed === 0) return;
			const since = pressed;
			pressed = 0;
			// A task after the next frame's callbacks runs when the frame has been handed over for painting.
			requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - since)));
		}).observe(count, { childList: true });
		Object.assign(globalThis, { longTasks, painted });
	});
	await page.focus('#q');
	await page.keyboard.type('a');
	await page.waitForFunction(() => globalThis.painted.length > 0, undefined, { timeout: 60_000 });
	await page.evaluate(() => {
		globalThis.longTasks.length = 0;
		globalThis.painted.length = 0;
	});
	for (const query of queries.slice(0, 12)) {
		await page.fill('#q', '');
		await page.waitForTimeout(500);
		for (const letter of query) {
			await page.keyboard.type(letter);
			// About as fast as someone types on a telephone; each keystroke is answered before the next.
			await page.waitForTimeout(180);
		}
	}
	const { painted, longTasks } = await page.evaluate(() => ({
		painted: globalThis.painted,
		longTasks: globalThis.longTasks,
	}));
	painted.sort((a, b) => a - b);
	rows[`${size} contacts`] = {
		keystrokes: painted.length,
		'p50 ms': Math.round(painted[Math.floor(painted.length * 0.5)]),
		'p95 ms': Math.round(painted[Math.floor(painted.length * 0.95)]),
		'tasks over 50 ms': longTasks.length,
		'longest task ms': Math.round(Math.max(0, ...longTasks)),
	};
	await page.close();
}
console.log('\nKeystroke to painted result, Chromium, telephone screen, processor slowed 4 times');
console.table(rows);

const page = await openSlowed(4);
const client = await page.context().newCDPSession(page);
// Lighthouse's slow 4G: 1.6 Mbit/s down, 150 ms there and back.
await client.send('Network.emulateNetworkConditions', {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 90_000,
});
const start = Date.now();
await page.goto(address, { waitUntil: 'commit' });
await page.locator('#q').pressSequentially('nilsson');
await page.getByText('1 träff för').first().waitFor();
const firstAnswer = Date.now() - start;
const sent = (files) => files.reduce((sum, file) => sum + gzipSync(file).length, 0);
const scripts = pageScripts(folder, readFileSync(join(folder, 'index.html'), 'utf8'), { later: true });
const indexes = readdirSync(join(folder, 'sok'))
	.filter((name) => name.endsWith('.bin'))
	.map((name) => readFileSync(join(folder, 'sok', name)));
console.log('\nThe ten contacts, nothing cached, slow 4G, processor slowed 4 times');
console.table({
	'load to first answer, ms': firstAnswer,
	'script with Fuse.js, gzip bytes': sent(scripts),
	'index, gzip bytes': sent(indexes),
	'together, gzip bytes': sent([...scripts, ...indexes]),
});
await browser.close();
server.close();

async function openSlowed(times) {
	// Lighthouse's telephone.
	const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
	const opened = await context.newPage();
	const session = await opened.context().newCDPSession(opened);
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
	return opened;
}
