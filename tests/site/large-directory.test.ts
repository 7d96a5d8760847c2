import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSites, largeContent } from '../build.ts';
import { pdfWords } from '../poppler.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { listElements, sitePages, visibleText } from './site-files.ts';

const directory = fixtureDirectory(largeContent);
const pages = new Map(sitePages('large'));
const page = (path: string) => pages.get(`${path}index.html`) ?? '';
const hrefs = (path: string) =>
	listElements(page(path))
		.filter(({ name }) => name === 'a')
		.map(({ attributes }) => attributes['href'] ?? '');

describe('a directory of 402 contacts', () => {
	it('has no page of more than 250 kB', () => {
		const large = [...pages].filter(([, html]) => Buffer.byteLength(html) > 250_000).map(([path]) => path);
		expect(large).toEqual([]);
		expect(pages.size).toBeGreaterThan(500);
	});

	it('has its styles in files', () => {
		const within = (html: string) => listElements(html).filter(({ name }) => name === 'style').length;
		const files = (path: string, html: string) =>
			listElements(html).flatMap(({ attributes: { rel, href = '' } }) =>
				rel === 'stylesheet' ? [new URL(href, `https://site.example/${path}`).pathname] : [],
			);
		for (const [path, html] of pages) {
			expect([path, within(html), files(path, html).length]).toEqual([path, 0, 1]);
			for (const file of files(path, html))
				expect(readFileSync(join(builtSites, 'large', file), 'utf8')).toContain(':root{');
		}
		// What scripts would do is taken away where they do not run; in a frame the search alone has any.
		for (const [path, html] of pages) {
			const [, href] = /<noscript><link rel="stylesheet" href="([^"]+)"><\/noscript>/u.exec(html) ?? [];
			expect(href === undefined, path).toBe(/^embed\/(?!sok\/)/u.test(path));
			if (href !== undefined)
				expect(
					readFileSync(join(builtSites, 'large', new URL(href, `https://site.example/${path}`).pathname), 'utf8'),
				).toBe(
					'.script-part,.site-search,.site-search-else,.head-band,.to-search{display:none}.scriptless{display:block}',
				);
		}
		const [file = ''] = files('kontakt/x/', page(`kontakt/${directory.contacts[0]?.id}/`));
		const [font] = /typsnitt\/[^"]+/u.exec(readFileSync(join(builtSites, 'large', file), 'utf8')) ?? [];
		expect(existsSync(join(builtSites, 'large', String(font)))).toBe(true);
	});

	it('offers its places on the start page, with how many answer for each', () => {
		const text = visibleText(page(''));
		for (const { name } of [...directory.counties, ...directory.municipalities]) expect(text).toContain(name);
		expect(text).toMatch(/Kiruna \d+ /u);
		for (const { slug } of directory.municipalities) expect(hrefs('')).toContain(`kommun/${slug}/`);
	});

	it('lists everyone once from A to Ö, each under its letter', () => {
		const listed = [...pages.keys()]
			.filter((path) => /^a-o\/[a-z]+\//u.test(path))
			.flatMap((path) =>
				hrefs(path.replace(/index\.html$/u, '')).flatMap((href) => /kontakt\/([^/]+)\/$/u.exec(href)?.[1] ?? []),
			);
		expect(listed.sort()).toEqual(directory.contacts.map(({ id }) => id).sort());
		expect(visibleText(page('a-o/aa/'))).toContain('Kontakter på Å');
	});

	it('leads from each page of a list to the one before and after, and to the files of the whole list', () => {
		const related = (path: string) =>
			listElements(page(path)).flatMap(({ attributes: { rel, href } }) =>
				rel === 'prev' || rel === 'next' ? [[rel, href]] : [],
			);
		expect(related('kommun/kiruna/')).toEqual([['next', '2/']]);
		expect(related('kommun/kiruna/2/')).toEqual([
			['prev', '../'],
			['next', '../3/'],
		]);
		const second = page('kommun/kiruna/2/');
		expect(listElements(second).find(({ name }) => name === 'h1')?.text).toMatch(/^Kontakter i Kiruna, sida 2 av \d$/u);
		expect(listElements(second).find(({ name }) => name === 'title')?.text).toMatch(/sida 2 av \d/u);
		expect(hrefs('kommun/kiruna/2/')).toEqual(
			expect.arrayContaining(['../../kiruna.pdf', '../../kiruna.csv', '../../../skriv-ut/?kommun=kiruna']),
		);
		expect(hrefs('a-o/k/')).toEqual(expect.arrayContaining(['../../kontakter.pdf', '../../skriv-ut/']));
	});

	it('begins the page of a municipality with its switchboard, hours and address, then its contacts by task, each task once', () => {
		const text = visibleText(page('kommun/kiruna/'));
		expect(text).toMatch(
			/Kontakter i Kiruna .*Kiruna kommun Telefon 031.390 06 00 \(växel\) vardagar 8–16 .*måndag–fredag 08:00–16:00 .*Storgatan 1, 123 45 Kiruna .*Sida 1 av \d .*Efter namn .*Alkoholhandläggare .*Arkivarie/u,
		);
		expect(text.indexOf('Kiruna kommun Telefon')).toBeLessThan(text.indexOf('Kontrollerad'));
		expect(listElements(page('kommun/kiruna/')).filter(({ text: said }) => said === 'Alkoholhandläggare')).toHaveLength(
			1,
		);
		expect(visibleText(page('kommun/kiruna/2/'))).not.toMatch(/031.390 06 00/u);
	});

	it('has in its PDF at least twelve contacts on each page that is full, and no day on two lines', () => {
		const printed = pdfWords(new Uint8Array(readFileSync(join(builtSites, 'large/kontakter.pdf'))));
		const numbers = printed.map(({ words }) => words.filter(({ text }) => /^post\d+@/u.test(text)).length);
		expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(402);
		for (const each of numbers.slice(0, -1)) expect(each).toBeGreaterThanOrEqual(12);
		for (const { words } of printed) {
			const line = ({ top }: { readonly top: number }) => Math.round(top);
			const months = words.filter(({ text }) => /mars$/u.test(text)).map(line);
			expect(months.length).toBeGreaterThan(0);
			expect(months).toEqual(words.filter(({ text }) => /2025\.?$/u.test(text)).map(line));
		}
	});

	it('says nothing twice on a screen', () => {
		const onScreen = (path: string) => page(path).replace(/<span class="paper-line">.*?<\/span>/gsu, '');
		const cards = (path: string) =>
			listElements(onScreen(path)).filter(
				({ attributes }) => attributes['class'] === 'card' && !('data-part' in attributes),
			);
		expect(cards('kommun/kiruna/').length).toBeGreaterThan(10);
		for (const path of ['kommun/kiruna/', 'organisation/kiruna-kommun/']) {
			expect(cards(path).filter(({ text }) => text.includes('Kiruna'))).toEqual([]);
		}
		expect(visibleText(page('a-o/k/'))).toContain('Kiruna kommun');
		for (const [path, html] of pages) expect(visibleText(html), path).not.toMatch(/(\p{Lu}\S+) kommun, \1(?!\S)/u);
	});
});
