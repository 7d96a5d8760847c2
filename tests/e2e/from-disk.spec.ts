import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { builtSites } from '../build.ts';
import { inEveryRun, inLongRun } from '../in-every-run.ts';
import { pdfWords } from '../poppler.ts';

const address = (path: string, site = 'main') => pathToFileURL(join(builtSites, site, path)).href;
const shown = (page: Page) => page.locator('[data-id]:visible h3');

test.describe('with the network off', () => {
	test.use({ offline: true });

	test('is read from a disk, and leads from page to page, never to a list of files', async ({ page }) => {
		await page.goto(address('index.html'));
		const shell = page.locator('main .shell').first();
		expect(await shell.evaluate((element) => getComputedStyle(element).maxWidth)).toBe('1056px');
		const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
		await page.getByRole('link', { name: 'Nina Olofsdotter' }).click();
		await expect(page).toHaveURL(address('kontakt/mala-andt-bra/index.html'));
		await menu.getByRole('link', { name: 'Kommuner' }).click();
		await page.getByRole('main').getByRole('link', { name: 'Malå', exact: true }).click();
		await expect(page).toHaveURL(address('kommun/mala/index.html'));
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(address('en/kommun/mala/index.html'));
		const contacts = readdirSync(join(builtSites, 'main/kontakt')).filter((name) => !name.includes('.'));
		for (const path of inEveryRun(1, contacts)) {
			await page.goto(address(`kontakt/${path}/index.html`));
			const folders = await page.evaluate(() =>
				[...document.links].map(({ href }) => href).filter((href) => /^file:.*\/(?:[?#].*)?$/u.test(href)),
			);
			expect(folders, path).toEqual([]);
		}
	});

	test('leads on from an address that has moved, and says at once what does not work there', async ({ page }) => {
		for (const [from, to] of [
			['main/kommun/2418', 'main/kommun/mala'],
			['other/en/kontakt/ystad-stadsarkiv', 'other/en/kontakt/ystad-arkiv'],
		] as const) {
			await page.goto(pathToFileURL(join(builtSites, from, 'index.html')).href, { waitUntil: 'commit' });
			await expect(page).toHaveURL(pathToFileURL(join(builtSites, to, 'index.html')).href);
		}
		for (const [path, says] of [
			['skriv-ut', 'då går det inte att välja vad som skrivs ut'],
			['utan-nat', 'därifrån kan webbläsaren inte spara den'],
		] as const) {
			await page.goto(address(`${path}/index.html`));
			await expect(page.getByText(says)).toBeVisible();
			await expect(page.locator('.script-part[data-disk]')).toBeHidden();
		}
	});

	inLongRun(test)(
		'sends a search to the file with everyone, from the start page and from any other',
		async ({ page }) => {
			await page.goto(address('index.html'));
			await expect(page.getByText('Sidan läses från en disk.')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Filtrera' })).toBeHidden();
			await page.getByRole('searchbox').fill('nina malå');
			await page.getByRole('searchbox').press('Enter');
			await expect(page.getByRole('status')).toHaveText('1 träff för ”nina malå”');
			await expect(shown(page)).toHaveText(['Nina Olofsdotter']);
			await page.goto(address('en/om/index.html'));
			await page.getByRole('searchbox').fill('polis');
			await page.getByRole('button', { name: 'Search' }).click();
			await expect(page).toHaveURL(`${address('en/kontakter.html')}?q=polis`);
			await expect(shown(page)).toHaveCount(3);
		},
	);

	test('prints a page and the file as they are shown', async ({ page }) => {
		await page.goto(address('kommun/mala/index.html'));
		await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
		await page.evaluate(() => {
			window.print = () => document.body.setAttribute('data-printed', '');
		});
		await page.getByRole('button', { name: 'Skriv ut' }).click();
		await expect(page.locator('body[data-printed]')).toHaveCount(1);
		const printed = async () =>
			pdfWords(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))).map(({ words }) =>
				words.map(({ text }) => text).join(' '),
			);
		expect(await printed()).toEqual([expect.stringContaining('Nina Olofsdotter')]);
		await page.goto(address('kontakter.html'));
		const whole = (await printed()).join(' ');
		for (const name of ['Nina Olofsdotter', 'Tony Bohman']) expect(whole).toContain(name);
		expect(whole).toContain('4 september 2014');
		expect(whole).not.toContain('Organisationer i filen');
		await page.getByRole('searchbox').fill('tony');
		const found = (await printed()).join(' ');
		expect(found).toContain('Tony Bohman');
		expect(found).not.toContain('Nina');
	});

	test('the file finds as the site does, says why, offers a better word and shows everyone again', async ({ page }) => {
		await page.goto(address('kontakter.html'));
		const field = page.getByRole('searchbox');
		const status = page.getByRole('status');
		await expect(shown(page)).toHaveCount(10);
		await field.fill('normarck');
		await expect(shown(page)).toHaveText(['Christer Normark']);
		await expect(page.locator('[data-id]:visible')).toContainText('Liknande stavning');
		await field.fill('tony malå');
		await expect(page.locator('[data-id]:visible')).toContainText('Gäller hela Västerbottens län, även Malå');
		await field.fill('polis');
		await expect(shown(page)).toHaveCount(3);
		await expect(page.locator('section:visible h2')).toHaveText([
			'Polismyndigheten i Västerbotten',
			'Polismyndigheten i Norrbotten',
		]);
		await field.fill('gabrilsonnns');
		await page.getByRole('button', { name: 'Menade du gabrielsson?' }).click();
		await expect(shown(page)).toHaveText(['Josephine Gabrielsson']);
		await expect(field).toBeFocused();
		await field.fill('qqqqqq');
		await expect(status).toHaveText('Inga träffar för ”qqqqqq”');
		await field.fill('');
		await expect(status).toBeEmpty();
		await expect(shown(page)).toHaveCount(10);
		expect(await page.locator('main section h2').first().textContent()).toContain('Arjeplogs kommun');
	});

	test('the file says that it has become old by the day on which it is read', async ({ page }) => {
		const notice = page.getByText('Uppgifterna kan vara inaktuella.');
		await page.clock.setFixedTime('2027-04-30T12:00:00');
		await page.goto(address('kontakter.html', 'other'));
		await expect(notice).toBeHidden();
		await page.clock.setFixedTime('2027-05-01T12:00:00');
		await page.reload();
		await expect(notice).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the start page leads to the file, which has everyone', async ({ page }) => {
		await page.goto(address('index.html'));
		await page.getByRole('search').getByRole('link', { name: 'Alla kontakter i en fil' }).click();
		await expect(page).toHaveURL(address('kontakter.html'));
		await expect(shown(page)).toHaveCount(10);
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.getByRole('link', { name: 'Malå kommun' }).click();
		await expect(page.getByRole('heading', { name: 'Nina Olofsdotter' })).toBeInViewport();
	});
});
