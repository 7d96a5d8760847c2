import { test as base, type Page } from '@playwright/test';

/** What tests listen to. */
const events = ['console', 'pageerror', 'request', 'response', 'download', 'framenavigated', 'dialog'] as const;

/**
 * Tests with `keptPage`: the one page of whoever runs them, which is as new but for what the browser has in its memory. A page of its own and the first
 * address in it cost a test a second of work. It is for what opens addresses and does what readers do there; what changes the page's clock or its first
 * script, or counts its history, asks for `page`.
 */
export const test = base.extend<{ keptPage: Page }, { pageOfWorker: Page }>({
	pageOfWorker: [
		async ({ browser }, use) => {
			const page = await browser.newPage({ locale: 'sv-SE', permissions: ['clipboard-read', 'clipboard-write'] });
			await use(page);
			await page.context().close();
		},
		{ scope: 'worker' },
	],
	keptPage: async ({ pageOfWorker: page }, use) => {
		const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
		await use(page);
		for (const event of events) page.removeAllListeners(event);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await page.emulateMedia({ colorScheme: null, media: null, reducedMotion: null });
		await page.setViewportSize({ width, height });
		// Led on by the page itself, the browser goes on in the process that it has.
		await page.evaluate(() => location.replace('about:blank'));
		await page.waitForURL('about:blank');
	},
});
