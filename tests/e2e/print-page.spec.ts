import { expect, type Page } from '@playwright/test';
import { layoutsWithNotes, printLayouts } from '../../src/print/print-choice.ts';
import type { PrintedContact, PrintSource } from '../../src/print/print-source.ts';
import { decodeQr } from '../decode-qr.ts';
import { inEveryRun } from '../in-every-run.ts';
import { layoutsByDifference } from '../layouts-by-difference.ts';
import { pdfFonts, pdfInfo, pdfLinks, pdfPages, pdfPicture, pdfStructure, pdfText, pdfWords } from '../poppler.ts';
import { test } from './kept-page.ts';
import { siteAddress, tenContacts } from './sites.ts';

// Each prints and reads whole documents.
test.describe.configure({ timeout: 180_000 });

const squeezed = (text: string) => text.replace(/[\s\u2011-]+/gu, ' ');
const millimetre = 72 / 25.4;

/** Opens the print page and waits for its preview. */
async function open(page: Page, query = '', site: Parameters<typeof siteAddress>[0] = 'MAIN_SITE'): Promise<void> {
	await page.goto(`${siteAddress(site)}skriv-ut/${query}`);
	await expect(page.getByRole('status')).toHaveText(/sid(?:a|or), /u);
}

/** Prints what the page shows, as its reader would. */
async function print(page: Page): Promise<Uint8Array> {
	return new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
}

/** Changes the contacts that the print page works from. */
async function change(page: Page, edit: (contacts: PrintedContact[]) => PrintedContact[]): Promise<void> {
	await page.route('**/utskrift/*.json', async (route) => {
		const source = (await (await route.fetch()).json()) as PrintSource;
		const contacts = edit([...source.contacts]);
		const sections = [{ heading: undefined, contacts: contacts.map((_, index) => index) }];
		const lists = source.lists.map((list) => ({ ...list, sections }));
		await route.fulfill({ json: { ...source, contacts, lists } });
	});
}

/** How near the edge of the paper a layout may print: labels fill their sheet, the others keep to what printers reach. */
const getEdge = (layout: string) => (layout === 'etiketter' || layout === 'fickformat' ? 2 : 8) * millimetre;

/** Words nearer the edge of the paper than the layout may print. Gathered, since each `expect` of the thousands takes a millisecond. */
function wordsOffPaper(pdf: Uint8Array, layout: string): string[] {
	const edge = getEdge(layout);
	return pdfWords(pdf).flatMap(({ width, height, words }) => {
		expect(words.length).toBeGreaterThan(0);
		return words
			.filter(
				({ left, right, top, bottom }) =>
					!(left > edge && right < width - edge && top > edge && bottom < height - edge),
			)
			.map(({ text }) => text);
	});
}

/** Texts that reach outside the part of the sheet that they belong to, as the sheet is on paper. */
async function outside(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const found = await page.evaluate(() => {
		const mains = [...document.querySelectorAll('.sheet:not(.is-long) .sheet-main')];
		const hasTexts = mains.some((main) => main.querySelector('p, h1, h2') !== null);
		const texts = mains.flatMap((main) =>
			[...main.querySelectorAll('p, h1, h2, svg')].flatMap((text) => {
				const own = text.getBoundingClientRect();
				const container = (
					text.closest('.sheet-panel, .sheet-label, .sheet-card, td, th') ?? main
				).getBoundingClientRect();
				const sheet = main.getBoundingClientRect();
				const isInside = [container, sheet].every(
					({ left, top, right, bottom }) =>
						own.left >= left - 1 && own.right <= right + 1 && own.top >= top - 1 && own.bottom <= bottom + 1,
				);
				return isInside ? [] : [text.textContent ?? ''];
			}),
		);
		return hasTexts ? texts : ['The sheets have no texts'];
	});
	await page.emulateMedia({ media: null });
	return found;
}

