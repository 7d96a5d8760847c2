import { expect, type Page } from '@playwright/test';

/** Something that a browser lacks, refuses or does on its own. */
export interface BrowserFault {
	readonly what: string;
	/** Runs in the page before its own scripts. */
	readonly before?: () => void;
	/** What a reader does, and sees; without it, searching, and choosing a layout for printing, must work as always. */
	readonly use?: (page: Page, home: string) => Promise<void>;
}

const hits = (page: Page) => page.getByRole('region', { name: 'Träffar' }).getByRole('heading', { level: 3 });

async function search(page: Page, home: string): Promise<void> {
	await page.goto(home);
	await page.getByRole('searchbox').fill('nilsson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
}

async function choosePrint(page: Page, home: string): Promise<void> {
	await page.goto(`${home}skriv-ut/`);
	await page.getByRole('radio', { name: /Närvarolista/u }).check();
	await expect(page.locator('.sheet-narvarolista, .sheet').first()).toBeVisible();
	await expect(page.getByRole('status')).toHaveText(/10 kontakter/u);
}

async function searchAndPrint(page: Page, home: string): Promise<void> {
	await search(page, home);
	await choosePrint(page, home);
}

async function filterInstead(page: Page, home: string): Promise<void> {
	await page.goto(home);
	await page.getByRole('searchbox').fill('nilsson');
	await expect(page.getByText('Sökningen gick inte att hämta.').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Johannes Nilsson' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Nina Olofsdotter' })).toBeHidden();
}

async function copyFails(page: Page, home: string): Promise<void> {
	await page.goto(`${home}?q=nilsson`);
	await page.getByRole('button', { name: 'Kopiera länk till sökningen' }).click();
	await expect(page.getByText('Länken gick inte att kopiera.').first()).toBeVisible();
	await page.goto(`${home}skriv-ut/`);
	await page.getByRole('button', { name: 'Kopiera länk till utskriften' }).click();
	await expect(page.getByText('Länken gick inte att kopiera.').first()).toBeVisible();
}

