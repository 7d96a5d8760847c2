import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { measureSheets, type SheetBox } from './sheet-boxes.ts';

/** What Chromium prints and shows, which the other engines are compared with. */
export interface ChromiumSheets {
	/** Prints the page at an address once it has its sheets, if it is to have any. */
	print(address: string, hasSheets: boolean): Promise<Uint8Array>;
	/** The sheets that the print page shows at an address. */
	measure(address: string): Promise<SheetBox[]>;
	stop(): Promise<void>;
}

export async function startChromium(): Promise<ChromiumSheets> {
	const browser = await chromium.launch(launchOptions);
	const page = await browser.newPage({ locale: 'sv-SE' });
	return {
		print: async (address, hasSheets) => {
			await open(page, address, hasSheets);
			return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
		},
		measure: async (address) => {
			await open(page, address, true);
			return page.evaluate(measureSheets);
		},
		stop: () => browser.close(),
	};
}

async function open(page: Page, address: string, hasSheets: boolean): Promise<void> {
	await page.goto(address);
	if (hasSheets) await page.locator('.sheet').first().waitFor();
}
