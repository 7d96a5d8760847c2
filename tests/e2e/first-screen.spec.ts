import { expect, type Locator, type Page, test } from '@playwright/test';
import { longestName } from '../build.ts';
import { inEveryRun } from '../in-every-run.ts';
import { siteAddress } from './sites.ts';

const sites = [
	['ten contacts', ['MAIN_SITE', 'malå']],
	['contacts with much to say', ['OTHER_SITE', 'arkiv']],
	['contacts with numbers', ['OTHER_SITE', 'ystad']],
	['many contacts', ['LONG_SITE', 'handläggare 00317']],
] as const;

const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.getByRole('region', { name: 'Träffar' }).getByRole('listitem');

/** From the top of what the browser shows to the upper and the lower edge of an element, in CSS pixels. */
async function edges(element: Locator): Promise<{ top: number; bottom: number }> {
	return element.evaluate((node) => {
		const { top, bottom } = node.getBoundingClientRect();
		return { top, bottom };
	});
}

for (const [name, [site, query]] of inEveryRun(2, sites)) {
	test.describe(`a phone, ${name}`, () => {
		/** What a keyboard takes of the screen. */
		const keyboard = 394;

		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

		test.beforeEach(async ({ page }) => {
			await page.goto(siteAddress(site));
		});

		test('has the field within the first 200 pixels', async ({ page }) => {
			expect((await edges(field(page))).top).toBeLessThanOrEqual(200);
			expect((await edges(page.getByRole('button', { name: 'Sök', exact: true }))).bottom).toBe(
				(await edges(field(page))).bottom,
			);
		});

		test('shows the whole first hit above the keyboard while someone types', async ({ page }) => {
			await field(page).pressSequentially(query);
			await expect(page.getByRole('heading', { level: 2, name: `för ”${query}”` })).toBeVisible();
			expect((await edges(hits(page).first())).bottom).toBeLessThanOrEqual(844 - keyboard);
			expect((await edges(field(page))).top).toBeGreaterThanOrEqual(0);
		});

		test('puts the keyboard away and goes to the heading over the hits on Enter and on "Sök"', async ({ page }) => {
			await field(page).fill(query);
			await field(page).press('Enter');
			const heading = page.getByRole('heading', { level: 2, name: `för ”${query}”` });
			await expect(heading).toBeFocused();
			await field(page).focus();
			await page.getByRole('button', { name: 'Sök', exact: true }).click();
			await expect(heading).toBeFocused();
			expect((await edges(hits(page).first())).top).toBeLessThan(844 / 2);
		});
	});

	test.describe(`a laptop, ${name}`, () => {
		test.use({ viewport: { width: 1366, height: 768 } });

		test('shows three hits without scrolling', async ({ page }) => {
			await page.goto(siteAddress(site));
			await field(page).fill(query.split(' ')[0] ?? '');
			await expect(hits(page).nth(2)).toBeVisible();
			expect((await edges(hits(page).nth(2))).bottom).toBeLessThanOrEqual(768);
		});

		test('comes from the field to the first hit in three steps of the Tab key', async ({ page }) => {
			await page.goto(siteAddress(site));
			await field(page).fill(query);
			await expect(hits(page).first()).toBeVisible();
			await field(page).focus();
			for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
			await expect(hits(page).first().getByRole('link').first()).toBeFocused();
		});
	});
}

test('has the field within the first 200 pixels of a phone under the longest name that a directory may have', async ({
	page,
}) => {
	expect(longestName.length).toBeGreaterThan(115);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(siteAddress('EMPTY_SITE'));
	await expect(page.getByRole('heading', { level: 1, name: longestName })).toBeVisible();
	expect((await edges(field(page))).top).toBeLessThanOrEqual(200);
});

test('says in the title what is searched for, and the page itself when nothing is', async ({ page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
	const idle = await page.title();
	await field(page).fill('polis');
	await expect(page).toHaveTitle(`3 träffar för ”polis” – ${idle}`);
	await page.getByRole('button', { name: 'Filtrera' }).click();
	await page.getByLabel('Län', { exact: true }).selectOption('norrbotten');
	await expect(page).toHaveTitle(`1 träff för ”polis” – Norrbottens län – ${idle}`);
	await page.getByRole('button', { name: 'Rensa' }).click();
	await expect(page).toHaveTitle(idle);
});

test('says the same of a partial answer in heading, title and to screen readers, and never that there is nothing', async ({
	page,
}) => {
	await page.goto(siteAddress('MAIN_SITE'));
	await field(page).fill('polis qqqqq');
	const text = 'Ingen har alla orden. 3 har något av dem.';
	await expect(page.getByRole('heading', { level: 2, name: text })).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(text);
	await expect(page).toHaveTitle(new RegExp(`^${text.replaceAll('.', '\\.')}`, 'u'));
	await expect(hits(page)).toHaveCount(3);
	await expect(page.getByText('Inga träffar').filter({ visible: true })).toHaveCount(0);
});
