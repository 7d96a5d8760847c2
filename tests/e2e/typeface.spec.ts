import { expect, type Page, test } from '@playwright/test';
import { siteAddress } from './sites.ts';

/** How much of a page has moved (layout shift, https://wicg.github.io/layout-instability/), when all that has come is drawn. */
function movement(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
			}),
	);
}

const pages = ['', 'kontakt/mala-andt-bra/', 'kommun/mala/', 'pressmeddelande/brottsforebyggande-samarbete/', 'a-o/'];

for (const [name, viewport] of Object.entries({
	phone: { width: 390, height: 844 },
	desk: { width: 1280, height: 900 },
})) {
	test(`stands where the text was before its typeface came: ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const path of pages) {
			const drawn = Promise.withResolvers<void>();
			await page.route('**/*.woff2', async (route) => {
				await drawn.promise;
				await route.continue();
			});
			await page.goto(siteAddress('MAIN_SITE') + path, { waitUntil: 'commit' });
			await page.locator('footer').waitFor();
			await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
			drawn.resolve();
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
			// A tenth of what counts as good (https://web.dev/articles/cls).
			expect(await movement(page), path).toBeLessThan(0.01);
			await page.unroute('**/*.woff2');
		}
	});
}

test('is done without where it cannot be had', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(siteAddress('MAIN_SITE'));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('searchbox').fill('nilsson');
	await expect(page.getByRole('link', { name: 'Johannes Nilsson' }).first()).toBeVisible();
});
