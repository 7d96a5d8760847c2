import { expect, it } from 'vitest';
import { buildSite, copyContent } from '../build.ts';
import { inEveryRun } from '../in-every-run.ts';
import { listElements, siteFiles, sitePages, visibleText } from './site-files.ts';

const shorterElsewhere = 'Listan finns inte som färdig PDF. Kortare listor finns som PDF på sidorna för:';

it.each(
	inEveryRun(1, [
		{ set: '2', longest: 2, made: ['/organisation/lansstyrelsen-norrbotten.pdf', '/organisation/sorsele-kommun.pdf'] },
		{ set: 'nej', longest: 0, made: [] },
	]),
)(
	'a directory of more contacts with readyLists: $set has no ready list that is longer, and no posters',
	({ set, longest, made }) => {
		const site = `ready-${longest}`;
		const content = copyContent(site, 'content', {
			'site.yaml': (text) => `${text}readyLists: ${set}\n`,
		});
		const { status, output } = buildSite(site, content);
		expect(status, output).toBe(0);
		const files = siteFiles(site);
		const pdfs = [...files.keys()].filter((path) => path.endsWith('.pdf')).map((path) => `/${path}`);
		expect(pdfs).toEqual(expect.arrayContaining(made));
		expect(pdfs.length > 0).toBe(longest > 0);
		expect(pdfs.filter((path) => path === '/kontakter.pdf' || path.endsWith('-anslag.pdf'))).toEqual([]);

		const linked = new Set<string>();
		const pages = new Map(sitePages(site));
		for (const [path, html] of pages) {
			for (const { attributes } of listElements(html)) {
				const href = attributes['href'];
				if (href?.endsWith('.pdf')) linked.add(new URL(href, `https://site.example/${path}`).pathname);
			}
			if (longest === 0) expect(visibleText(html), path).not.toContain(shorterElsewhere);
		}
		expect([...linked].sort()).toEqual(pdfs.sort());

		for (const page of ['skriv-ut/index.html', 'utskrift/index.html'])
			expect(visibleText(pages.get(page) ?? '').includes('PDF-filer'), page).toBe(longest > 0);
		const start = pages.get('index.html') ?? '';
		expect(new RegExp(`${shorterElsewhere}\\s+Kommuner,`, 'u').test(visibleText(start))).toBe(longest > 0);
		const print = listElements(start).filter(({ attributes: { href } }) => href?.startsWith('skriv-ut/'));
		expect(print.map(({ text }) => text)).toContain('Anslag');
		const redirects = String(files.get('_redirects'));
		for (const led of ['/kontakter.pdf /', '/kommun/arjeplog-anslag.pdf /kommun/arjeplog/'])
			expect(redirects).toContain(`${led} 302\n`);
	},
);
