import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { hasXmllint, lintXml } from './lint-xml.ts';
import { listElements, siteFiles, visibleText } from './site-files.ts';

const sites = ['main', 'other', 'published', 'large', 'empty'];

function filesOf(site: string, pattern: RegExp): [path: string, text: string][] {
	return [...siteFiles(site)].filter(([path]) => pattern.test(path)).map(([path, bytes]) => [path, bytes.toString()]);
}

/** The texts of the elements of XML by a name; the XML must be well-formed. */
function readXml(xml: string, name: string): string[] {
	const found: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	let text: string | undefined;
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local }) => {
		if (local === name) text = '';
	});
	parser.on('text', (part) => {
		if (text !== undefined) text += part;
	});
	parser.on('closetag', ({ local }) => {
		if (local === name) found.push(text ?? '');
		if (local === name) text = undefined;
	});
	parser.write(xml).close();
	return found;
}

describe.each(sites)('the site "%s"', (site) => {
	const files = siteFiles(site);

	it('has feeds that a strict reader of XML takes, the whole and for each municipality', () => {
		const feeds = filesOf(site, /\.atom$/u);
		const municipalities = filesOf(site, /^kommun\/[a-z-]+\/index\.html$/u).map(([path]) => path);
		expect(feeds.map(([path]) => path).sort()).toEqual(
			['andringar/feed.atom', ...municipalities.map((path) => path.replace('index.html', 'feed.atom'))].sort(),
		);
		for (const [path, xml] of feeds) expect(readXml(xml, 'updated').length, path).toBeGreaterThan(0);
	});

	it.skipIf(!hasXmllint)('has feeds that xmllint has nothing to say of', () => {
		for (const [path, xml] of filesOf(site, /\.atom$/u)) {
			const { status, stderr } = lintXml(xml);
			expect([path, status, stderr]).toEqual([path, 0, '']);
		}
	});

	it('says the same in both feeds and on the page', () => {
		const atom = String(files.get('andringar/feed.atom'));
		const { items } = JSON.parse(String(files.get('andringar/feed.json')));
		const page = String(files.get('andringar/index.html'));
		const ids = readXml(atom, 'id').slice(1);
		expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
		const anchors = new Set(listElements(page).map(({ attributes }) => attributes['id']));
		for (const id of ids) expect(anchors).toContain(id.split('#')[1]);
	});

	it('leads programs to its feeds, by addresses that are there', () => {
		for (const [path, html] of filesOf(site, /^(?:en\/)?(?:andringar\/|kommun\/[a-z-]+\/)?index\.html$/u)) {
			if (path.includes('en/kommun/index')) continue;
			const feeds = listElements(html).filter(
				({ name, attributes }) => name === 'link' && /atom|feed\+json/u.test(attributes['type'] ?? ''),
			);
			expect(feeds.length, path).toBeGreaterThan(0);
			for (const { attributes } of feeds) {
				const { pathname } = new URL(attributes['href'] ?? '', `https://site.example/${path}`);
				expect([...files.keys()]).toContain(pathname.slice(1));
			}
		}
	});

	it('has a calendar that a program for calendars reads, without names', () => {
		const text = String(files.get('kontroll.ics'));
		const calendar = new ICAL.Component(ICAL.parse(text));
		const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
		const { contacts } = JSON.parse(String(files.get('data/kontakter.json')));
		const open = contacts.filter(({ status }: { status: string }) => status !== 'ended');
		const said = events.map(({ description }) => description).join('\n');
		for (const { id } of open) expect(said).toContain(`/kontakt/${id}/`);
		const unfolded = text.replaceAll('\r\n ', '');
		for (const { person } of open)
			if (person !== null) expect(unfolded).not.toContain(`${person.given} ${person.family}`);
	});

	it('has everyone as text that fits an e-mail, twice the same', () => {
		const text = String(files.get('data/kontakter.txt'));
		expect(String(files.get('kontakter.txt'))).toBe(text);
		for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(72);
		const flat = text.replace(/\s+/gu, ' ');
		const { contacts } = JSON.parse(String(files.get('data/kontakter.json')));
		for (const { person, role, emails } of contacts) {
			if (person !== null) expect(flat).toContain(`${person.given} ${person.family}`);
			expect(flat).toContain(role);
			for (const email of emails) expect(flat).toContain(email);
		}
	});

	it('points assistants to pages that are there, and that name no person where the owner keeps them out', () => {
		const text = String(files.get('llms.txt'));
		const addresses = [...text.matchAll(/(?<!\\)\]\(([^)]+)\)/gu)].map(([, address = '']) => address);
		expect(addresses[0]).toMatch(/\/data\/$/u);
		const mayName = site === 'other';
		expect(text.includes('Utgivaren vill inte att personer letas fram')).toBe(!mayName);
		const root = addresses[0]?.slice(0, -'data/'.length) ?? '';
		const { contacts } = JSON.parse(String(files.get('data/kontakter.json')));
		for (const address of addresses) {
			const path = address.slice(root.length);
			const page = files.get(path.endsWith('/') ? `${path}index.html` : path);
			expect(page, address).toBeDefined();
			if (mayName) continue;
			const shown = visibleText(String(page));
			for (const { person } of contacts) {
				if (person !== null) expect(shown, address).not.toContain(`${person.given} ${person.family}`);
			}
		}
	});
});

describe('what has changed in the invented network', () => {
	const { contacts } = fixtureDirectory();

	it('is told on the page, in each language, with what holds today', () => {
		const [sv, en] = ['', 'en/'].map((prefix) =>
			visibleText(String(siteFiles('other').get(`${prefix}andringar/index.html`))),
		);
		expect(sv).toContain('Kommunarkivarie, Ystads kommun Ändrat: Person, Telefon Person: Ängla-Britt af Ölandsson');
		expect(en).toContain('Changed: Person, Telephone Person: Ängla-Britt af Ölandsson');
		expect(sv).toContain('En kontakt som inte finns kvar Borttagen ur katalogen');
		expect(contacts.map(({ id }) => id)).not.toContain('kalmar-museum');
	});

	it('is told to the municipalities that it concerns', () => {
		const titles = (slug: string) =>
			readXml(String(siteFiles('other').get(`kommun/${slug}/feed.atom`)), 'title').slice(1);
		expect(titles('ystad')).toHaveLength(5);
		// What is gone is known by what it belonged to.
		expect(titles('karlskrona')).toEqual([
			'En kontakt som inte finns kvar – Borttagen ur katalogen',
			'Stiftelsen Sydostarkivet – Ändrat: Webbplats',
		]);
	});
});
