import { expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isLongRun } from '../in-every-run.ts';
import { pdfWords } from '../poppler.ts';
import { test } from './kept-page.ts';
import { fullestOfEachKind, pagePaths, siteAddress, tenContacts } from './sites.ts';

interface PrintedPage {
	readonly width: number;
	readonly height: number;
	readonly text: string;
}

/** Prints a page as a browser would, and reads the PDF back. */
async function print(
	page: Page,
): Promise<{ pages: PrintedPage[]; title: unknown; language: unknown; marked: boolean }> {
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const pages: PrintedPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const sheet = await document.getPage(number);
		const [left = 0, top = 0, right = 0, bottom = 0] = sheet.view;
		const { items } = await sheet.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
		pages.push({ width: right - left, height: bottom - top, text });
	}
	const { info } = await document.getMetadata();
	// A Map, whatever the library's types say.
	const marks = (await document.getMarkInfo()) as unknown as Map<string, boolean>;
	const { Title, Language } = info as { Title?: unknown; Language?: unknown };
	return { pages, title: Title, language: Language, marked: marks.get('Marked') === true };
}

const flat = (text: string) => text.replace(/\s+/gu, ' ');

test('every page prints on A4 with its address and without what only works on a screen', async ({ keptPage: page }) => {
	test.setTimeout(240_000);
	// The print page prints its sheets and nothing else; print-page.spec.ts reads those. The one file has no address; from-disk.spec.ts prints it.
	const tried = isLongRun ? pagePaths('main') : fullestOfEachKind('main');
	const paths = tried.filter((each) => !/^404\.html$|skriv-ut|kontakter\.html$/u.test(each));
	expect(paths.length).toBeGreaterThan(20);
	for (const path of paths) {
		await page.goto(siteAddress('MAIN_SITE') + path);
		const { pages, title, language, marked } = await print(page);
		const text = flat(pages.map((sheet) => sheet.text).join(' '));
		for (const { width, height } of pages)
			expect.soft([Math.round(width), Math.round(height)], path).toEqual([595, 842]);
		expect.soft(text, path).toContain(`${siteAddress('MAIN_SITE')}${path}`);
		expect.soft(text, path).not.toMatch(/Hoppa till innehållet|Skip to content|Skriv ut|Huvudmeny|Alla kommuner/u);
		expect.soft(pages.at(-1)?.text, path).toMatch(new RegExp(`${pages.length} \\(${pages.length}\\)`, 'u'));
		expect
			.soft([title, language, marked], path)
			.toEqual([await page.title(), path.startsWith('en/') ? 'en' : 'sv', true]);
	}
});

test('the list of the start page is one good list: under its title and the day that all were checked, each contact once, in rows', async ({
	keptPage: page,
}) => {
	await page.goto(siteAddress('MAIN_SITE'));
	const { pages } = await print(page);
	expect(pages).toHaveLength(1);
	const text = flat(pages[0]?.text ?? '');
	expect(text.indexOf('Kontakter för brottsförebyggande samarbete i inlandet')).toBeGreaterThanOrEqual(0);
	expect(text.match(/4 september 2014/gu)).toHaveLength(1);
	for (const [name] of tenContacts) expect(text.split(name), name).toHaveLength(2);
	expect(text).toContain('Via organisationen: www.arjeplog.se');
	expect(text).toContain('ANDT/BRÅ');
	// Each of the lists by kind has its heads.
	expect(text.match(/Kontakt Organisation och ort Telefon, e-post, webbplats/gu)).toHaveLength(3);
});

for (const [path, name, first, way] of [
	['kommun/mala/', 'Ronnie', 'Via', 'polisen.se'],
	// What the page is about stands above the list, with how to reach it.
	['organisation/mala-kommun/', 'Webbplats', 'www.mala.se', 'www.mala.se'],
	['lan/norrbotten/', 'Johannes', 'Via', 'www.arvidsjaur.se'],
	['a-o/', 'Nina', 'Via', 'www.mala.se'],
] as const) {
	test(`${path} prints its contacts in columns, with how to reach them and the day once`, async ({
		keptPage: page,
	}) => {
		await page.goto(siteAddress('MAIN_SITE') + path);
		const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
		const [sheet, ...others] = pdfWords(new Uint8Array(pdf));
		expect(others).toEqual([]);
		const words = sheet?.words ?? [];
		expect(words.filter(({ text }) => text === '2014.')).toHaveLength(1);
		// Name and ways to reach stand beside each other; before what leads to the organisation it says so.
		const [left] = words.filter(({ text }) => text === name);
		const beside = words.find(({ text, top }) => text === first && Math.abs(top - (left?.top ?? 0)) < 6);
		expect(beside?.left ?? 0).toBeGreaterThan(left?.right ?? Number.POSITIVE_INFINITY);
		const below = words.find(
			({ text, top }) => text === way && top >= (beside?.top ?? 0) && top - (beside?.top ?? 0) < 16,
		);
		expect(below?.left).toBeCloseTo(beside?.left ?? 0, 0);
	});
}

