import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { json } from '../../../src/formats/json.ts';
import { renderRobots } from '../../../src/formats/robots.ts';
import { listSitemapFiles } from '../../../src/formats/sitemap.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fixtureContent, fixtureDirectory, writeAll } from '../fixture-directory.ts';
import { parseCsv } from './parse-csv.ts';

const directory = fixtureDirectory();

describe('the CSV file', () => {
	const [head = [], ...rows] = parseCsv(writeAll(csv, directory));
	const cell = (id: string, column: string) => rows.find((row) => row[0] === id)?.[head.indexOf(column)];

	it('has one row per contact and says how old each is', () => {
		expect(rows.map((row) => row[0])).toEqual(directory.contacts.map(({ id }) => id));
		expect(cell('sydost-hembygd', 'kontrollerad')).toBe('2025-03-01');
		expect(cell('sydost-hembygd', 'kan_vara_inaktuell')).toBe('ja');
	});

	it('keeps lines of a note in one field', () => {
		expect(cell('ystad-arkiv', 'anmarkning')).toBe('Ring före tio.\nHandlingar lämnas ut i läsesalen.');
	});

	it('gives telephone numbers in forms that no spreadsheet takes for a formula', () => {
		expect(cell('ystad-arkiv', 'telefon')).toBe('070-174 06 05 | 112');
		expect(cell('ystad-arkiv', 'telefon_uri')).toBe('tel:+46701740605 | tel:112');
		expect(cell('sydost-hembygd', 'telefon_uri')).toBe('tel:+46980319200;ext=12');
	});

	const [first] = directory.contacts;
	if (first === undefined) throw new Error('no contact');
	const withNote = (note: string) => writeAll(csv, { ...directory, contacts: [{ ...first, role: note, note }] });
	const readNote = (text: string) => parseCsv(text)[1]?.[head.indexOf('anmarkning')] ?? '';

	it.each(['=1+1', '+46', '-1', '@SUM(A1)', '＝1', "'=1"])('defuses a note that begins with %j', (note) => {
		expect(readNote(withNote(note))).toBe(`'${note}`);
	});

	it.each([
		['Växjö;=HYPERLINK("https://prov.example/")', `Växjö;'=HYPERLINK("https://prov.example/")`],
		['Växjö,=1', "Växjö,'=1"],
		['Växjö;"=1"', `Växjö;'"=1"`],
		['a\n- b', "a\n'- b"],
		['\t=1', "'\t'=1"],
	])('defuses %j, which a spreadsheet may divide', (note, expected) => {
		expect(readNote(withNote(note))).toBe(expected);
	});

	it('leaves ordinary text alone', () => {
		const note = "Ring 08-465 004 00, +46 fungerar också; 'Anna' svarar – e-post: a@prov.example. 1+1=2";
		expect(readNote(withNote(note))).toBe(note);
	});
});

describe('the JSON file', () => {
	const data = JSON.parse(writeAll(json, directory));

	it('holds every contact with its organisation and places by code', () => {
		expect(data.contacts).toHaveLength(4);
		expect(data.contacts.find((contact: { id: string }) => contact.id === 'ystad-arkiv')).toMatchObject({
			person: { given: 'Ängla-Britt', family: 'af Ölandsson' },
			organisation: 'ystads-kommun',
			municipalities: ['1286'],
			phones: [{ uri: 'tel:+46701740605', label: 'direkt', hours: null }, { uri: 'tel:112' }],
			verified: '2026-11-01',
			stale: false,
		});
	});

	it('names in the file of a list nothing that it does not hold', () => {
		const context = { directory, language: 'sv', t: translator('sv') } as const;
		for (const contact of directory.contacts) {
			const list = { scope: 'contact', title: contact.title, page: '/', contacts: [contact] } as const;
			const file = JSON.parse(String(json.render(list, context)));
			const idsOf = (key: string) => file[key].map(({ id, code }: { id?: string; code?: string }) => id ?? code);
			const named = [...file.contacts, ...file.organisations];
			expect(idsOf('organisations')).toContain(file.contacts[0].organisation);
			for (const { municipalities, counties = [], parent } of named) {
				expect(idsOf('municipalities')).toEqual(expect.arrayContaining(municipalities));
				expect(idsOf('counties')).toEqual(expect.arrayContaining(counties));
				if (parent) expect(idsOf('organisations')).toContain(parent);
			}
		}
	});

	it('holds the organisations and the places that the contacts name', () => {
		expect(data.organisations.map(({ id }: { id: string }) => id)).toEqual([
			'byggnadsvard-karlskrona',
			'sydostarkivet',
			'ystads-kommun',
		]);
		expect(data.municipalities).toContainEqual({ code: '1286', name: 'Ystad' });
	});
});

describe('files for search engines', () => {
	const { pages } = fixtureContent();
	const renderSitemap = (...[of, texts]: Parameters<typeof listSitemapFiles>) => {
		const [file, ...others] = listSitemapFiles(of, texts);
		expect([file?.path, others]).toEqual(['/sitemap.xml', []]);
		return file?.xml ?? '';
	};

	it('list persons only where the owner lets them be indexed', () => {
		const site = { ...directory.site, indexPersons: false };
		expect(renderSitemap(directory, pages)).toContain('/kontakt/ystad-arkiv/');
		const closed = renderSitemap({ ...directory, site }, pages);
		expect(closed).not.toContain('/kontakt/ystad-arkiv/');
		expect(closed).toContain('/kontakt/karlskrona-radgivning/');
	});

	it('are several where there are many addresses, and together what one would be', () => {
		const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);
		const all = addresses(renderSitemap(directory, pages));
		const of = (whole: number, part: number) => listSitemapFiles(directory, pages, { whole, part });
		expect(of(all.length, 7)).toEqual(listSitemapFiles(directory, pages));
		const [index, ...parts] = of(all.length - 1, 7);
		expect(index?.xml).toMatch(
			/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<sitemapindex xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(?:<sitemap><loc>[^<]+<\/loc><\/sitemap>\n)+<\/sitemapindex>\n$/u,
		);
		expect(parts.map(({ path }) => path)).toEqual(parts.map((_, at) => `/sitemap-${at + 1}.xml`));
		expect(addresses(index?.xml ?? '')).toEqual(parts.map(({ path }) => `https://kulturarv.example/kontakter${path}`));
		expect(parts.every(({ xml }) => addresses(xml).length <= 7)).toBe(true);
		expect(parts.flatMap(({ xml }) => addresses(xml))).toEqual(all);
	});

	it('name addresses in full, in every language', () => {
		expect(renderSitemap(directory, pages)).toContain(
			'<loc>https://kulturarv.example/kontakter/en/kommun/ystad/</loc>',
		);
		expect(renderRobots(directory)).toContain('Sitemap: https://kulturarv.example/kontakter/sitemap.xml');
	});
});
