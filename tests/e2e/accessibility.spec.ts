import { chromium, expect, type Page, test } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { isLongRun } from '../in-every-run.ts';
import { accessibilityViolations } from './accessibility-violations.ts';
import { framedPaths, fullestOfEachKind, pagePaths, pathsOfEachKind, siteAddress } from './sites.ts';

const pathsTried = isLongRun ? pagePaths : pathsOfEachKind;

/** What follows from colours alone, which differ between a light and a dark page. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const [site, built] of [
	['MAIN_SITE', 'main'],
	['OTHER_SITE', 'other'],
] as const) {
	test(`axe finds nothing on any kind of page of ${built}, in light, dark and print`, async ({ page }) => {
		test.setTimeout(400_000);
		const all = [...pathsTried(built), ...framedPaths(built)];
		const fullest = new Set([...fullestOfEachKind(built), ...framedPaths(built)]);
		// Another language has other words, and nothing else, and another network has other contacts: both at once, the pages of each that say least, and what
		// those of a language are in other colours, are left to the long run.
		const isFirst = (path: string) => !path.startsWith('en/');
		const isTried = (path: string) =>
			built === 'main' ? isFirst(path) || fullest.has(path) : isFirst(path) && fullest.has(path);
		const paths = all.filter((path) => isLongRun || isTried(path));
		expect(paths.length).toBeGreaterThan(20);
		for (const path of paths) {
			await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
			await page.goto(siteAddress(site) + path);
			// The print page is whole when its script has drawn the sheets.
			if (path.endsWith('skriv-ut/')) await page.locator('.sheet').first().waitFor();
			expect.soft(await accessibilityViolations(page), `${path} in light`).toEqual([]);
			if (!isLongRun && !(isFirst(path) && fullest.has(path))) continue;

			await page.emulateMedia({ colorScheme: 'dark' });
			expect.soft(await accessibilityViolations(page, { rules: colourRules }), `${path} in dark`).toEqual([]);

			await page.emulateMedia({ colorScheme: 'light', media: 'print' });
			// As the browser says before it prints.
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			// What is hidden on paper is looked for in the network that has everything. Nobody points at paper, and a list with room round each
			// number would take two sheets for one.
			const asked = built === 'main' ? { rules: colourRules } : { except: ['target-size'] };
			expect.soft(await accessibilityViolations(page, asked), `${path} in print`).toEqual([]);
		}
	});
}

test('axe finds nothing while something is searched for, found or not', async ({ page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
	for (const query of ['nilsson', 'qqqq']) {
		await page.getByRole('searchbox').fill(query);
		await expect(page.getByText(`”${query}”`).first()).toBeVisible();
		expect(await accessibilityViolations(page)).toEqual([]);
	}
});

test.describe('at twice the text size', () => {
	/** The reader's own setting, which rem in media queries follows too; a style on the root element would not do. */
	async function openBrowser(width: number): Promise<Page> {
		const { executablePath, args = [] } = launchOptions;
		const browser = await chromium.launch({ executablePath, args: [...args, '--blink-settings=defaultFontSize=32'] });
		return browser.newPage({ locale: 'sv-SE', viewport: { width, height: 844 } });
	}

	/** What a reader would see none or only a part of: all that reaches outside the window, though nothing scrolls there. */
	const cutOff = (page: Page) =>
		page.evaluate(() =>
			[...document.querySelectorAll('header *, main *, footer *')]
				.filter(
					(element) =>
						element.checkVisibility({ visibilityProperty: true }) &&
						!element.closest('.sr-only, [data-print-part="preview"], .sheet') &&
						element.getBoundingClientRect().right > innerWidth + 1,
				)
				.map(({ outerHTML }) => outerHTML.slice(0, 80)),
		);

	const paths = () =>
		[
			...(isLongRun ? pagePaths : fullestOfEachKind)('main')
				.filter((path) => !path.startsWith('en/'))
				.map((path) => siteAddress('MAIN_SITE') + path),
			...['', 'a-o/', 'a-o/l/', 'kommun/', 'organisation/', 'skriv-ut/'].map(
				(path) => siteAddress('LARGE_SITE') + path,
			),
		] as const;

	test('every kind of page fits windows of 320, 390 and 640 px, whole and with a head that leaves it its room', async () => {
		test.setTimeout(200_000);
		const page = await openBrowser(320);
		for (const path of paths()) {
			await page.setViewportSize({ width: 320, height: 844 });
			await page.goto(path);
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
			for (const width of [320, 390, 640]) {
				await page.setViewportSize({ width, height: 844 });
				const where = `${path} in ${width} px`;
				expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
				expect.soft(await cutOff(page), where).toEqual([]);
				// The one-file edition has no menu: its head is its title and its search.
				if (path.endsWith('kontakter.html')) continue;
				expect
					.soft((await page.getByRole('banner').boundingBox())?.height, `head of ${where}`)
					.toBeLessThanOrEqual(220);
			}
		}
		await page.context().browser()?.close();
	});

	for (const width of [320, 390]) {
		test(`the search is usable on a telephone of ${width} px, and the menu opens below its button`, async () => {
			const page = await openBrowser(width);
			await page.goto(siteAddress('MAIN_SITE'));
			const field = page.getByRole('searchbox');
			const box = await field.boundingBox();
			// A name and a place are seen while they are typed, and the field without scrolling past two thirds of the screen.
			expect(box?.width).toBeGreaterThanOrEqual(0.7 * width);
			expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThanOrEqual(0.75 * 844);
			await field.fill('nilsson');
			await expect(page.getByRole('link', { name: 'Johannes Nilsson' }).first()).toBeVisible();
			expect((await field.boundingBox())?.width).toBeGreaterThanOrEqual(0.6 * width);
			expect(await cutOff(page)).toEqual([]);

			await page.goto(`${siteAddress('MAIN_SITE')}kontakt/mala-andt-bra/`);
			const button = page.getByRole('button', { name: 'Meny' });
			await button.click();
			const first = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link').first();
			const below = await button.boundingBox();
			expect((await first.boundingBox())?.y).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
			await page.context().browser()?.close();
		});
	}
});

test('the keyboard reaches every link of the start page in order, each with a visible focus', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(siteAddress('MAIN_SITE'));
	const expected = await page.evaluate(
		() =>
			[...document.querySelectorAll<HTMLElement>('a[href], button, input, select')].filter((element) =>
				element.checkVisibility({ visibilityProperty: true }),
			).length,
	);
	const seen: string[] = [];
	for (let presses = 0; presses < expected; presses++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const box = element.getBoundingClientRect();
			// The field and its buttons stand in one frame, which is outlined where the field has the focus.
			const style = getComputedStyle(
				element.matches('.search-field > input') ? (element.parentElement ?? element) : element,
			);
			const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
			return {
				name: element.id || element.textContent?.trim(),
				outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
				uncovered: top !== null && (element.contains(top) || top.contains(element)),
			};
		});
		expect(focused).toMatchObject({ outlined: true, uncovered: true });
		seen.push(focused.name);
	}
	expect(seen[0]).toBe('Hoppa till innehållet');
	expect(seen).toEqual(expect.arrayContaining(['q', 'Sök', 'Filtrera', 'Nina Olofsdotter', 'Personuppgifter']));
});

test('the skip link leads to the content', async ({ page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('stands still for those who ask for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(siteAddress('MAIN_SITE'));
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});