test('addresses are not divided, and a contact says on paper all the ways to reach it', async ({ keptPage: page }) => {
	await page.goto(siteAddress('OTHER_SITE'));
	const text = (await print(page)).pages.map((sheet) => sheet.text).join('\n');
	for (const way of [/070.174 06 05/u, /arkivet@ystad\.example/u, /112 \(vid brand\)/u, /ystad\.example\/arkiv/u]) {
		expect(text).toMatch(way);
	}
	expect(text).toContain('(direkt)');
});

test('a list of many pages repeats its head and splits no contact', async ({ keptPage: page }) => {
	const all: string[] = [];
	for (
		let address: string | null = `${siteAddress('LONG_SITE')}a-o/h/`;
		address !== null;
		address = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[rel="next"]')?.href ?? null)
	) {
		await page.goto(address);
		const sheets = (await print(page)).pages.map((sheet) => flat(sheet.text));
		expect(sheets.filter((sheet) => /Organisation och ort Telefon, e-post, webbplats/u.test(sheet))).toHaveLength(
			sheets.length,
		);
		expect(sheets.filter((sheet) => sheet.includes('1 november 2026'))).toHaveLength(1);
		all.push(...sheets);
	}
	expect(all.length).toBeGreaterThan(10);
	for (let number = 1; number <= 320; number++) {
		const name = `Handläggare ${String(number).padStart(5, '0')}`;
		const holding = all.filter((sheet) => sheet.includes(name));
		expect(holding, name).toHaveLength(1);
		// The row's last words are on the same sheet, before the next row.
		const row = holding[0]?.slice(holding[0].indexOf(name), holding[0].indexOf(name) + 120) ?? '';
		expect(row, name).toMatch(/på ett papper ?Ystads kommun/u);
	}
});

test('no letter of a long register is left alone at the end of a sheet', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('LONG_SITE')}a-o/h/`);
	// Every third row gets a letter before it, so that some of them come last on a sheet unless they are kept.
	await page.evaluate(() => {
		const body = document.querySelector('table tbody');
		for (let times = 0; times < 3; times++) {
			for (const row of [...(body?.children ?? [])].slice(0, 46)) body?.append(row.cloneNode(true));
		}
		for (const [index, row] of [...document.querySelectorAll('th[scope="row"]')].entries()) {
			if (index % 3 !== 1) continue;
			const letter = document.createElement('th');
			letter.scope = 'rowgroup';
			letter.colSpan = 3;
			letter.textContent = `Bokstav${index}`;
			const own = document.createElement('tr');
			own.append(letter);
			row.closest('tr')?.before(own);
		}
	});
	const { pages } = await print(page);
	expect(pages.length).toBeGreaterThan(7);
	expect(
		pages
			.map(({ text }) => text)
			.join(' ')
			.match(/Bokstav\d+/gu),
	).toHaveLength(61);
	for (const [index, { text }] of pages.entries()) {
		const letters = flat(text).match(/Bokstav\d+/gu) ?? [];
		const kept = flat(text).match(/Bokstav\d+ Handläggare/gu) ?? [];
		expect(kept, `sheet ${index + 1}`).toHaveLength(letters.length);
	}
});

test('a list by task begins on the first sheet, below how to reach the municipality', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('LARGE_SITE')}kommun/kiruna/`);
	const [first] = (await print(page)).pages;
	expect(flat(first?.text ?? '')).toMatch(/Storgatan 1.* Alkoholhandläggare Kontakt Organisation och ort /u);
});

test('what is searched for prints alone, with its address', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}?q=nilsson`);
	await expect(page.getByText('1 träff för ”nilsson”').filter({ visible: true })).toHaveCount(1);
	const text = flat((await print(page)).pages.map((sheet) => sheet.text).join(' '));
	expect(text).toContain('1 träff för ”nilsson”');
	expect(text).toContain('/?q=nilsson');
	expect(text).not.toContain('Nina Olofsdotter');
});

test('the one way to reach somebody is printed as dark as the rest, and its address once', async ({
	keptPage: page,
}) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${siteAddress('MAIN_SITE')}kontakt/polis-umea/`);
	const link = page.getByRole('link', { name: 'polisen.se', exact: true }).first();
	const looks = await link.evaluate((element) => {
		const { backgroundColor, borderTopWidth, color } = getComputedStyle(element);
		return { backgroundColor, borderTopWidth, color, after: getComputedStyle(element, '::after').content };
	});
	expect(looks).toEqual({
		backgroundColor: 'rgba(0, 0, 0, 0)',
		borderTopWidth: '0px',
		color: 'rgb(0, 0, 0)',
		after: 'none',
	});
	const text = flat((await print(page)).pages.map((sheet) => sheet.text).join(' '));
	expect(text.match(/polisen\.se/gu)).toHaveLength(1);
});

test('the print button prints', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.title = 'printed';
		};
	});
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/mala/`);
	await page.getByRole('button', { name: 'Skriv ut' }).click();
	await expect(page).toHaveTitle('printed');
});

test('prints black on white from a dark screen', async ({ keptPage: page }) => {
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/mala/`);
	const colours = await page.evaluate(() => {
		const style = getComputedStyle(document.body);
		return [style.color, style.backgroundColor];
	});
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