for (const layout of inEveryRun(4, layoutsByDifference)) {
	test(`${layout}: as many sheets of A4 as the preview says, each contact once, whole, nothing outside the paper`, async ({
		keptPage: page,
	}) => {
		await open(page, `?form=${layout}`);
		const sheets = await page.locator('.sheet').count();
		const pdf = await print(page);
		const info = pdfInfo(pdf);
		expect(info).toMatchObject({
			Tagged: 'yes',
			Pages: String(sheets),
			'Page size': expect.stringContaining('(A4)'),
			Title: 'Kontakter för brottsförebyggande samarbete i inlandet',
		});
		await expect(page.getByRole('status')).toHaveText(`${sheets} ${sheets === 1 ? 'sida' : 'sidor'}, 10 kontakter.`);
		for (const font of pdfFonts(pdf)) expect(font.isEmbedded).toBe(true);
		expect(wordsOffPaper(pdf, layout)).toEqual([]);
		expect(await outside(page)).toEqual([]);
		const pages = pdfWords(pdf).map(({ words }) => squeezed(words.map(({ text }) => text).join(' ')));
		const whole = pages.join(' ');
		for (const [name] of tenContacts) {
			for (const part of name.split(/[ -]/u)) expect(whole, `${layout}: ${name}`).toContain(part);
		}
		if (layout !== 'etiketter' && layout !== 'fickformat') {
			for (const [index, text] of pages.entries()) {
				expect(text).toContain(`Sida ${index + 1} av ${pages.length}`);
				expect(text).toContain('Den äldsta uppgiften kontrollerades 4 september 2014. Utskriven');
				expect(text).toContain('Aktuella uppgifter: localhost');
			}
		}
		if (layout === 'anslag') expect(pages).toHaveLength(10);
	});
}

