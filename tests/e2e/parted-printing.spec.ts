import { expect, type Page } from '@playwright/test';
import { decodeQr } from '../decode-qr.ts';
import { pdfPicture } from '../poppler.ts';
import { test } from './kept-page.ts';
import { siteAddress } from './sites.ts';

const at = (path: string) => siteAddress('LARGE_SITE') + path;

/** The files that the print page has fetched since it was opened, with their bytes as they lie on the host. */
async function listFetched(page: Page): Promise<{ readonly name: string; readonly bytes: number }[]> {
	const all = await page.evaluate(() =>
		(performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name, decodedBodySize }) => ({
			name,
			bytes: decodedBodySize,
		})),
	);
	return all.filter(({ name }) => /\/utskrift\/[\da-f]+\.json$/u.test(name));
}

async function countFetched(page: Page): Promise<number> {
	return (await listFetched(page)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The address in the code on the first sheet, once it is there. */
async function readCode(page: Page): Promise<string> {
	await expect(status(page)).toContainText('kontakter.');
	const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const address = decodeQr(pdfPicture(pdf, 1, 200));
	if (address === undefined) throw new Error('No code was found on the page');
	return address;
}

const printed = (page: Page) => page.locator('.sheet');
const status = (page: Page) => page.locator('[data-print-part="status"]');

test('a municipality is printed with what is fetched for it', async ({ keptPage: page }) => {
	await page.goto(at('skriv-ut/?kommun=arjeplog'));
	await expect(status(page)).toContainText(/\d+ sid(?:a|or), \d+ kontakter\./u);
	await expect(page.locator('.sheet-title').first()).toHaveText('Kontakter i Arjeplog');
	await expect(printed(page).first()).toContainText('Arjeplog kommun');
	const { length } = await listFetched(page);
	expect(await countFetched(page)).toBeGreaterThan(10_000);
	expect(await countFetched(page)).toBeLessThan(150_000);

	await page.getByRole('radio', { name: 'Anslag' }).check();
	await expect(page).toHaveURL(/form=anslag$/u);
	await expect(status(page)).toContainText(/^(\d+) sidor, \1 kontakter/u);
	await page.getByLabel('Vilka kontakter?').selectOption('Alla kontakter');
	await expect(status(page)).toContainText('402 sidor, 402 kontakter.');
	await page.getByLabel('Vilka kontakter?').selectOption('Arjeplog');
	await expect(page).toHaveURL(/kommun=arjeplog/u);
	const names = (await listFetched(page)).map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBeGreaterThan(length);
});

test('a county, an organisation and a kind are printed whole', async ({ keptPage: page }) => {
	for (const [query, title, said] of [
		['?lan=norrbotten', 'Kontakter i Norrbottens län', /\d+ sidor, \d{3} kontakter/u],
		['?organisation=kiruna-kommun', 'Kiruna kommun', /kontakter/u],
		['?typ=polis', 'Polisen', /kontakter/u],
		['?lan=25', 'Kontakter i Norrbottens län', /kontakter/u],
	] as const) {
		await page.goto('about:blank');
		await page.goto(at(`skriv-ut/${query}`));
		await expect(status(page)).toContainText(said);
		await expect(page.locator('.sheet-title').first()).toHaveText(title);
	}
});

test('a search is printed in the order of its hits, and so are its filters named', async ({ keptPage: page }) => {
	await page.goto(at('skriv-ut/?q=arkivarie&kommun=kiruna'));
	await expect(status(page)).toContainText(/kontakter?\./u);
	await expect(page.locator('.sheet-title').first()).toHaveText('Sökningen ”arkivarie”, Kontakter i Kiruna');
	await expect(page.getByLabel('Vilka kontakter?').locator('[data-own]')).toHaveText(
		'Sökningen ”arkivarie”, Kontakter i Kiruna',
	);
	await expect(printed(page).first()).toContainText('Arkivarie');
});

test('contacts are picked among everyone, and few files are fetched for an address with them', async ({
	keptPage: page,
}) => {
	await page.goto(at('skriv-ut/'));
	await expect(status(page)).toContainText('ingenting är valt än');
	await page.getByText('Välj enstaka kontakter').click();
	await expect(page.getByText('Visar 200 av 402. Skriv något för att hitta de andra.')).toBeVisible();
	await expect(page.locator('[data-print-part="picker-count"]')).toContainText('0 av 402');
	const filter = page.getByRole('main').getByRole('searchbox');
	const names: string[] = [];
	for (const words of ['skolkurator kiruna', 'arkivarie luleå', 'överförmyndar']) {
		await filter.fill(words);
		const box = page.locator('[data-print-part="picker-list"] label').first();
		names.push((await box.locator('[translate]').textContent()) ?? '');
		await box.click();
		await expect(status(page)).toContainText(`${names.length} kontakt`);
	}
	for (const name of names) await expect(printed(page).first()).toContainText(name);
	const address = page.url();
	expect(address).toMatch(/#kontakter=post-\d+,post-\d+,post-\d+$/u);

	await page.goto('about:blank');
	await page.goto(`${address},borta`);
	await expect(status(page)).toContainText('En av kontakterna i adressen finns inte längre. 1 sida, 3 kontakter.');
	for (const name of names) await expect(printed(page).first()).toContainText(name);
	// What it begins with, where the ids are, and who has them.
	expect((await listFetched(page)).length).toBeLessThanOrEqual(1 + 1 + 3);
});

test('a printout is compared with today, and who has changed, gone or come is told', async ({ keptPage: page }) => {
	await page.goto(at('skriv-ut/?kommun=arjeplog'));
	const address = await readCode(page);
	await page.goto('about:blank');
	await page.goto(address);
	await expect(page.getByRole('status')).toContainText(/stämmer: ingen av de \d+ kontakterna har ändrats/u);

	const [, head = '', count = '', keys = ''] = /^(.*#a\.\d+\.kommun=arjeplog\.)(\d+)-([\w-]+)$/u.exec(address) ?? [];
	const signs = keys.match(/.{7}/gu) ?? [];
	expect(signs).toHaveLength(Number(count));
	const [first = '', second = '', third = '', ...rest] = signs;
	const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
	// The first says something else today, the second is nobody, and the third has come since.
	const old = [first.slice(0, 4) + flipped(first.slice(4)), flipped(second), ...rest];
	await page.goto('about:blank');
	await page.goto(`${head}${old.length}-${old.join('')}`);
	await expect(page.getByRole('status')).toContainText(`2 av ${old.length} kontakter har ändrats`);
	await expect(page.getByRole('status')).toContainText('1 kontakt på utskriften finns inte längre i katalogen.');
	await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })).toHaveCount(3);
	expect(third).not.toBe('');
	expect(await countFetched(page)).toBeLessThan(150_000);
});

test('a printout of no list is found in the whole directory, and can be printed anew', async ({ keptPage: page }) => {
	await page.goto(at('skriv-ut/#kontakter=post-00007,post-00111,post-00333'));
	const address = await readCode(page);
	await page.goto('about:blank');
	await page.goto(address);
	const again = page.getByRole('link', { name: 'Skriv ut på nytt' });
	await again.click();
	await expect(status(page)).toContainText('1 sida, 3 kontakter.');
	await expect(page).toHaveURL(/#kontakter=post-\d+,post-\d+,post-\d+$/u);
});

test('a file that cannot be had is told, and asked for again', async ({ keptPage: page }) => {
	await page.goto(at('skriv-ut/'));
	await expect(status(page)).toContainText('ingenting är valt än');
	await page.route('**/utskrift/*.json', (route) => route.abort());
	await page.getByLabel('Vilka kontakter?').selectOption('Kiruna');
	const trouble = page.locator('[data-print-part="trouble"]');
	await expect(trouble).toBeVisible();
	await page.unroute('**/utskrift/*.json');
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.locator('.sheet-title').first()).toHaveText('Kontakter i Kiruna');
	await expect(trouble).toBeHidden();
});
