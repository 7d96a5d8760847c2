// Our search beside its peers, on invented Swedish contacts, in one run. Each query has one right answer; *fair hit@1* also counts a first hit
// that is as close to what was typed. The first seed is for all, the others for ours alone. `node bench/search.mjs [seed …]`
import process from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { fixtureDirectory } from '../tests/unit/fixture-directory.ts';
import { listAbsentNames } from './absent-names.mjs';
import { createFairness } from './fair-hit.mjs';
import { createCorpus, createQueries } from './search-corpus.mjs';
import { peers, toDocuments } from './search-peers.mjs';

const [seed, ...otherSeeds] = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2, 3, 4];
const perKind = { 1000: 30, 10000: 80, 100000: 150 };
/** Slow peers answer one query in so many, evenly taken: enough for a rate, too few for a coffee break. */
const slowShare = { 1000: 2, 10000: 6, 100000: 25 };
/** One query in fifteen is typed letter by letter; a slow peer types fewer still. */
const slowTypedShare = { 1000: 30, 10000: 240, 100000: 1950 };

for (const size of [1000, 10_000, 100_000]) {
	const directory = createCorpus(size, seed);
	const documents = toDocuments(directory);
	const queries = createQueries(directory, seed, perKind[size]);
	const isFair = createFairness(directory);
	console.log(
		`\n${size} contacts, ${queries.length} queries of ${new Set(queries.map(({ kind }) => kind)).size} kinds, seed ${seed}`,
	);
	const rows = {};
	let ourSearch;
	for (const [name, peer] of Object.entries(peers)) {
		if (size > (peer.most ?? Number.POSITIVE_INFINITY)) {
			console.log(`${name}: left out, its index of ${size} contacts takes minutes and gigabytes to build`);
			continue;
		}
		const sent = peer.send(directory, documents);
		const start = performance.now();
		const search = await peer.load(sent);
		const ready = performance.now() - start;
		const asked = oneIn(queries, peer.isSlow ? slowShare[size] : 1);
		const found = await judge(search, asked, isFair);
		const times = await typeThrough(search, oneIn(queries, peer.isSlow ? slowTypedShare[size] : 15));
		rows[name] = {
			...found,
			'p50 ms': percentile(times, 0.5).toFixed(2),
			'p95 ms': percentile(times, 0.95).toFixed(2),
			'bytes/contact': bytesPerContact(sent, size),
			'ready ms': Math.round(ready),
			queries: asked.length,
		};
		ourSearch ??= search;
		// A part of the queries may be easier than the whole.
		if (asked.length < queries.length) {
			const same = await judge(ourSearch, asked, isFair);
			rows[name]['ours on the same'] = `${same['hit@1']} ${same['hit@10']}`;
		}
	}
	const ours = rows['Kontaktkatalog'];
	for (const row of Object.values(rows)) row['p95 ÷ ours'] = (row['p95 ms'] / ours['p95 ms']).toFixed(1);
	console.table(rows);
	if (size === 10_000) console.table(await byKind(peers['Kontaktkatalog'], directory, queries, isFair));
	for (const other of otherSeeds) {
		const otherDirectory = createCorpus(size, other);
		const search = peers['Kontaktkatalog'].load(peers['Kontaktkatalog'].send(otherDirectory));
		console.log(
			`seed ${other}:`,
			await judge(search, createQueries(otherDirectory, other, perKind[size]), createFairness(otherDirectory)),
		);
	}
}
await countAbsent();
console.log('\nPagefind is not among the peers: it indexes built pages and answers in a browser only.');

/** What the ten contacts answer to names that none of them has. */
async function countAbsent() {
	const directory = fixtureDirectory('content');
	const queries = listAbsentNames(directory);
	console.log(`\nThe ten contacts, ${queries.length} names and words that none of them has`);
	const rows = {};
	for (const [name, peer] of Object.entries(peers)) {
		const search = await peer.load(peer.send(directory, toDocuments(directory)));
		const totals = [];
		for (const query of queries) totals.push((await search(query)).length);
		rows[name] = {
			'answered with contacts': totals.filter((total) => total > 0).length,
			'contacts in all': totals.reduce((sum, total) => sum + total, 0),
		};
	}
	console.table(rows);
}

function oneIn(queries, share) {
	return queries.filter((_, index) => index % share === 0);
}

async function judge(search, queries, isFair) {
	let [first, fair, ten, reciprocal] = [0, 0, 0, 0];
	for (const { query, id } of queries) {
		const found = await search(query);
		const rank = found.indexOf(id);
		if (rank === 0) first++;
		if (isFair(query, found[0], id)) fair++;
		if (rank >= 0) {
			ten++;
			reciprocal += 1 / (rank + 1);
		}
	}
	const share = (count) => (count / queries.length).toFixed(3);
	return { 'hit@1': share(first), 'fair hit@1': share(fair), 'hit@10': share(ten), MRR: share(reciprocal) };
}

/** Milliseconds for the answer to each keystroke of the queries, typed letter by letter. */
async function typeThrough(search, queries) {
	const times = [];
	for (const { query } of queries) {
		for (let length = 1; length <= query.length; length++) {
			const start = performance.now();
			await search(query.slice(0, length));
			times.push(performance.now() - start);
		}
	}
	return times.sort((a, b) => a - b);
}

async function byKind(peer, directory, queries, isFair) {
	const search = peer.load(peer.send(directory));
	const kinds = Map.groupBy(queries, ({ kind }) => kind);
	const rows = {};
	for (const [kind, ofKind] of kinds) rows[kind] = await judge(search, ofKind, isFair);
	return rows;
}

function percentile(sorted, part) {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function bytesPerContact(sent, size) {
	const bytes = Buffer.from(sent);
	// The best a host can send; above some megabytes the best takes minutes, and the next best is a few per cent larger.
	const quality = bytes.length > 20_000_000 ? 6 : 11;
	const options = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
	return (brotliCompressSync(bytes, { params: options }).length / size).toFixed(1);
}
