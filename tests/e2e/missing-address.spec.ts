import { expect, test } from '@playwright/test';
import { inEveryRun } from '../in-every-run.ts';
import { siteAddress } from './sites.ts';

test('the page for missing addresses is whole, at every depth, also in a folder of another host than it names', async ({
	page,
}) => {
	const failed: string[] = [];
	const asked: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !message.text().includes('404 (Not Found)')) failed.push(message.text());
	});
	page.on('pageerror', (error) => failed.push(error.message));
	page.on('response', (response) => {
		asked.push(response.url());
		// Whether another address was meant is asked with HEAD.
		const isAsked = response.request().isNavigationRequest() || response.request().method() === 'HEAD';
		if (!response.ok() && !isAsked) failed.push(response.url());
	});
	for (const [site, missing] of inEveryRun(2, [
		['FOLDER_SITE', 'en/a/b/c/finns-inte.html'],
		['FOLDER_SITE', 'kontakt/finns-inte/'],
		['MAIN_SITE', 'finns-inte'],
		['FOLDER_SITE', 'finns-inte'],
		['MAIN_SITE', 'kontakt/finns-inte/'],
		['MAIN_SITE', 'en/a/b/c/finns-inte.html'],
	] as const)) {
		const address = siteAddress(site);
		asked.length = 0;
		expect((await page.goto(address + missing))?.status(), missing).toBe(404);
		await page.waitForLoadState('networkidle');
		expect(failed, missing).toEqual([]);
		expect(
			asked.some((url) => url.startsWith(`${address}skript/`)),
			missing,
		).toBe(true);
		await page.getByRole('link', { name: 'Till startsidan' }).click();
		expect(page.url(), missing).toBe(address);
	}
});

test('an address that is written in another way leads to the one that is meant', async ({ page }) => {
	for (const [written, meant] of inEveryRun(2, [
		['kommun/Malå/?q=x#kontakter', 'kommun/mala/?q=x#kontakter'],
		// A list that has become shorter, and a language that is no longer there.
		['kommun/mala/12/', 'kommun/mala/'],
		['en/Kontakt/MALA-ANDT-BRA', 'en/kontakt/mala-andt-bra/'],
		['fi/kommun/mala/', 'kommun/mala/'],
		['a-o/q/', 'a-o/'],
		['Kommun/Mala/', 'kommun/mala/'],
	] as const)) {
		await page.goto(siteAddress('FOLDER_SITE') + written);
		await expect(page, written).toHaveURL(siteAddress('FOLDER_SITE') + meant);
	}
});

test('an address that nothing like it is behind is asked for once, and the page stays', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
	const { pathname } = new URL(siteAddress('FOLDER_SITE'));
	for (const missing of inEveryRun(1, ['Kommun/Finns-Inte/', 'kommun/finns-inte/'])) {
		await page.goto(siteAddress('FOLDER_SITE') + missing);
		await page.waitForLoadState('networkidle');
		await expect(page).toHaveURL(siteAddress('FOLDER_SITE') + missing);
	}
	expect(asked.filter((each) => each.startsWith('HEAD'))).toEqual([`HEAD ${pathname}kommun/finns-inte/`]);
});
