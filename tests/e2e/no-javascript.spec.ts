import { expect, test } from '@playwright/test';
import { inEveryRun } from '../in-every-run.ts';
import { siteAddress, tenContacts } from './sites.ts';

test.use({ javaScriptEnabled: false });

test('finds each contact by name without JavaScript', async ({ page }) => {
	const address = siteAddress('MAIN_SITE');
	for (const [name, id] of tenContacts) {
		await page.goto(address);
		await page.getByRole('link', { name, exact: true }).click();
		expect(page.url()).toBe(`${address}kontakt/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	}
});

for (const [name, id, municipality, organisation] of inEveryRun(
	1,
	// One of each kind of organisation first.
	[3, 0, 8, 1, 2, 4, 5, 6, 7, 9].flatMap((at) => tenContacts.slice(at, at + 1)),
)) {
	test(`finds ${name} by name, by municipality and by organisation without JavaScript`, async ({ page }) => {
		const address = siteAddress('MAIN_SITE');
		const arrived = `${address}kontakt/${id}/`;

		const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
		await page.goto(address);
		await page.getByRole('link', { name, exact: true }).click();
		expect(page.url()).toBe(arrived);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

		await menu.getByRole('link', { name: 'Kommuner' }).click();
		await page.getByRole('main').getByRole('link', { name: municipality, exact: true }).click();
		await page.getByRole('link', { name, exact: true }).click();
		expect(page.url()).toBe(arrived);

		await menu.getByRole('link', { name: 'Organisationer' }).click();
		await page.getByRole('link', { name: organisation, exact: true }).click();
		await page.getByRole('link', { name, exact: true }).click();
		expect(page.url()).toBe(arrived);

		await menu.getByRole('link', { name: 'A–Ö' }).click();
		await page.getByRole('link', { name, exact: true }).click();
		expect(page.url()).toBe(arrived);
	});
}

test('shows no control that needs a script', async ({ page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
	await expect(page.getByRole('searchbox')).toBeHidden();
	for (const control of await page.locator('button, input, select').all()) await expect(control).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
});

test('says on the pages that only a script can serve what there is instead', async ({ page }) => {
	const address = siteAddress('MAIN_SITE');
	await page.goto(`${address}skriv-ut/`);
	await expect(page.getByText('Utan JavaScript går det inte att välja vad som skrivs ut.')).toBeVisible();
	await page.goto(`${address}utan-nat/`);
	await expect(page.getByText('Utan JavaScript kan webbläsaren inte spara något här.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Alla kontakter i en fil' })).toBeVisible();
	await page.goto(`${address}lanka/?kommun=mala`);
	// Playwright finds no text in a noscript.
	const said = page.locator('noscript p').first();
	await expect(said).toBeVisible();
	await expect(said).toHaveText('Utan JavaScript gäller koderna nedan alltid ”Kontakter i Arjeplog”.');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Kontakter i Arjeplog');
});

test('leads on from the address with a municipality code', async ({ page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/2418/`);
	await expect(page).toHaveURL(`${siteAddress('MAIN_SITE')}kommun/mala/`);
});
