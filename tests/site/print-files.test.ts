import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { comparePrintout } from '../../src/print/compare-printout.ts';
import type { PrintSource } from '../../src/print/print-source.ts';
import { parsePrintoutCode } from '../../src/print/printout-code.ts';
import { builtSites, sharedSites } from '../build.ts';
import { decodeQr } from '../decode-qr.ts';
import { tenContacts } from '../e2e/sites.ts';
import { isLongRun } from '../in-every-run.ts';
import { pdfFonts, pdfInfo, pdfMetadata, pdfPages, pdfPicture, pdfStructure, pdfWords } from '../poppler.ts';
import { madePdfs } from './site-files.ts';

const listPdfs = (site: string) => madePdfs(site).map(([path]) => path);
/** The lists of everyone and one in six of the others, which are made of the same templates; all of them in the long run. */
const triedPdfs = (site: string) =>
	listPdfs(site).filter((path, index) => isLongRun || path.startsWith('kontakter') || index % 6 === 0);
const readBytes = (site: string, path: string) => new Uint8Array(readFileSync(join(builtSites, site, path)));
const squeezed = (text: string) => text.replace(/\s+/gu, ' ');

// What is published differs from the same that is not in the address that its papers say.
describe.each(['published', 'other', 'empty', ...(isLongRun ? ['main'] : [])])('the PDFs of the site "%s"', (site) => {
	it('are there to be read', () => {
		expect(listPdfs(site)).toEqual(expect.arrayContaining(['kontakter.pdf', 'kontakter-anslag.pdf']));
	});

	it.each(triedPdfs(site))(
		'%s is PDF/UA-1 on A4: tagged, with title, language, bookmarks and embedded fonts',
		async (path) => {
			const pdf = readBytes(site, path);
			const info = pdfInfo(pdf);
			expect(info).toMatchObject({ Tagged: 'yes', 'Page size': expect.stringContaining('(A4)') });
			expect(info['Title']).toBeTruthy();
			expect(pdfMetadata(pdf)).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/u);
			const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
			const language = ((await document.getMetadata()).info as { Language?: string }).Language;
			expect(language).toBe('sv');
			expect((await document.getOutline())?.[0]?.title).toBe(info['Title']);
			const fonts = pdfFonts(pdf);
			expect(fonts.length).toBeGreaterThan(0);
			for (const font of fonts) expect(font).toMatchObject({ isEmbedded: true, hasUnicode: true });
		},
	);

	it.each(triedPdfs(site))('%s says title, age and page number on each page, and nothing leaves the paper', (path) => {
		const pdf = readBytes(site, path);
		const title = pdfInfo(pdf)['Title'] ?? '';
		const pages = pdfPages(pdf).map(squeezed);
		for (const [index, text] of pages.entries()) {
			expect(text).toContain(title.split(' ')[0]);
			expect(text).toContain(`Sida ${index + 1} av ${pages.length}`);
			expect(text).toContain('Framtagen 1 december 2026.');
			if (!text.includes('Det finns inga kontakter')) expect(text).toMatch(/Den äldsta uppgiften kontrollerades \d/u);
			if (site === 'published') expect(text).toContain('Aktuella uppgifter: www.kommun.test/kontakter');
		}
		for (const { width, height, words } of pdfWords(pdf)) {
			for (const { left, top, right, bottom } of words) {
				expect(left).toBeGreaterThan(40);
				expect(right).toBeLessThan(width - 40);
				expect(top).toBeGreaterThan(20);
				expect(bottom).toBeLessThan(height - 20);
			}
		}
	});

	it.each(triedPdfs(site).filter((path) => !path.endsWith('-anslag.pdf')))('%s is a table with heads', (path) => {
		const structure = pdfStructure(readBytes(site, path));
		if (structure.includes('Det finns inga kontakter')) return;
		for (const role of ['Table', 'THead', 'TBody', 'TR']) expect(structure).toMatch(new RegExp(`^\\s*${role}`, 'mu'));
		expect(structure).toMatch(/TH[\s\S]*?"Kontakt"/u);
		expect(structure).toMatch(/TD/u);
	});
});

