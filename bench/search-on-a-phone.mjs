// What the search index costs a telephone, whole and in parts: bytes, time to decode it and to make it ready, and memory, in Chromium with the processor
// slowed four times; and whether a part finds what the whole finds. `largestIndex` is chosen by this. `node bench/search-on-a-phone.mjs [contacts …]`
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { findReach } from '../src/domain/reach.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { createSearchEngine } from '../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../src/search/index-codec.ts';
import { partIndex } from '../src/search/part-index.ts';
import { createCorpus, createQueries } from './search-corpus.mjs';

const root = join(import.meta.dirname, '..');
const slowed = 4;
/** Lighthouse's slow 4G: 1.6 Mbit/s. */
const bytesPerMs = 200;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 300_000];

/** The index that is asked for. */
let served = new Uint8Array();
const server = createServer((request, response) => {
	const path = new URL(request.url, 'http://x').pathname;
	if (path === '/index.bin') return response.end(served);
	if (path === '/fuse.js')
		return answer('text/javascript', readFileSync(join(root, 'node_modules/fuse.js/dist/fuse.basic.mjs')));
	if (path.endsWith('.ts'))
		return answer('text/javascript', stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'), { mode: 'strip' }));
	return answer(
		'text/html',
		'<!doctype html><title>Index</title><script type="importmap">{"imports":{"fuse.js/basic":"/fuse.js"}}</script>',
	);

	function answer(type, body) {
		response.setHeader('content-type', type);
		return response.end(body);
	}
});
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: chromiumFlags });

const costs = {};
const finding = {};
for (const size of sizes) {
	const directory = createCorpus(size, 1);
	const data = buildIndex(directory);
	const whole = encodeIndex(data);
	const { counties, head } = partIndex(data);
	const sorted = counties.toSorted((a, b) => a.data.count - b.data.count);
	costs[`${size}: all`] = await measure(whole, size);
	costs[`${size}: head`] = await measure(encodeIndex(head), 0);
	for (const [name, part] of [
		['middle county', sorted[Math.floor(sorted.length / 2)]],
		['largest county', sorted.at(-1)],
	])
		costs[`${size}: ${name}`] = await measure(encodeIndex(part.data), part.data.count);
	finding[size] = judge(directory, whole, counties, createQueries(directory, 1, 40));
}
await browser.close();
server.close();

console.log(`\nThe search index on a telephone: Chromium, processor slowed ${slowed} times, median of three`);
console.table(costs);
console.log('\nThe meant contact comes first (hit@1), within its county');
console.table(finding);

/** The page's main thread, since Chromium slows no worker. */
async function measure(bytes, contacts) {
	served = bytes;
	const runs = [];
	for (let run = 0; run < 3; run++) {
		const page = await browser.newPage();
		const client = await page.context().newCDPSession(page);
		await page.goto(address);
		await page.evaluate(async () => {
			const [codec, engine] = await Promise.all([
				import('../src/search/index-codec.ts'),
				import('../src/search/engine.ts'),
			]);
			globalThis.search = {
				...codec,
				...engine,
				bytes: new Uint8Array(await (await fetch('/index.bin')).arrayBuffer()),
			};
		});
		const before = await memory(client);
		await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
		const times = await page.evaluate(() => {
			const { bytes, createSearchEngine, decodeIndex } = globalThis.search;
			const none = { municipality: '', county: '', kind: '' };
			const marks = [performance.now()];
			const index = decodeIndex(bytes);
			marks.push(performance.now());
			const engine = createSearchEngine(index);
			marks.push(performance.now());
			engine.search('anna lindqvixt', none, 9);
			marks.push(performance.now());
			globalThis.kept = engine;
			return marks.slice(1).map((mark, at) => mark - marks[at]);
		});
		await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		runs.push([...times, (await memory(client)) - before]);
		await page.close();
	}
	const [decode, ready, first, held] = [0, 1, 2, 3].map((at) => runs.map((run) => run[at]).sort((a, b) => a - b)[1]);
	const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
	const sent = brotliCompressSync(bytes, { params: options }).length;
	return {
		contacts,
		'brotli B': sent,
		'gzip B': gzipSync(bytes, { level: 9 }).length,
		'decode ms': Math.round(decode),
		'make ready ms': Math.round(ready),
		'misspelt query ms': Math.round(first),
		'memory MB': Math.round(held / 100_000) / 10,
		'slow 4G, to first answer s': Math.round((sent / bytesPerMs + decode + ready + first) / 100) / 10,
	};
}

async function memory(client) {
	await client.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
	return usedSize + backingStorageSize;
}

/** Asks the whole and the parts for the same contacts, with their county as a filter, and the whole without one. */
function judge(directory, bytes, counties, queries) {
	const whole = decodeIndex(bytes);
	const engine = createSearchEngine(whole);
	const byId = new Map(directory.contacts.map((contact) => [contact.id, contact]));
	const rows = { queries: queries.length, 'whole, no filter': 0, 'whole, filtered': 0, part: 0, 'other answers': 0 };
	for (const county of counties) {
		const part = decodeIndex(encodeIndex(county.data));
		const partEngine = createSearchEngine(part);
		const filters = { municipality: '', county: county.name, kind: '' };
		for (const { query, id } of queries.filter((each) => countyOf(byId.get(each.id)) === county.name)) {
			const ids = ({ hits }, index) => hits.map((hit) => index.ids[hit.index]);
			const [open] = ids(engine.search(query, { ...filters, county: '' }, 1), whole);
			const filtered = ids(engine.search(query, filters, 10), whole);
			const parted = ids(partEngine.search(query, filters, 10), part);
			if (open === id) rows['whole, no filter']++;
			if (filtered[0] === id) rows['whole, filtered']++;
			if (parted[0] === id) rows.part++;
			if (filtered.join() !== parted.join()) rows['other answers']++;
		}
	}
	return rows;
}

function countyOf(contact) {
	return findReach(contact).counties[0]?.slug;
}