test.describe('a list of 320 contacts', () => {
	for (const layout of inEveryRun(2, ['lista', 'fickformat', 'kort', 'etiketter', 'narvarolista'])) {
		test(`${layout}: has its head on each sheet, each contact once and none split`, async ({ keptPage: page }) => {
			await open(page, `?form=${layout}`, 'LONG_SITE');
			const pdf = await print(page);
			expect(pdfInfo(pdf)['Pages']).toBe(String(await page.locator('.sheet').count()));
			expect(wordsOffPaper(pdf, layout)).toEqual([]);
			expect(await outside(page)).toEqual([]);
			const pages = pdfPages(pdf).map(squeezed);
			const words = pdfWords(pdf).map((each) => each.words.map(({ text }) => text));
			const numbers = words.flat().filter((each) => /^\d{5}$/u.test(each));
			const each = Array.from({ length: 320 }, (_, index) => String(index + 1).padStart(5, '0'));
			expect(numbers.sort()).toEqual(each);
			// Every role ends with the same words: as many on each sheet as begin there.
			for (const each of words) {
				const begun = each.filter((word) => word === 'Handläggare').length;
				expect(each.filter((word) => /^papper/u.test(word)).length).toBe(begun);
			}
			if (layout === 'lista') {
				for (const text of pages) expect(text).toMatch(/Kontakt Organisation och ort/u);
				for (const text of pages) expect(text).toContain('Lång lista');
			}
			if (layout === 'narvarolista')
				for (const text of pages) expect(text).toMatch(/Namn Organisation och ort Underskrift/u);
		});
	}

	test('is ready as a list, and not as posters, which nobody would hang up', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('LONG_SITE')}skriv-ut/`);
		await page.locator('summary', { hasText: 'Färdiga listor' }).click();
		await expect(page.getByRole('link', { name: 'Lista (PDF): Lång lista' })).toBeVisible();
		await expect(page.getByRole('link', { name: /Anslag i stor stil/u })).toHaveCount(0);
		const posters = await page.request.get(`${siteAddress('LONG_SITE')}kontakter-anslag.pdf`);
		expect([posters.status(), posters.url()]).toEqual([200, siteAddress('LONG_SITE')]);
	});

	test('picks by name, and says how many boxes are not shown', async ({ keptPage: page }) => {
		await open(page, '?form=lista', 'LONG_SITE');
		await page.getByText('Välj enstaka kontakter').click();
		await expect(page.getByText('Visar 200 av 320. Skriv något för att hitta de andra.')).toBeVisible();
		await page.getByRole('button', { name: 'Välj bort alla i listan' }).click();
		await expect(page.getByRole('status')).toHaveText('1 sida, 0 kontakter.');
		await page.getByRole('main').getByRole('searchbox').fill('00317');
		await page.getByRole('checkbox', { name: /Handläggare/u }).check();
		await expect(page.getByRole('status')).toHaveText('1 sida, 1 kontakt.');
		expect(page.url()).toContain('#kontakter=post-00317');
	});
});

test.describe('what people write', () => {
	const bad = `#panic("x") $a_b$ *fet* [länk] @ref \\ "citat" <b>fet</b> <img src=x onerror=alert(1)>`;
	const long = `${'Mycketlångtnamn'.repeat(12)} ${'namn '.repeat(24)}`.trim();

	for (const layout of inEveryRun(3, ['lista', 'anslag', 'etiketter', 'kort', 'fickformat', 'narvarolista'])) {
		test(`${layout}: stays text, and on the paper, however long`, async ({ keptPage: page }) => {
			page.on('dialog', () => expect(true, 'No script of a contact runs').toBe(false));
			await change(page, ([first, ...others]) => [
				{ ...(first as PrintedContact), id: 'bad', title: bad, noteLines: [bad, 'rad två', 'rad tre'] },
				{
					...(first as PrintedContact),
					id: 'long',
					title: long,
					role: 'Ett uppdrag\npå fem\nrader\nsom är\nlångt',
					contactPoints: Array.from({ length: 12 }, (_, index) => ({
						text: `070-174 06 ${10 + index}`,
						more: undefined,
						uri: `tel:+467017406${10 + index}`,
					})),
				},
				...others,
			]);
			await open(page, `?form=${layout}`);
			const pdf = await print(page);
			expect(wordsOffPaper(pdf, layout)).toEqual([]);
			expect(await outside(page)).toEqual([]);
			const text = pdfText(pdf);
			const joined = (each: string) => each.replace(/[\s\u2010\u2011-]/gu, '');
			expect(joined(text)).toContain(joined(bad));
			expect(joined(text)).toContain(joined(long));
			if (layout === 'lista' || layout === 'kort' || layout === 'anslag') {
				for (let index = 0; index < 12; index++)
					expect(joined(text)).toContain(`070174 06 ${10 + index}`.replace(/\s/gu, ''));
				expect(joined(text)).toContain('radtre');
			}
			expect(pdfInfo(pdf)['Pages']).toBe(String(await page.locator('.sheet').count()));
		});
	}

	test('a list of nobody says so', async ({ keptPage: page }) => {
		await change(page, () => []);
		for (const layout of printLayouts) {
			await open(page, `?form=${layout}`);
			expect(squeezed(pdfPages(await print(page)).join(' '))).toContain('Det finns inga kontakter här ännu.');
		}
	});

	test('notes are left out when they are not wanted', async ({ keptPage: page }) => {
		await open(page, '', 'OTHER_SITE');
		await expect(page.getByText('Ring före tio.')).toBeVisible();
		await page.getByRole('checkbox', { name: 'Ta med anteckningar' }).uncheck();
		await expect(page.getByText('Ring före tio.')).toHaveCount(0);
		expect(page.url()).toContain('?anteckningar=nej');
	});
});

test.describe('a vacant post', () => {
	for (const layout of ['etiketter', 'narvarolista']) {
		test(`${layout}: has no place, which is said`, async ({ keptPage: page }) => {
			await open(page, `?form=${layout}`, 'OTHER_SITE');
			await expect(page.getByRole('status')).toHaveText('1 sida, 2 kontakter. Ett vakant uppdrag är inte med.');
			const text = pdfText(await print(page));
			expect(text).toContain('Øystein Øst');
			expect(text).not.toContain('Rådgivare i byggnadsvård');
		});
	}

	test('is on every other printout', async ({ keptPage: page }) => {
		await open(page, '', 'OTHER_SITE');
		await expect(page.getByRole('status')).toHaveText('1 sida, 3 kontakter.');
		expect(pdfText(await print(page))).toContain('Rådgivare i byggnadsvård');
	});
});

