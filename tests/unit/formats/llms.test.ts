import { describe, expect, it } from 'vitest';
import { renderLlms } from '../../../src/formats/llms.ts';
import { fixtureContent } from '../fixture-directory.ts';

const content = fixtureContent();
const files = [{ path: '/data/kontakter.json', label: 'JSON', explained: 'Alla kontakter (JSON)' }];

function render(indexPersons: boolean, changed: Partial<typeof content> = {}): string {
	const { directory, pages, texts } = { ...content, ...changed };
	return renderLlms({ directory: { ...directory, site: { ...directory.site, indexPersons } }, pages, texts, files });
}

const links = (text: string) => [...text.matchAll(/(?<!\\)\]\((.*?)\)/gu)].map(([, address]) => address);

describe('llms.txt', () => {
	it('has a title, a description, and sections of links with what they are', () => {
		const lines = render(true).split('\n');
		expect(lines[0]).toMatch(/^# \S/u);
		expect(lines[2]).toMatch(/^> \S/u);
		for (const line of lines.slice(4)) expect(line).toMatch(/^(?:|## .+|- \[.+\]\(https:\/\/\S+\): .+|[A-ZÅÄÖ].+)$/u);
	});

	it('says how old the data and the pages are', () => {
		expect(render(true)).toContain('Uppgifterna kontrollerades mellan 1 januari 2024 och 1 november 2026.');
		const pages = content.pages.map((page) => ({ ...page, updated: content.directory.today }));
		expect(render(true, { pages })).toMatch(/\/om\/\): .* Uppdaterad 1 december 2026\.$/mu);
	});

	it('leads to the files and to what names persons where the owner lets that be found', () => {
		expect(links(render(true))).toEqual(
			expect.arrayContaining([
				'https://kulturarv.example/kontakter/data/',
				'https://kulturarv.example/kontakter/data/kontakter.json',
				'https://kulturarv.example/kontakter/om/',
			]),
		);
	});

	it('leads to nothing that names a person where the owner does not', () => {
		const named = { ...content.texts[0], kind: 'page', id: 'om', language: 'sv' } as (typeof content.texts)[number];
		const text = (about: object) => ({ texts: [{ ...named, ...about }] });
		const typed = { sections: [{ anchor: '', heading: '', level: 0, text: 'Ring ängla-britt  af Ölandsson.' }] };
		const about = 'https://kulturarv.example/kontakter/om/';
		expect(links(render(false))).toContain('https://kulturarv.example/kontakter/data/');
		expect(links(render(false)).join(' ')).not.toContain('kontakter.json');
		expect(links(render(false, text({ sections: [], showsContacts: false })))).toContain(about);
		expect(links(render(false, text({ sections: [], showsContacts: true })))).not.toContain(about);
		expect(links(render(false, text({ ...typed, showsContacts: false })))).not.toContain(about);
		expect(links(render(true, text({ ...typed, showsContacts: true })))).toContain(about);
	});

	it('leads to a site whose address has parentheses', () => {
		const { directory } = content;
		const site = { ...directory.site, url: 'https://kulturarv.example/katalog_(ny))/' };
		expect(links(render(true, { directory: { ...directory, site } }))).toContain(
			'https://kulturarv.example/katalog_%28ny%29%29/om/',
		);
	});

	it('makes no link of a text', () => {
		const pages = content.pages.map((page) => ({ ...page, title: '[x](https://evil.example/)' }));
		expect(links(render(true, { pages })).filter((address) => address?.includes('evil'))).toEqual([]);
	});
});
