import { expect, type Page, test } from '@playwright/test';
import { isLongRun } from '../in-every-run.ts';
import { framedPaths, fullestOfEachKind, pagePaths, siteAddress } from './sites.ts';

/** Links that stand in running text may be smaller (SC 2.5.8, exception "inline"). */
async function smallTargets(page: Page) {
	return page.evaluate(() => {
		// What nobody has scrolled to yet has no size before it is laid out.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
		return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select')]
			.filter(
				(element) =>
					element.checkVisibility() &&
					// What is inert is a picture of how something will look.
					!element.closest('.skip, [inert]') &&
					!element.closest('.prose p, .prose li, .prose td, p.text-muted, .notice, .panel p'),
			)
			.map((element) => ({ text: (element.textContent || element.id).trim(), box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.width < 24 || box.height < 24)
			.map(({ text, box }) => `${text} ${box.width.toFixed()}×${box.height.toFixed()}`);
	});
}

/** Tries the page that is open in a window of 320 px: its width, its targets, and its width with wider text spacing. */
async function tryNarrow(page: Page, path: string): Promise<void> {
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	expect.soft(await width(), `width of ${path}`).toBeLessThanOrEqual(320);
	expect.soft(await smallTargets(page), `targets of ${path}`).toEqual([]);
	// WCAG 2.2 SC 1.4.12. Through the style sheet object, since the policy forbids style elements.
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
		);
		document.adoptedStyleSheets.push(sheet);
	});
	expect.soft(await width(), `spaced width of ${path}`).toBeLessThanOrEqual(320);
}

test.describe('every page, in a window of 320 px', () => {
	test.use({ viewport: { width: 320, height: 256 } });
	test.setTimeout(240_000);

	test('fits it, with targets of 24 px, also with wider text spacing', async ({ page }) => {
		const paths = isLongRun ? pagePaths('other') : fullestOfEachKind('other');
		expect(paths.length).toBeGreaterThan(20);
		for (const path of [...paths, ...framedPaths('other')]) {
			await page.goto(siteAddress('OTHER_SITE') + path);
			await tryNarrow(page, path);
		}
	});

	test('does so where a whole visit asks no other host, breaks no rule of the policy, and leaves nothing in the browser', async ({
		page,
		context,
	}) => {
		const home = siteAddress('MAIN_SITE');
		const elsewhere: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(home)) elsewhere.push(request.url());
		});
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(String(error)));
		for (const path of [...pagePaths('main'), ...framedPaths('main')]) {
			await page.goto(home + path);
			await tryNarrow(page, path);
		}
		await page.goto(home);
		await page.getByRole('searchbox').fill('nina malå');
		const hits = page.getByRole('region', { name: 'Träffar' }).getByRole('heading', { level: 3 });
		await expect(hits).toHaveText(['Nina Olofsdotter']);
		await page.goto(`${home}skriv-ut/`);
		await expect(page.getByRole('status')).toHaveText(/10 kontakter/u);
		await page.goto(`${home}utskrift/#c.20261201.alla.10-00000000`);
		await expect(page.getByRole('status')).toContainText('din utskrift från');
		expect(elsewhere).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(
			await page.evaluate(async () => [
				document.cookie,
				localStorage.length,
				sessionStorage.length,
				(await indexedDB.databases()).length,
				(await caches.keys()).length,
				(await navigator.serviceWorker.getRegistrations()).length,
			]),
		).toEqual(['', 0, 0, 0, 0, 0]);
	});
});