it('the list of everyone and the posters name each contact once, with all that belongs to it on the same page', () => {
	for (const path of ['kontakter.pdf', 'kontakter-anslag.pdf']) {
		const pages = pdfPages(readBytes('main', path)).map(squeezed);
		for (const [name] of tenContacts) {
			const holding = pages.filter((text) => text.includes(name));
			expect(holding, `${path}: ${name}`).toHaveLength(1);
			expect(holding[0]?.split(name), `${path}: ${name}`).toHaveLength(2);
		}
		const names = pages.map((text) => tenContacts.filter(([name]) => text.includes(name)).length);
		const checks = pages.map((text) => text.match(/Kan vara inaktuell/gu)?.length ?? 0);
		if (path.includes('anslag')) {
			expect(names).toEqual(tenContacts.map(() => 1));
			expect(checks).toEqual(names);
		} else {
			// More than twelve find room on a sheet, and the day that all share is said once.
			expect([names, checks]).toEqual([[10], [1]]);
			const { height, words } = pdfWords(readBytes('main', path))[0] ?? { height: 0, words: [] };
			const last = Math.max(...words.filter(({ text }) => text === 'ANDT/BRÅ').map(({ bottom }) => bottom));
			expect(words.filter(({ text }) => text === 'ANDT/BRÅ')).toHaveLength(5);
			expect(last).toBeLessThan(height / 2);
		}
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

describe('the code on a PDF', () => {
	const codeOn = (pdf: Uint8Array, page = 1) => {
		const address = decodeQr(pdfPicture(pdf, page, 200));
		if (address === undefined) throw new Error('No code was found on the page');
		return address;
	};
	const readSource = (site: string): PrintSource => {
		const html = readFileSync(join(builtSites, site, 'utskrift/index.html'), 'utf8');
		const [, source = ''] = /data-source-href="([^"]+)"/u.exec(html) ?? [];
		return JSON.parse(readFileSync(join(builtSites, site, 'utskrift', source), 'utf8')) as PrintSource;
	};

	it('is only there once the site has an address', () => {
		expect(decodeQr(pdfPicture(readBytes('main', 'kontakter.pdf'), 1, 200))).toBeUndefined();
	});

	it('leads to the comparison, with the list and the day, and is said in words', () => {
		const pdf = readBytes('published', 'kommun/mala.pdf');
		expect(codeOn(pdf)).toMatch(/^https:\/\/www\.kommun\.test\/kontakter\/utskrift\/#a\.20261201\.kommun=mala\.4-/u);
		expect(pdfStructure(pdf)).toContain('Figure');
	});

	it('has on each poster its own contact alone', () => {
		const pdf = readBytes('published', 'kommun/mala-anslag.pdf');
		const { contacts } = readSource('published');
		const names = [1, 2, 3, 4].map((page) => {
			const code = parsePrintoutCode(new URL(codeOn(pdf, page)).hash);
			const [printed] = code?.contents.form === 'each' ? code.contents.contacts : [];
			return contacts.find(({ fingerprint }) => fingerprint.id === printed?.id)?.title;
		});
		const pages = pdfPages(pdf).map(squeezed);
		expect(names.map((name, index) => name !== undefined && pages[index]?.includes(name))).toEqual([
			true,
			true,
			true,
			true,
		]);
	});

	it('tells, when one number has changed and one post has ended, exactly those two', async () => {
		const first = await sharedSites.otherPublished();
		const code = parsePrintoutCode(new URL(codeOn(new Uint8Array(readFileSync(join(first, 'kontakter.pdf'))))).hash);
		if (code === undefined) throw new Error('Not a code of a printout');
		const told = (site: string) => {
			const { contacts, lists } = readSource(site);
			const list = lists.find(({ selection }) => selection === code.selection);
			const { changed: entries, different, total, gone, added } = comparePrintout(code, contacts, list);
			return { different, total, gone, added: added.length, changed: entries.map(({ id, isEnded }) => [id, isEnded]) };
		};
		expect(told('other-published')).toEqual({ different: 0, total: 3, gone: 0, added: 0, changed: [] });
		expect(told('later')).toEqual({
			different: 2,
			total: 3,
			gone: 0,
			added: 0,
			changed: [
				['karlskrona-radgivning', true],
				['ystad-arkiv', false],
			],
		});
	});
});
