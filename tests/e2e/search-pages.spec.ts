import { expect, test } from '@playwright/test';
import { siteAddress } from './sites.ts';

test.beforeEach(async ({ page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
});

const pages = (page: import('@playwright/test').Page) =>
	page.getByRole('heading', { name: 'Sidor som passar' }).locator('xpath=following-sibling::ul').getByRole('listitem');

test('finds what stands in a text alone, says so, and leads to where it stands', async ({ page }) => {
	await page.getByRole('searchbox').fill('fältrapporter');
	await expect(page.getByText('Ingen kontakt passar ”fältrapporter”, men 2 sidor gör det.').first()).toBeVisible();
	await expect(page.getByText('Inga träffar')).toHaveCount(0);
	await expect(pages(page).locator('mark')).toHaveText(['fältrapporter', 'fältrapporter']);
	await pages(page).getByRole('link', { name: 'Brottsförebyggande samarbete' }).click();
	await expect(page).toHaveURL(/\/pressmeddelande\/brottsforebyggande-samarbete\/#/u);
	await expect(page.getByRole('heading', { name: 'Så gick det till' })).toBeInViewport();
});

test('shows the explanation of a word below those who have it', async ({ page }) => {
	await page.getByRole('searchbox').fill('brottsförebyggande rådet');
	await expect(page.getByText('5 träffar för ”brottsförebyggande rådet”').first()).toBeVisible();
	await expect(pages(page).getByRole('link', { name: 'Ordlista' })).toHaveAttribute('href', /\/ordlista\/#bra$/u);
});

test('finds contacts when the texts cannot be had', async ({ page }) => {
	await page.route('**/sok/*.json', (route) => route.abort());
	await page.getByRole('searchbox').fill('nilsson');
	await expect(page.getByText('1 träff för ”nilsson”').first()).toBeVisible();
	await page.getByRole('searchbox').fill('fältrapporter');
	await expect(page.getByText('Inga träffar för ”fältrapporter”').first()).toBeVisible();
});
