import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findFirefox } from '../../scripts/browser-engines.mjs';
import { type Engine, type EnginePage, type ReaderSettings, type StartedEngine, windowSize } from './engine-page.ts';

/** Firefox, driven over WebDriver BiDi. */
export const firefox: Engine = { name: 'Firefox', isThere: findFirefox() !== undefined, start: startFirefox };

/** Starts Firefox; its page can print, too. */
export async function startFirefox(settings: ReaderSettings = {}): Promise<StartedEngine & { print: PrintPage }> {
	const browser = await launch(settings);
	const page = await browser.newPage();
	await page.setViewport(windowSize);
	return {
		page: drive(page),
		print: async () => new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
		stop: () => browser.close(),
	};
}

/** Prints what the page shows, as its reader would, to a PDF. */
type PrintPage = () => Promise<Uint8Array>;

function launch({ isDark = false, isScriptless = false }: ReaderSettings): Promise<Browser> {
	return puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox() ?? '',
		headless: true,
		extraPrefsFirefox: {
			'intl.accept_languages': 'sv-SE',
			// Neither can be set over BiDi in the oldest Firefox that is looked after. 0 is dark, 1 light.
			'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
			'javascript.enabled': !isScriptless,
			// As in every reader's Firefox: no file is of the origin of another. Puppeteer would have it otherwise.
			'security.fileuri.strict_origin_policy': true,
		},
	});
}

function drive(page: Page): EnginePage {
	return {
		// No page may lead to a file but another file.
		open: async (address) => void (address.startsWith('file:') ? await page.goto(address) : await load(page, address)),
		// A page that comes from the browser's memory does not load again, which Puppeteer would wait for.
		back: () => page.evaluate(() => history.back()),
		forward: () => page.evaluate(() => history.forward()),
		reload: () => load(page, undefined),
		run: (inPage, ...args) => page.evaluate(inPage as (...args: readonly unknown[]) => never, ...args),
		clickAt: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		countKnown: async (role, name) =>
			(await page.$$(`::-p-aria([name=${JSON.stringify(name)}][role=${JSON.stringify(role)}])`)).length,
	};
}

/**
 * Goes to an address, or loads the page again, and waits until it has loaded. Puppeteer's own ways wait for ever after a step in the history
 * that they have not made.
 */
async function load(page: Page, address: string | undefined): Promise<void> {
	const timeOrigin = await page.evaluate(() => performance.timeOrigin);
	await page.evaluate((to) => (to === null ? location.reload() : location.assign(to)), address ?? null);
	await vi.waitFor(async () => {
		const isLoaded = await page.evaluate(
			// A window that has just opened may load its empty page once more.
			(before) =>
				performance.timeOrigin !== before && location.protocol !== 'about:' && document.readyState === 'complete',
			timeOrigin,
		);
		if (!isLoaded) throw new Error(`${address ?? 'The page'} has not loaded`);
	}, 20_000);
}
