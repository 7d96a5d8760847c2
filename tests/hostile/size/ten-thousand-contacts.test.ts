import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPartedRecords } from '../../../src/print/parted-records.ts';
import type { PartedPrintSource } from '../../../src/print/parted-source.ts';
import type { PrintedList } from '../../../src/print/print-source.ts';
import { builtSites, mustBuildSite } from '../../build.ts';
import { writeLargeContent } from '../../large-content.ts';

/** What is downloaded of the whole directory, and what a list has of its own contacts, however many they are. */
const downloads =
	/^(?:data\/kontakter(?:-4|-excel)?\.\w+|kontakter\.(?:html|txt)|(?:lan|kommun|organisation)\/[^/]+\.(?:json|ndjson|jcard|vcf|csv|pdf))$/u;

it.runIf(process.env['TEST_LONG'])(
	'ten thousand contacts have no large file but downloads, and are printed without fetching everyone',
	async () => {
		const content = writeLargeContent(join(builtSites, 'ten-thousand-content'), 10_000, 290);
		const site = await mustBuildSite('ten-thousand', content);
		const read = (path: string) => readFileSync(join(site, path), 'utf8');
		// Read one by one, since all of them are more than a test should hold.
		const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
			.map((path) => ({ path, stat: statSync(join(site, path)) }))
			.flatMap(({ path, stat }) => (stat.isFile() ? [{ path, bytes: stat.size }] : []));
		expect(files.filter(({ bytes, path }) => bytes > 1_000_000 && !downloads.test(path))).toEqual([]);

		const [, start = ''] = /data-source-href="\.\.\/([^"]+)"/u.exec(read('skriv-ut/index.html')) ?? [];
		const source = JSON.parse(read(start)) as PartedPrintSource;
		const lists = source.lists.files.flatMap((hash) => JSON.parse(read(`utskrift/${hash}.json`)) as PrintedList[]);
		const municipalities = lists.filter(({ selection }) => selection.startsWith('kommun='));
		expect(municipalities).toHaveLength(290);
		let usual = 0;
		for (const { selection } of municipalities) {
			let bytes = Buffer.byteLength(read(start));
			const records = createPartedRecords(source, async (hash) => {
				const json = read(`utskrift/${hash}.json`);
				bytes += Buffer.byteLength(json);
				return JSON.parse(json) as unknown;
			});
			const positions = (await records.findList(selection))?.sections.flatMap((section) => section.contacts) ?? [];
			const contacts = await records.readContacts(positions);
			expect(contacts).toHaveLength(positions.length);
			// One has a quarter of all contacts.
			if (contacts.length <= 400) {
				usual++;
				expect(bytes, selection).toBeLessThanOrEqual(150_000);
			} else expect(bytes / contacts.length, selection).toBeLessThan(400);
		}
		expect(usual).toBeGreaterThanOrEqual(285);

		expect(files.filter(({ path }) => path.endsWith('-anslag.pdf'))).toEqual([]);
		expect(existsSync(join(site, 'kontakter.pdf'))).toBe(false);
		expect(read('_redirects')).toContain('/kontakter.pdf / 302\n');
		const gone = /href="(?:[^"]*\/)?(?:kontakter|[^"]*-anslag)\.pdf"/u;
		expect(files.filter(({ path }) => path.endsWith('.html') && gone.test(read(path)))).toEqual([]);
		expect(read('llms.txt')).not.toContain('kontakter.pdf');
		for (const { path } of files.filter(({ path }) => /^sitemap.*\.xml$/u.test(path))) {
			expect(read(path).match(/<loc>/gu)?.length, path).toBeLessThanOrEqual(10_000);
		}
	},
	900_000,
);