test('a list of many contacts has at least twelve on each sheet that is full', async ({ keptPage: page }) => {
	await open(page, '?form=lista', 'LARGE_SITE');
	const rows = await page
		.locator('.sheets > .sheet')
		.evaluateAll((sheets) => sheets.map((sheet) => sheet.querySelectorAll('th[scope="row"]').length));
	expect(rows.reduce((sum, each) => sum + each, 0)).toBe(402);
	for (const [index, each] of rows.slice(0, -1).entries()) {
		expect(each, `sheet ${index + 1}`).toBeGreaterThanOrEqual(12);
	}
	// What all of an organisation have alike stands where a contact stands by itself.
	const text = () => page.locator('.sheets').textContent();
	expect(await text()).not.toMatch(/Öppettider|Storgatan/u);
	await open(page, '?form=kort', 'LARGE_SITE');
	expect(await text()).toMatch(/Öppettider: måndag–fredag 08:00–16:00/u);
});

test('a list says a day that all share once, keeps numbers, addresses and hours on their lines, and holds many contacts', async ({
	keptPage: page,
}) => {
	await change(page, (contacts) =>
		Array.from({ length: 60 }, (_, index) => {
			const contact = contacts[index % contacts.length] as PrintedContact;
			const points = [
				{ text: '070‑174 06 05', more: '(växel) vardagar 8–16', uri: 'tel:+46701740605' },
				{ text: 'anna-maria.efternamn@kommun.example', more: undefined, uri: 'mailto:a@kommun.example' },
			];
			return { ...contact, id: `kontakt-${index}`, via: undefined, contactPoints: points };
		}),
	);
	await open(page);
	const sheets = pdfWords(await print(page)).map(({ words }) => words.map(({ text }) => text));
	expect(sheets.flat().filter((word) => word === 'ANDT/BRÅ')).toHaveLength(30);
	expect(sheets.flat().filter((word) => word === 'anna-maria.efternamn@kommun.example')).toHaveLength(60);
	expect(sheets.flat().filter((word) => word === 'inaktuella:')).toHaveLength(1);
	for (const sheet of sheets.slice(0, -1)) {
		expect(sheet.filter((word) => word.startsWith('anna-maria')).length).toBeGreaterThanOrEqual(12);
	}
	const lines = await page.evaluate(() =>
		[...document.querySelectorAll('.sheet .sheet-more')].map((more) => more.getClientRects().length),
	);
	expect(new Set(lines)).toEqual(new Set([1]));
});

test('a poster has each number and address alone on a line, divided at @ and dots alone', async ({
	keptPage: page,
}) => {
	const long = `${'mycket-'.repeat(3)}lang.adress.${'som-gar-'.repeat(2)}vidare@enkommun-medlangtnamn.example`;
	await change(page, ([first]) => [
		{
			...(first as PrintedContact),
			via: undefined,
			contactPoints: [
				{ text: '0980‑319 200', more: 'anknytning 12 (växel)', uri: 'tel:+46980319200' },
				{ text: 'josephine-maria.gabrielsson@sorsele.example', more: undefined, uri: 'mailto:j@sorsele.example' },
				{ text: long, more: undefined, uri: `mailto:${long}` },
			],
		},
	]);
	await open(page, '?form=anslag');
	const lines = pdfPages(await print(page))
		.join('\n')
		.split('\n')
		.map((line) => line.trim().replace(/\u2011/gu, '-'));
	expect(lines).toContain('0980-319 200');
	expect(lines).toContain('josephine-maria.gabrielsson@sorsele.example');
	const from = lines.findIndex((line) => line.startsWith('mycket-'));
	const parts: string[] = [];
	for (const line of lines.slice(from)) if (parts.join('').length < long.length) parts.push(line);
	expect(parts.join('')).toBe(long);
	expect(parts.length).toBeGreaterThan(1);
	for (const [index, part] of parts.entries()) {
		if (index > 0) expect(`${parts[index - 1]?.at(-1)}${part[0]}`).toMatch(/^@|\.$/u);
	}
});

test('a pocket card is filled: the contacts are spread over its panels, in type as large as fits', async ({
	keptPage: page,
}) => {
	await open(page, '?form=fickformat');
	const panels = await page
		.locator('.sheet-panel')
		.evaluateAll((all) => all.map((panel) => panel.querySelectorAll('.sheet-entry').length));
	expect(panels).toEqual([0, 2, 2, 2, 2, 2, 0, 0]);
	const size = await page
		.locator('.sheet-entry p')
		.nth(0)
		.evaluate((line) => getComputedStyle(line).fontSize);
	expect(Number.parseFloat(size)).toBeGreaterThan((8 * 96) / 72 + 1);
});

