import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { createFormerLists, createLists } from '../../src/views/list-view.ts';
import { largeContent, publishedAddress } from '../build.ts';
import { expectedRow, tableFiles } from '../read-tables.ts';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { listElements, siteFiles, visibleText } from './site-files.ts';

const sites: Readonly<Record<string, { content: string; url?: string }>> = {
	main: { content: 'content' },
	published: { content: 'content', url: publishedAddress },
	other: { content: 'tests/fixtures/annat-natverk' },
	large: { content: largeContent },
};

describe.each(Object.entries(sites))('the tables of the site "%s"', (site, { content, url }) => {
	const read = fixtureContent(content).directory;
	const directory = { ...read, site: { ...read.site, url: url ?? read.site.url } };
	const t = translator('sv');
	const lists = [...createLists(directory, t, 'sv'), ...createFormerLists(directory, t)];
	const files = siteFiles(site);

	it.each(Object.keys(tableFiles))('%s stand beside every list and say what the directory does', async (ending) => {
		const written = [...files.keys()].filter((path) => path.endsWith(ending)).sort();
		const wanted = lists.flatMap(({ fileName, contacts }) =>
			fileName === undefined ? [] : [{ path: `${fileName.slice(1)}${ending}`, contacts }],
		);
		// A list that is at another address has its files at both.
		expect(written.filter((path) => ending !== '.csv' || !path.endsWith('-excel.csv'))).toEqual(
			expect.arrayContaining(wanted.map(({ path }) => path)),
		);
		for (const { path, contacts } of wanted) {
			const rows = await tableFiles[ending]?.(files.get(path) ?? new Uint8Array());
			expect(rows, path).toMatchObject(contacts.map((contact) => expectedRow(contact, directory)));
			expect(rows, path).toHaveLength(contacts.length);
		}
	});
});

describe.each(['', 'en/'])('the page about the files, at /%sdata/', (prefix) => {
	const page = siteFiles('other').get(join(prefix, 'data/index.html'))?.toString() ?? '';
	const listed = listElements(page).filter(({ name }) => name === 'li');

	const explanationOf = (name: string) =>
		listed.find(({ text }) => text.includes(name))?.text.replace(/\s+/gu, ' ') ?? '';

	it.each([
		['kontakter.xlsx', /arbetsbok|workbook/u],
		['kontakter-excel.csv', /semikolon|semicolon/u],
		['kontakter.csv', /annat system|another system/u],
		['kontakter.json', /program/u],
		['kontakter.vcf', /visitkort|business cards/u],
	])('says of %s what it is and when to choose it', (name, words) => {
		const said = explanationOf(name);
		expect(said).toMatch(words);
		expect(said).toMatch(/Välj den|Choose it/u);
	});

	it.each([
		['data/kontakter.xlsx'],
		['data/kontakter-excel.csv'],
		['data/kontakter.csv'],
		['data/kontakter.json'],
		['data/kontakter.vcf'],
		['kontroll.ics'],
	])('says of %s how large it is', (path) => {
		const said = explanationOf(path.replace('data/', ''));
		const kilobytes = Number(/\((\d+(?:[.,]\d)?) kB\)/u.exec(said)?.[1]?.replace(',', '.'));
		const size = siteFiles('other').get(path)?.length ?? 0;
		expect(kilobytes).toBeGreaterThanOrEqual(size / 1000);
		expect(kilobytes).toBeLessThan(size / 1000 + 0.2);
	});

	it('says of each file how old it is and on what terms it may be used, and shows what it is like by nobody who is named', () => {
		const explained = listed.filter(({ text }) => /Välj den|Choose it/u.test(text));
		expect(explained).toHaveLength(9);
		for (const { text } of explained) {
			expect(text).toMatch(/Licens|Licence/u);
			expect(text).toMatch(/kontrollerades mellan|checked between/u);
			expect(text).toMatch(/Exempel|Example/u);
		}
		const examples = listElements(page).filter(({ name }) => name === 'pre');
		expect(examples).toHaveLength(9);
		const names = fixtureContent().directory.contacts.flatMap(({ person }) => person?.family ?? []);
		expect(names.length).toBeGreaterThan(1);
		for (const { text } of examples) {
			expect(text.trim()).not.toBe('');
			for (const each of names) expect(text).not.toContain(each);
		}
	});

	it.each([
		['kontakter.json', 'data/schema/v1.json'],
		['kontakter.ndjson', 'data/schema/ndjson-v1.json'],
	])('leads from %s to what its properties mean', (_name, schema) => {
		expect(siteFiles('other').has(join(prefix, schema))).toBe(true);
		expect(
			listElements(page).some(({ attributes }) => attributes['href']?.endsWith(schema.slice('data/'.length))),
		).toBe(true);
	});

	it('says of what days the data are, and on what terms', () => {
		expect(visibleText(page)).toMatch(/kontrollerades mellan 1 januari 2024 och|checked between 1 January 2024 and/u);
		expect(visibleText(page)).toMatch(/Licens: |Licence: /u);
	});
});

it('pages offer the files that people choose from, the workbook first', () => {
	const page = siteFiles('other').get('kommun/ystad/index.html')?.toString() ?? '';
	const offered = listElements(page).flatMap(({ attributes }) =>
		attributes['download'] === undefined ? [] : (attributes['href'] ?? []),
	);
	expect(offered).toEqual(['../ystad.xlsx', '../ystad.vcf', '../ystad.csv', '../ystad.json', '../ystad.txt']);
});
