// The lists that a build makes ready for printing: how many PDFs a second, and what a country of municipalities costs. Then the print page with
// ten thousand contacts in Chromium.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { serveFolder } from '../scripts/static-server.mjs';
import { translator } from '../src/i18n/translate.ts';
import { buildPrintSource } from '../src/pdf/build-print-source.ts';
import { createPdfDocument } from '../src/pdf/pdf-document.ts';
import { createPdfWriter } from '../src/pdf/pdf-writer.ts';
import { createLists } from '../src/views/list-view.ts';
import { createCorpus } from './search-corpus.mjs';

const directory = createCorpus(10_000, 1);
const perMunicipality = 30;
const lists = directory.municipalities.map((municipality, index) =>
	createList(municipality.name, directory.contacts.slice(index * perMunicipality, (index + 1) * perMunicipality)),
);
const writer = createPdfWriter(process.cwd());
await writeAll(lists.slice(0, 1), 'list', 'whole');

const rows = {};
await measure(`${lists.length} municipalities, ${perMunicipality} contacts each: lists`, lists, 'list', 'whole');
await measure(`${lists.length} municipalities, ${perMunicipality} contacts each: posters`, lists, 'poster', 'each');
await measure(
	`one list of ${directory.contacts.length} contacts`,
	[createList('Alla', directory.contacts)],
	'list',
	'whole',
);
console.log('\nLists ready for printing, PDF/UA-1, each with its QR code');
console.table(rows);

const folder = join(process.cwd(), '.cache/sites/bench-print');
const build = spawnSync('node', ['src/cli/build.ts'], { env: { ...process.env, OUT_DIR: folder }, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const { server, address } = await serveFolder(folder, { port: 0 });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: chromiumFlags });
const page = await browser.newPage();
const source = JSON.stringify(buildPrintSource(directory, createLists(directory, translator('sv'), 'sv'), 'sv'));
// The print page of the ten contacts, with many in their place.
await page.route('**/utskrift/*.json', (route) => route.fulfill({ body: source, contentType: 'application/json' }));
const layouts = {};
for (const layout of ['lista', 'kort', 'fickformat', 'etiketter', 'narvarolista']) {
	const start = performance.now();
	await page.goto(`${address}skriv-ut/?form=${layout}`);
	await page.waitForFunction(() => document.querySelector('.sheet') !== null, undefined, { timeout: 120_000 });
	layouts[layout] = {
		sheets: await page.locator('.sheet').count(),
		'seconds to preview': ((performance.now() - start) / 1000).toFixed(1),
	};
}
await browser.close();
server.close();
console.log(
	`\nThe print page with ${directory.contacts.length} contacts in Chromium; what it fetches is ${gzipSync(source).length} bytes, gzip`,
);
console.table(layouts);

function createList(title, contacts) {
	const sections = [{ heading: undefined, contacts }];
	return {
		selection: 'kommun=prov',
		page: '/prov/',
		fileName: '/prov',
		printoutName: '/prov',
		description: title,
		contacts,
		title,
		name: title,
		isWritten: false,
		sections,
	};
}

async function writeAll(wanted, template, codes) {
	let bytes = 0;
	for (const list of wanted) {
		const pdf = await writer.write(template, createPdfDocument(list, directory, 'sv', codes), '2026-12-01');
		bytes += pdf.length;
	}
	return bytes;
}

async function measure(name, wanted, template, codes) {
	const start = performance.now();
	const bytes = await writeAll(wanted, template, codes);
	const seconds = (performance.now() - start) / 1000;
	rows[name] = {
		'PDFs a second': (wanted.length / seconds).toFixed(1),
		'seconds in all': seconds.toFixed(1),
		'kB a PDF': Math.round(bytes / wanted.length / 1000),
		'peak memory so far, MB': Math.round(process.resourceUsage().maxRSS / 1000),
	};
}