test('where to write about what is not right stands on every sheet, and on the front alone of a pocket card, but on no label', async ({
	keptPage: page,
}) => {
	const wrong = 'Stämmer något inte? Skriv till redaktion@sydostarkivet.example';
	for (const layout of printLayouts) {
		await open(page, `?form=${layout}`, 'OTHER_SITE');
		await expect(page.locator('.sheet').getByText(wrong)).toHaveCount(
			layout === 'etiketter' ? 0 : await page.locator('.sheet').count(),
		);
	}
	await page.emulateMedia({ media: 'print' });
	await page.goto(`${siteAddress('OTHER_SITE')}embed/kommun/ystad/`);
	await expect(page.getByText(wrong)).toBeVisible();
	await expect(page.getByRole('contentinfo').getByRole('link')).toHaveCount(0);
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByText(wrong)).toBeHidden();
	await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeVisible();
});

test('the preview is one picture to a screen reader, with what is printed as text below it, under one first heading', async ({
	keptPage: page,
}) => {
	await open(page, '?kommun=mala');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Skriv ut']);
	await expect(page.locator('h1')).toHaveCount(1);
	await expect(
		page.getByRole('img', { name: 'Förhandsvisning av Kontakter i Malå som Lista: 1 sida, 4 kontakter.' }),
	).toBeVisible();
	await expect(page.locator('main').getByRole('table')).toHaveCount(0);
	await page.getByText('Läs som text').click();
	const text = page.getByRole('group').filter({ hasText: 'Läs som text' });
	await expect(text.getByRole('heading')).toHaveText([
		'Kontakter i Malå',
		'I kommunen',
		'Nina Olofsdotter',
		'För hela Västerbottens län',
		'Ronnie Adolfsson',
		'Tony Bohman',
		'Christer Normark',
	]);
	await page.getByRole('radio', { name: /^Etiketter/u }).check();
	await expect(page.getByRole('img', { name: /som Etiketter: 1 sida, 4 kontakter/u })).toBeVisible();
	// On paper it is a document with headings and tables again.
	const structure = pdfStructure(await print(page));
	expect(structure).not.toContain('Läs som text');
	await page.getByRole('radio', { name: /^Lista/u }).check();
	await expect(page.getByRole('img', { name: /som Lista/u })).toBeVisible();
	expect(pdfStructure(await print(page))).toMatch(/H1[\s\S]*"Kontakter i ?Malå"[\s\S]*TH/u);
	await expect(page.getByRole('img', { name: /som Lista/u })).toBeVisible();
});