/** Faults of the browser that the pages must live with. A new case is a row. */
export const browserFaults: readonly BrowserFault[] = [
	{
		what: 'keeps nothing',
		before: () => {
			for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
				Object.defineProperty(window, store, {
					get: () => {
						throw new DOMException('denied', 'SecurityError');
					},
				});
			}
		},
	},
	{
		what: 'denies the clipboard',
		before: () => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
		},
		use: copyFails,
	},
	{
		what: 'has no clipboard, as without https',
		before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
		use: copyFails,
	},
	{
		what: 'writes nothing more to its history',
		before: () => {
			Object.assign(window, { refused: 0 });
			history.replaceState = () => {
				(window as unknown as { refused: number }).refused++;
				throw new DOMException('too often', 'SecurityError');
			};
			history.pushState = history.replaceState;
		},
		use: async (page, home) => {
			const refused = () => page.evaluate(() => (window as unknown as { refused: number }).refused);
			await page.setViewportSize({ width: 390, height: 400 });
			await search(page, home);
			await expect.poll(refused).toBeGreaterThan(0);
			// Where the page stands is written too once it rests, which may happen by itself as the hits are drawn.
			const before = await refused();
			await page.mouse.wheel(0, 300);
			await expect.poll(refused).toBeGreaterThan(before);
			await choosePrint(page, home);
		},
	},
	{
		what: 'cannot print',
		before: () => {
			Reflect.deleteProperty(window, 'print');
			Reflect.deleteProperty(Window.prototype, 'print');
		},
		use: async (page, home) => {
			for (const [path, last] of [
				['', page.getByRole('searchbox')],
				['?q=nilsson', hits(page)],
				['skriv-ut/', page.locator('.sheet').first()],
				['kontakt/mala-andt-bra/', page.getByRole('heading', { level: 1 })],
			] as const) {
				await page.goto(home + path);
				await expect(last).toBeVisible();
				expect(await page.getByRole('button', { name: /^Skriv ut/u }).count(), path).toBe(0);
			}
		},
	},
	{
		what: 'starts no worker',
		before: () => {
			window.Worker = class {
				constructor() {
					throw new DOMException('blocked', 'SecurityError');
				}
			} as unknown as typeof Worker;
		},
		use: filterInstead,
	},
	{
		what: 'knows no workers',
		before: () => Reflect.deleteProperty(window, 'Worker'),
		use: filterInstead,
	},
	{
		what: 'knows no trusted types',
		before: () => Reflect.deleteProperty(window, 'trustedTypes'),
		// Chromium still holds the policy that this browser would not know.
		use: choosePrint,
	},
	{
		what: 'lets no policy of trusted types be made',
		before: () => {
			const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(): void } };
			trustedTypes.createPolicy = () => {
				throw new TypeError('disallowed');
			};
		},
		use: filterInstead,
	},
	{
		what: 'knows dates and plurals of American English alone',
		before: () => {
			const { DateTimeFormat, PluralRules, NumberFormat } = Intl;
			Object.assign(Intl, {
				DateTimeFormat: function DateTimeFormatOfOne(_: string, options: Intl.DateTimeFormatOptions) {
					return new DateTimeFormat('en-US', options);
				},
				PluralRules: function PluralRulesOfOne() {
					return new PluralRules('en-US');
				},
				NumberFormat: function NumberFormatOfOne() {
					return new NumberFormat('en-US');
				},
			});
		},
	},
	{ what: 'has no idle time', before: () => Reflect.deleteProperty(window, 'requestIdleCallback') },
	{
		what: 'slows its clocks to one tick a second',
		before: () => {
			const { setTimeout: exact } = window;
			Object.assign(window, {
				setTimeout: (work: () => void, wait = 0) => exact(work, Math.max(wait, 1000)),
			});
		},
	},
	{
		what: 'saves data',
		before: () =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: 'slow-2g' } }),
	},
	{
		what: 'makes no files of its own',
		before: () => {
			URL.createObjectURL = () => {
				throw new TypeError('not supported');
			};
		},
		use: async (page, home) => {
			await page.goto(`${home}?q=nilsson`);
			await page.getByRole('button', { name: 'Ladda ner träffarna (Excel)' }).click();
			await expect(page.getByText('Filen gick inte att hämta.').first()).toBeVisible();
		},
	},
	{
		what: 'has an extension that adds to all objects',
		before: () => {
			Object.assign(Object.prototype, { planted: 'x' });
			Object.assign(Array.prototype, { planted: () => 'x' });
		},
	},
	{
		what: 'translates the page under the script',
		use: async (page, home) => {
			await page.goto(home);
			const translate = () =>
				page.evaluate(() => {
					const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					const texts: Text[] = [];
					while (walker.nextNode()) texts.push(walker.currentNode as Text);
					for (const text of texts) {
						if (/^(?:SCRIPT|STYLE|OPTION)$/u.test(text.parentElement?.tagName ?? '')) continue;
						const font = document.createElement('font');
						text.replaceWith(font);
						font.append(text);
					}
				});
			await translate();
			await page.getByRole('searchbox').fill('nils');
			await expect(hits(page).first()).toHaveText('Johannes Nilsson');
			await translate();
			await page.getByRole('searchbox').fill('burman');
			await expect(hits(page)).toHaveText(['Mats Burman']);
		},
	},
	{
		what: 'fills the field by itself, past its length',
		use: async (page, home) => {
			await page.goto(home);
			await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
				field.value = `nilsson${' x'.repeat(500_000)}`;
				field.dispatchEvent(new Event('input'));
			});
			await page.getByRole('searchbox').fill('burman');
			await expect(hits(page)).toHaveText(['Mats Burman']);
		},
	},
	{
		what: 'is written to with an input method',
		use: async (page, home) => {
			await page.goto(home);
			await page.getByRole('searchbox').focus();
			const session = await page.context().newCDPSession(page);
			for (const text of ['n', 'ni', '你', 'nil']) {
				await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
			}
			await session.send('Input.insertText', { text: 'nilsson' });
			await expect(hits(page)).toHaveText(['Johannes Nilsson']);
		},
	},
	{
		what: 'has two tabs with a search each',
		use: async (page, home) => {
			const other = await page.context().newPage();
			await search(page, home);
			await other.goto(`${home}?q=burman`);
			await expect(hits(other)).toHaveText(['Mats Burman']);
			await page.getByRole('searchbox').fill('skoogh');
			await expect(hits(page)).toHaveText(['Mari-Louise Skoogh']);
			await expect(hits(other)).toHaveText(['Mats Burman']);
			expect(other.url()).toBe(`${home}?q=burman`);
		},
	},
	{
		what: 'goes back and forward between pages that it may have kept',
		use: async (page, home) => {
			await search(page, home);
			await page.getByRole('link', { name: 'Johannes Nilsson' }).click();
			await page.waitForURL(/kontakt/u);
			for (let times = 0; times < 3; times++) {
				await page.goBack();
				await expect(hits(page)).toHaveText(['Johannes Nilsson']);
				await page.goForward();
				await page.waitForURL(/kontakt/u);
			}
			await page.goBack();
			await page.getByRole('searchbox').fill('burman');
			await expect(hits(page)).toHaveText(['Mats Burman']);
		},
	},
	{
		what: 'shows four times as much of a page, on a screen of 1280 pixels',
		use: async (page, home) => {
			await page.setViewportSize({ width: 320, height: 256 });
			await searchAndPrint(page, home);
			const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(tooWide).toBeLessThanOrEqual(0);
		},
	},
	{
		what: 'reads the page at an address with two slashes',
		use: async (page, home) => {
			// Many hosts take them for one; a path of two slashes alone reads as a host.
			await page.route(`${home}/**`, async (route) => {
				const { pathname } = new URL(route.request().url());
				try {
					await route.fulfill({ response: await route.fetch({ url: home + pathname.replace(/^\/+/u, '') }) });
				} catch (error) {
					// What is on its way when the page is closed, as its icon may be, has nobody to be answered to.
					if (!/Test ended|has been closed/u.test(String(error))) throw error;
				}
			});
			await page.goto(`${home}/`);
			await page.getByRole('searchbox').fill('nilsson');
			await expect(hits(page)).toHaveText(['Johannes Nilsson']);
			await expect(page).toHaveURL(`${home}/?q=nilsson`);
		},
	},
];

export const always = searchAndPrint;
