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
		open: (address) =>
			load(page, address, () => (address.startsWith('file:') ? goToFile(page, address) : assign(page, address))),
		// A page that comes from the browser's memory does not load again, which Puppeteer would wait for.
		back: () => page.evaluate(() => history.back()),
		forward: () => page.evaluate(() => history.forward()),
		reload: () => load(page, 'The page', () => page.evaluate(() => location.reload())),
		run: (inPage, ...args) => page.evaluate(inPage as (...args: readonly unknown[]) => never, ...args),
		clickAt: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		countKnown: async (role, name) =>
			(await page.$$(`::-p-aria([name=${JSON.stringify(name)}][role=${JSON.stringify(role)}])`)).length,
	};
}

/** No page may lead to a file but another file, so the browser itself is sent there. */
async function goToFile(page: Page, address: string): Promise<void> {
	try {
		await page.goto(address);
	} catch (error) {
		// Firefox says so of a page that was still loading, and goes on to the file all the same.
		if (!(error instanceof Error && error.message.includes('NS_BINDING_ABORTED'))) throw error;
	}
}

function assign(page: Page, address: string): Promise<void> {
	return page.evaluate((to) => location.assign(to), address);
}

/**
 * Waits until another page than the one that is shown has loaded after a step. Puppeteer's own ways wait for ever after a step in the history
 * that they have not made.
 *
 * @param what is said to be missing where nothing comes
 */
async function load(page: Page, what: string, step: () => Promise<void>): Promise<void> {
	const timeOrigin = await page.evaluate(() => performance.timeOrigin);
	await step();
	await vi.waitFor(async () => {
		const isLoaded = await page.evaluate(
			// A window that has just opened may load its empty page once more.
			(before) =>
				performance.timeOrigin !== before && location.protocol !== 'about:' && document.readyState === 'complete',
			timeOrigin,
		);
		if (!isLoaded) throw new Error(`${what} has not loaded`);
	}, 20_000);
}
