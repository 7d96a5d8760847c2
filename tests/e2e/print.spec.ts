import { expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pagePaths, siteAddress, tenContacts } from './sites.ts';

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

test('every page prints on A4 with its address and without what only works on a screen', async ({ page }) => {
	test.setTimeout(240_000);
	// The print page prints its sheets and nothing else; print-page.spec.ts reads those.
	const paths = pagePaths('main').filter((each) => !/^404\.html$|skriv-ut/u.test(each));
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

test('the list of the start page prints each contact once, whole, with the day it was checked', async ({ page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
	const { pages } = await print(page);
	for (const [name] of tenContacts) {
		const holding = pages.filter(({ text }) => text.includes(name));
		expect(holding).toHaveLength(1);
		const after = flat(holding[0]?.text.slice(holding[0].text.indexOf(name)) ?? '');
		expect(after.slice(0, 260)).toMatch(/Kan vara inaktuell: kontrollerad 4 september 2014/u);
	}
});

test('a list of many pages repeats its head and splits no contact', async ({ page }) => {
	const text: string[] = [];
	for (
		let address: string | null = `${siteAddress('LONG_SITE')}a-o/h/`;
		address !== null;
		address = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[rel="next"]')?.href ?? null)
	) {
		await page.goto(address);
		const { pages } = await print(page);
		text.push(...pages.map((sheet) => flat(sheet.text)));
	}
	expect(text.length).toBeGreaterThan(10);
	expect(text.filter((sheet) => sheet.includes('Organisation och ort'))).toHaveLength(text.length);
	for (let number = 1; number <= 320; number++) {
		const name = `Handläggare ${String(number).padStart(5, '0')}`;
		const holding = text.filter((sheet) => sheet.includes(name));
		expect(holding, name).toHaveLength(1);
		// The row's last words and its day are on the same sheet, before the next row.
		const row = holding[0]?.slice(holding[0].indexOf(name), holding[0].indexOf(name) + 260) ?? '';
		expect(row, name).toMatch(/på ett papper.*Ystads kommun (?!Ystad).*Kontrollerad 1 november 2026/u);
	}
});

test('no letter of a long register is left alone at the end of a sheet', async ({ page }) => {
	await page.goto(`${siteAddress('LONG_SITE')}a-o/h/`);
	// A register of 320 rows. Every third gets a letter before it, so that some of them come last on a sheet unless they are kept.
	await page.evaluate(() => {
		const body = document.querySelector('tbody') as HTMLElement;
		const rows = [...body.children];
		for (let index = 0; index < 320; index++) {
			const row = rows[index] ?? (rows[index % rows.length]?.cloneNode(true) as Element);
			body.append(row);
			if (index % 3 !== 1) continue;
			const letter = document.createElement('tr');
			const head = document.createElement('th');
			head.scope = 'rowgroup';
			head.colSpan = 3;
			head.append(`Bokstav${index}`);
			letter.append(head);
			row.before(letter);
		}
	});
	const { pages } = await print(page);
	expect(pages.length).toBeGreaterThan(10);
	expect(
		pages
			.map(({ text }) => text)
			.join(' ')
			.match(/Bokstav\d+/gu),
	).toHaveLength(107);
	for (const [index, { text }] of pages.entries()) {
		const letters = flat(text).match(/Bokstav\d+/gu) ?? [];
		const kept = flat(text).match(/Bokstav\d+ Handläggare/gu) ?? [];
		expect(kept, `sheet ${index + 1}`).toHaveLength(letters.length);
	}
});

test('what is searched for prints alone, with its address', async ({ page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}?q=nilsson`);
	await expect(page.getByText('1 träff för ”nilsson”').filter({ visible: true })).toHaveCount(1);
	const text = flat((await print(page)).pages.map((sheet) => sheet.text).join(' '));
	expect(text).toContain('1 träff för ”nilsson”');
	expect(text).toContain('/?q=nilsson');
	expect(text).not.toContain('Nina Olofsdotter');
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

test('prints black on white from a dark screen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/mala/`);
	const colours = await page.evaluate(() => {
		const style = getComputedStyle(document.body);
		return [style.color, style.backgroundColor];
	});
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