test('without the typeface the sheets are laid out all the same', async ({ keptPage: page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await open(page);
	const pdf = await print(page);
	expect(pdfInfo(pdf)['Pages']).toBe('1');
	expect(wordsOffPaper(pdf, 'lista')).toEqual([]);
});

test('a printed list has its links; its preview has none', async ({ keptPage: page }) => {
	await open(page, '?kommun=mala', 'MAIN_SITE');
	await expect(page.locator('.sheet').getByRole('link')).toHaveCount(0);
	const links = pdfLinks(await print(page));
	expect(links).toContain('https://www.mala.se/');
	expect(links.filter((link) => link.includes('/utskrift/#a.'))).toHaveLength(1);
});

test.describe('the choice', () => {
	test('is in the address, and an address gives the choice back', async ({ keptPage: page }) => {
		await open(page);
		await page.getByLabel('Vilka kontakter?').selectOption({ label: 'Malå' });
		await page.getByRole('radio', { name: /^Kort/u }).check();
		await expect(page).toHaveURL(/\?kommun=mala&form=kort$/u);
		await page.reload();
		await expect(page.getByRole('status')).toHaveText('1 sida, 4 kontakter.');
		await expect(page.getByLabel('Vilka kontakter?')).toHaveValue('kommun=mala');
		await expect(page.getByRole('radio', { name: /^Kort/u })).toBeChecked();
		await expect(page).toHaveTitle('Skriv ut – Kontaktkatalogen');
		expect(pdfInfo(await print(page))['Title']).toBe('Kontakter i Malå');
		await expect(page).toHaveTitle('Skriv ut – Kontaktkatalogen');
	});

	test('keeps the sections of a municipality, whoever covers the county after those who are near', async ({
		keptPage: page,
	}) => {
		await open(page, '?kommun=mala');
		await expect(page.locator('.sheet tbody th')).toHaveText([
			/I kommunen/u,
			/Nina Olofsdotter/u,
			/För hela Västerbottens län/u,
			/Ronnie Adolfsson/u,
			/Tony Bohman/u,
			/Christer Normark/u,
		]);
	});

	test('can be a search, one click from its hits', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}?q=polis&kommun=mala`);
		// Until there are hits, the link of the whole list is there.
		await expect(page.getByRole('region', { name: 'Träffar' })).toBeVisible();
		await page.getByRole('link', { name: 'Fler sätt att skriva ut' }).filter({ visible: true }).click();
		await expect(page.getByRole('status')).toHaveText('1 sida, 2 kontakter.');
		await expect(page.locator('.sheet-title')).toHaveText('Sökningen ”polis”, Kontakter i Malå');
		await page.getByRole('radio', { name: 'Etiketter' }).check();
		await expect(page).toHaveURL(/\?q=polis&kommun=mala&form=etiketter$/u);
	});

	test('can be contacts picked one by one', async ({ keptPage: page }) => {
		await open(page);
		await page.getByText('Välj enstaka kontakter').click();
		const box = page.getByRole('checkbox', { name: /Kenneth Lundqvist/u });
		await box.press('Space');
		await expect(page.getByRole('status')).toHaveText('1 sida, 9 kontakter.');
		await expect(box).not.toBeChecked();
		await expect(box).toBeFocused();
		await expect(page.getByLabel('Vilka kontakter?')).toHaveValue('valda');
		expect(page.url()).toMatch(/#kontakter=polis-umea,/u);
		expect(page.url()).not.toContain('polis-pitea');
		await page.reload();
		await expect(page.getByRole('status')).toHaveText('1 sida, 9 kontakter.');
	});

	test('says so when the address names what is not there', async ({ keptPage: page }) => {
		await open(page, '?kommun=atlantis');
		await expect(page.getByRole('status')).toHaveText(
			'Listan i adressen finns inte i katalogen. Alla kontakter visas i stället. 1 sida, 10 kontakter.',
		);
		await page.goto('about:blank');
		await open(page, '#kontakter=polis-umea,borta');
		await expect(page.getByRole('status')).toHaveText(
			'En av kontakterna i adressen finns inte längre. 1 sida, 1 kontakt.',
		);
	});

	test('is the same when the address has the code of a municipality, capitals or a former id', async ({
		keptPage: page,
	}) => {
		await open(page, '?kommun=2418&form=kort');
		await expect(page.getByLabel('Vilka kontakter?')).toHaveValue('kommun=mala');
		await page.goto('about:blank');
		await open(page, '#kontakter=ystad-stadsarkiv,Sydost-Hembygd', 'OTHER_SITE');
		await expect(page.getByRole('status')).toHaveText('1 sida, 2 kontakter.');
	});

	test('begins labels where the sheet is unused', async ({ keptPage: page }) => {
		await open(page, '?form=etiketter');
		await page.getByLabel('Börja på etikett nummer').fill('20');
		await page.getByLabel('Börja på etikett nummer').blur();
		await expect(page.getByRole('status')).toHaveText('2 sidor, 10 kontakter.');
		await expect(page).toHaveURL(/borja=20$/u);
	});

	test('is one click away from every list', async ({ keptPage: page }) => {
		const lists = [
			['', ''],
			['a-o/', ''],
			['kommun/mala/', '?kommun=mala'],
			['lan/norrbotten/', '?lan=norrbotten'],
			['organisation/mala-kommun/', '?organisation=mala-kommun'],
			['pressmeddelande/brottsforebyggande-samarbete/', '?pressmeddelande=brottsforebyggande-samarbete'],
		];
		for (const [path, query] of lists) {
			await page.goto(`${siteAddress('MAIN_SITE')}${path}`);
			await page.getByRole('link', { name: 'Fler sätt att skriva ut' }).filter({ visible: true }).click();
			await expect(page).toHaveURL(`${siteAddress('MAIN_SITE')}skriv-ut/${query}`);
			await expect(page.getByRole('status')).toHaveText(/sid(?:a|or), /u);
			await expect(page.getByRole('status')).not.toHaveText(/finns inte/u);
		}
	});

	test('of more posters than anyone hangs up is refused, saying what to do', async ({ keptPage: page }) => {
		await change(page, ([first]) =>
			Array.from({ length: 501 }, (_, index) => ({ ...(first as PrintedContact), id: `kontakt-${index}` })),
		);
		await page.goto(`${siteAddress('MAIN_SITE')}skriv-ut/?form=anslag`);
		await expect(page.getByRole('status')).toHaveText(/^501 anslag blir för många.*högst 500\.$/u);
		await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeDisabled();
		await page.getByRole('radio', { name: /^Lista/u }).check();
		await expect(page.getByRole('status')).toHaveText(/^\d+ sidor, 501 kontakter\.$/u);
		await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeEnabled();
	});

	test('works in English', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}en/skriv-ut/?kommun=mala`);
		await expect(page.getByRole('status')).toHaveText('1 page, 4 contacts.');
		await expect(page.locator('.sheet')).toContainText('Page 1 of 1');
		await expect(page.locator('.sheet-title')).toHaveText('Contacts in Malå');
		await expect(page.locator('.sheet-title')).not.toHaveAttribute('lang');
		await page.getByRole('combobox').selectOption({ label: 'Malå kommun' });
		await expect(page.locator('.sheet-title')).toHaveText('Malå kommun');
		await expect(page.locator('.sheet-title')).toHaveAttribute('lang', 'sv');
	});

	test('is kept by whoever goes to the content with the keyboard', async ({ keptPage: page }) => {
		await open(page, '?form=kort#kontakter=polis-umea');
		await page.getByRole('link', { name: 'Hoppa till innehållet' }).press('Enter');
		await expect(page.locator('main')).toBeFocused();
		await expect(page).toHaveURL(/\?form=kort#kontakter=polis-umea$/u);
		await expect(page.getByRole('status')).toHaveText('1 sida, 1 kontakt.');
	});

	test('is made with the keyboard alone', async ({ keptPage: page }) => {
		await open(page);
		await page.getByLabel('Vilka kontakter?').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('radio', { name: /^Lista/u })).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('radio', { name: /^Kort/u })).toBeChecked();
		await expect(page).toHaveURL(/form=kort$/u);
	});
});

