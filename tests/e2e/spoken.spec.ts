import { expect, type Page, test } from '@playwright/test';
import { buildDate } from '../build.ts';
import { readAloud } from './read-aloud.ts';
import { siteAddress } from './sites.ts';

// What a screen reader says is kept in `spoken/`, to be read by whoever changes a page: `npm run test:e2e -- spoken --update-snapshots` renews it.
test.use({ bypassCSP: true });

/** Opens a page on the day of the tests and waits until it is whole. */
async function open(page: Page, path: string, isWhole: () => Promise<void>): Promise<void> {
	await page.clock.setFixedTime(`${buildDate}T12:00:00`);
	await page.goto(siteAddress('MAIN_SITE') + path);
	await isWhole();
}

/** The texts of the pages say where they are served, which is another port each time. */
const namingNoPort = (text: string) => text.replaceAll(new URL(siteAddress('MAIN_SITE')).host, 'localhost');

const pages = [
	['start', '', 'body', (page: Page) => expect(page.getByRole('searchbox')).toBeVisible()],
	[
		'search',
		'?q=nilsson',
		'main',
		(page: Page) => expect(page.getByLabel('Län', { exact: true }).locator('option').nth(1)).toHaveText(/\(1\)$/u),
	],
	['contact', 'kontakt/mala-andt-bra/', 'main', (page: Page) => expect(page.getByRole('main')).toBeVisible()],
	[
		'print',
		'skriv-ut/?kommun=mala',
		'main',
		(page: Page) => expect(page.getByRole('status')).toHaveText('1 sida, 4 kontakter.'),
	],
] as const;

for (const [name, path, part, isWhole] of pages) {
	test(`a screen reader says of ${name} what is kept`, async ({ page }) => {
		await open(page, path, () => isWhole(page));
		const said = namingNoPort(await readAloud(page, part));
		expect(said.split('\n').length).toBeGreaterThan(15);
		expect(said).toMatchSnapshot(`${name}.txt`);
	});
}
