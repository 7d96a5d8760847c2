import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { builtSites } from '../build.ts';
import { tenContacts } from '../e2e/sites.ts';
import { siteFiles } from './site-files.ts';

interface StructureNode {
	readonly role: string;
	readonly children: readonly StructureNode[];
}

/** What a PDF says of itself, read by a library that had no part in writing it. */
async function readPdf(bytes: Uint8Array) {
	const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const texts: string[] = [];
	const roles = new Set<string>();
	const sizes = new Set<string>();
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
		sizes.add(page.view.slice(2).map(Math.round).join(' × '));
		const walk = (node: StructureNode): void => {
			roles.add(node.role);
			for (const child of node.children ?? []) walk(child);
		};
		const tree = (await page.getStructTree()) as StructureNode | null;
		if (tree !== null) walk(tree);
	}
	const { info, metadata } = await document.getMetadata();
	const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean>;
	return {
		text: texts.join(' ').replace(/\s+/gu, ' '),
		pages: document.numPages,
		sizes: [...sizes],
		roles,
		isMarked: marks.get('Marked') === true,
		outline: (await document.getOutline())?.map(({ title }) => title),
		part: /<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/u.test(metadata?.getRaw() ?? ''),
		...(info as { Title?: string; Language?: string }),
	};
}

/** The PDFs that the build made, without the document that came with a release. */
const pdfsOf = (site: string) =>
	[...siteFiles(site).keys()].filter((path) => path.endsWith('.pdf') && path !== 'pressmeddelande/nytt-natverk.pdf');
const bytesOf = (site: string, path: string) => new Uint8Array(readFileSync(join(builtSites, site, path)));

describe.each(['main', 'other', 'empty'])('the PDFs of the site "%s"', (site) => {
	it.each(pdfsOf(site))('%s is PDF/UA-1 on A4: tagged, with title, language and bookmarks', async (path) => {
		const pdf = await readPdf(bytesOf(site, path));
		expect(pdf).toMatchObject({ isMarked: true, part: true, Language: 'sv', sizes: ['595 × 842'] });
		expect(pdf.Title).toBeTruthy();
		expect(pdf.outline?.[0]).toBe(pdf.Title);
		expect(pdf.roles).toContain('H1');
		expect(pdf.text).toContain(`Sida ${pdf.pages} av ${pdf.pages}`);
		expect(pdf.text).toMatch(/Den äldsta uppgiften kontrollerades \d|Det finns inga kontakter/u);
		if (!path.includes('-anslag') && !pdf.text.includes('Det finns inga kontakter')) {
			for (const role of ['Table', 'THead', 'TH', 'TD']) expect(pdf.roles).toContain(role);
		}
	});
});

it('the list of everyone names each contact once', async () => {
	for (const path of ['kontakter.pdf', 'kontakter-anslag.pdf']) {
		const { text } = await readPdf(bytesOf('main', path));
		for (const [name] of tenContacts) expect(text.split(name), `${path}: ${name}`).toHaveLength(2);
	}
});

it('a place, a county, an organisation and a release link to their lists, and to none that is not there', () => {
	for (const page of ['', 'kommun/mala/', 'lan/norrbotten/', 'organisation/mala-kommun/', 'en/kommun/mala/']) {
		const html = readFileSync(join(builtSites, 'main', page, 'index.html'), 'utf8');
		const links = [...html.matchAll(/href="([^"]+\.pdf)"/gu)].map(([, href = '']) => href);
		expect(links, page).toHaveLength(2);
		for (const link of links) expect(existsSync(join(builtSites, 'main', page, link)), link).toBe(true);
	}
});