test('without what it works from, the page says so, and works when it is there again', async ({ keptPage: page }) => {
	await page.route('**/utskrift/*.json', (route) => route.abort());
	await page.goto(`${siteAddress('MAIN_SITE')}skriv-ut/`);
	await expect(page.getByText('Uppgifterna gick inte att hämta.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Skriv ut', exact: true })).toBeDisabled();
	await page.unroute('**/utskrift/*.json');
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.getByRole('status')).toHaveText('1 sida, 10 kontakter.');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the ready lists are there, and nothing that does nothing', async ({ page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}skriv-ut/`);
		await expect(page.getByText('Vilka kontakter?')).toBeHidden();
		await page.locator('summary', { hasText: 'Färdiga listor' }).click();
		const link = page.getByRole('link', { name: 'Lista (PDF): Kontakter i Malå' });
		const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		expect(response.headers()['content-type']).toBe('application/pdf');
		await page.getByRole('link', { name: 'Kontakter i Malå', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter i Malå');
	});

	test('the comparison says what it needs', async ({ page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}utskrift/`);
		await expect(page.getByText('är JavaScript avstängt?')).toBeVisible();
		await page.getByRole('link', { name: 'Färdiga listor och PDF-filer' }).click();
		await expect(page.locator('summary', { hasText: 'Färdiga listor' })).toBeVisible();
	});
});

test.describe('a printout that is compared', () => {
	/** The address that the code on a printed page holds, read from how it looks. */
	async function codeOn(page: Page, sheet = 1): Promise<string> {
		const address = decodeQr(pdfPicture(await print(page), sheet, 200));
		if (address === undefined) throw new Error('No code was found on the page');
		return address;
	}

	for (const layout of inEveryRun(3, ['lista', 'anslag', 'fickformat', 'kort', 'narvarolista'])) {
		test(`${layout}: its code is read from the paper, and holds`, async ({ keptPage: page }) => {
			await open(page, `?form=${layout}`, 'OTHER_SITE');
			const address = await codeOn(page);
			const form = layoutsWithNotes.some((each) => each === layout) ? 'a' : 'au';
			expect(address).toContain(`${siteAddress('OTHER_SITE')}utskrift/#${form}.`);
			await page.goto(address);
			await expect(page.getByRole('status')).toContainText(
				layout === 'anslag'
					? 'stämmer: kontakten har inte ändrats.'
					: 'stämmer: ingen av de 3 kontakterna har ändrats.',
			);
		});
	}

	test('lists exactly the number that has changed and the post that has ended, and offers a fresh list', async ({
		keptPage: page,
	}) => {
		await open(page, '', 'OTHER_SITE');
		const { hash } = new URL(await codeOn(page));
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(`${siteAddress('LATER_SITE')}utskrift/${hash}`);
		const status = page.getByRole('status');
		await expect(status).toContainText(/Din utskrift från \d+\s\S+ \d{4}: 2 av 3 kontakter har ändrats\./u);
		await expect(status.getByRole('heading', { level: 3 })).toHaveText([
			'Ängla-Britt af Ölandsson',
			'Rådgivare i byggnadsvård',
		]);
		await expect(status.getByRole('link', { name: /070.174 06 06/u })).toBeVisible();
		await expect(status).toContainText('Finns inte längre som uppdrag');
		// Nothing of the printout is in any request.
		for (const url of requests) expect(url).not.toContain(hash.slice(1, 20));
		await status.getByRole('link', { name: /Skriv ut på nytt/u }).click();
		await expect(page.getByRole('status')).toHaveText('1 sida, 2 kontakter.');
	});

	test('of a search or of picked contacts offers the same contacts afresh', async ({ keptPage: page }) => {
		await open(page, '#kontakter=ystad-arkiv,karlskrona-radgivning', 'OTHER_SITE');
		const { hash } = new URL(await codeOn(page));
		await page.goto(`${siteAddress('LATER_SITE')}utskrift/${hash}`);
		await page.getByRole('link', { name: 'Skriv ut på nytt' }).click();
		await expect(page).toHaveURL(/#kontakter=ystad-arkiv$/u);
		await expect(page.getByRole('status')).toHaveText('1 sida, 1 kontakt.');
	});

	test('says so when a code is of too many contacts that are no list', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}utskrift/#c.20260302..400-0123abcd`);
		await expect(page.getByRole('status')).toContainText('har 400 kontakter, för många');
	});

	test('says that nobody has checked it for long, and stays when the reader goes to the content', async ({
		keptPage: page,
	}) => {
		for (const query of ['?kommun=mala', '#kontakter=polis-umea']) {
			await page.goto('about:blank');
			await open(page, query);
			await page.goto(await codeOn(page));
			const status = page.getByRole('status');
			await expect(status).toContainText('det är länge sedan någon kontrollerade dem');
			await page.getByRole('link', { name: 'Hoppa till innehållet' }).press('Enter');
			await expect(page.locator('main')).toBeFocused();
			await expect(status).toContainText('stämmer');
		}
	});

	test('says that someone is gone, without a name', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}utskrift/#a.20260302..1-AAAABBB`);
		await expect(page.getByRole('status')).toContainText('Din utskrift från 2 mars 2026: 1 av 1 kontakt har ändrats.');
		await expect(page.getByRole('status')).toContainText('1 kontakt på utskriften finns inte längre i katalogen.');
	});

	test('says so when the code is cut off, and when today’s details cannot be had', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}utskrift/#a.20260302.alla.2-AAAABBB`);
		await expect(page.getByRole('status')).toContainText('Koden gick inte att läsa.');
		await page.route('**/utskrift/*.json', (route) => route.abort());
		await page.goto(`${siteAddress('MAIN_SITE')}utskrift/#a.20260302.alla.1-AAAABBB`);
		await expect(page.getByRole('status')).toContainText('Dagens uppgifter gick inte att hämta.');
		await page.unroute('**/utskrift/*.json');
		await page.getByRole('button', { name: 'Försök igen' }).click();
		await expect(page.getByRole('status')).toContainText('har ändrats');
	});
});
