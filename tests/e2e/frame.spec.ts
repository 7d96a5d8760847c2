import { expect, test } from '@playwright/test';
import { accessibilityViolations } from './accessibility-violations.ts';
import { siteAddress } from './sites.ts';

const phone = { width: 390, height: 844 };
const laptop = { width: 1366, height: 768 };

test.describe('the head of a page on a telephone', () => {
	test.use({ viewport: phone });

	test('leaves the page its room', async ({ page }) => {
		for (const path of ['', 'kontakt/mala-andt-bra/']) {
			await page.goto(siteAddress('MAIN_SITE') + path);
			expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(64);
		}
	});

	test('opens its menu from the keyboard, and gives the focus back', async ({ page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}kommun/mala/`);
		const button = page.getByRole('button', { name: 'Meny' });
		const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
		await expect(menu).toBeHidden();
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(menu).toBeVisible();
		await expect(button).toHaveAttribute('popovertarget', 'siteMenu');
		await page.keyboard.press('Tab');
		await expect(menu.getByRole('link', { name: 'Kontakter' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
		await expect(button).toBeFocused();
	});

	test('has a menu that axe finds nothing in, with targets of 44 px', async ({ page }) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(`${siteAddress('MAIN_SITE')}kontakt/mala-andt-bra/`);
			await page.getByRole('button', { name: 'Meny' }).click();
			const links = page.locator('#siteMenu a');
			await expect(links).toHaveText(['Kontakter', 'A–Ö', 'Kommuner', 'Organisationer', 'Pressmeddelanden', 'English']);
			for (const link of await links.all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			expect(await accessibilityViolations(page)).toEqual([]);
		}
	});

	test('has a menu that fits 320 px and 400 % of a laptop', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await page.goto(`${siteAddress('OTHER_SITE')}kontakt/ystad-arkiv/`);
		await page.getByRole('button', { name: 'Meny' }).click();
		await expect(page.getByRole('link', { name: 'Pressmeddelanden' }).first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});

	test('leads to the field of the search', async ({ page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}kontakt/mala-andt-bra/`);
		await page.getByRole('banner').getByRole('link', { name: 'Sök', exact: true }).click();
		await expect(page).toHaveURL(`${siteAddress('MAIN_SITE')}#q`);
		await expect(page.getByRole('searchbox')).toBeInViewport();
		await expect(page.locator('label[for="q"]')).toBeInViewport({ ratio: 1 });
	});
});

test.describe('the head of a page on a laptop', () => {
	test.use({ viewport: laptop });

	test('has its menu as a line, which says where the reader is', async ({ page }) => {
		const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
		for (const [path, name, current] of [
			['', 'Kontakter', 'page'],
			['kontakt/mala-andt-bra/', 'Kontakter', 'true'],
			['kommun/', 'Kommuner', 'page'],
			['en/kommun/mala/', 'Municipalities', 'true'],
			['lan/norrbotten/', 'Kommuner', 'true'],
			['organisation/mala-kommun/', 'Organisationer', 'true'],
		] as const) {
			await page.goto(siteAddress('MAIN_SITE') + path);
			const links = (path.startsWith('en/') ? page.getByRole('navigation', { name: 'Main menu' }) : menu).locator(
				'[aria-current]',
			);
			await expect(links, path).toHaveText([name]);
			await expect(links, path).toHaveAttribute('aria-current', current);
		}
		await expect(page.getByRole('button', { name: 'Meny' })).toBeHidden();
		await page.goto(`${siteAddress('MAIN_SITE')}skriv-ut/`);
		await expect(menu.locator('[aria-current]')).toHaveCount(0);
	});

	test('searches from any page, and has one field where there is one already', async ({ page }) => {
		for (const [path, answer] of [
			['kontakt/polis-umea/', ''],
			['en/a-o/', 'en/'],
			['finns-inte/', ''],
		] as const) {
			await page.goto(siteAddress('MAIN_SITE') + path);
			const field = page.getByRole('searchbox').first();
			await field.fill('malå');
			await field.press('Enter');
			await expect(page).toHaveURL(`${siteAddress('MAIN_SITE')}${answer}?q=mal%C3%A5`);
			await expect(page.getByRole('searchbox')).toHaveCount(1);
			await expect(page.getByRole('searchbox')).toHaveValue('malå');
			await expect(page.getByRole('link', { name: 'Nina Olofsdotter' }).first()).toBeVisible();
		}
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: phone });

	test('the menu of a telephone opens, and nothing offers a search', async ({ page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}kontakt/mala-andt-bra/`);
		await expect(page.getByRole('link', { name: 'Sök', exact: true })).toBeHidden();
		await page.getByRole('button', { name: 'Meny' }).click();
		await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Organisationer' }).click();
		await expect(page).toHaveURL(`${siteAddress('MAIN_SITE')}organisation/`);
		await page.goto(`${siteAddress('MAIN_SITE')}finns-inte/`);
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		await expect(page.locator('noscript p').first()).toBeVisible();
	});
});

test('the monogram and the menu keep their forms in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setViewportSize(laptop);
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/`);
	const current = page.getByRole('navigation', { name: 'Huvudmeny' }).locator('[aria-current]');
	expect(await current.evaluate((link) => getComputedStyle(link).borderBottomWidth)).toBe('3px');
	expect(await page.locator('.mark').evaluate((mark) => getComputedStyle(mark).borderTopStyle)).toBe('solid');
});
