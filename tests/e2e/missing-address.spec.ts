import { expect, test } from '@playwright/test';
import { siteAddress } from './sites.ts';

for (const [site, name] of [
	['MAIN_SITE', 'a site at the root of a host'],
	['FOLDER_SITE', 'a site in a folder, on another host than it names'],
] as const) {
	for (const missing of ['finns-inte', 'kontakt/finns-inte/', 'en/a/b/c/finns-inte.html']) {
		test(`the page for missing addresses of ${name} is whole at ${missing}`, async ({ page }) => {
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
			const address = siteAddress(site);
			expect((await page.goto(address + missing))?.status()).toBe(404);
			await page.waitForLoadState('networkidle');
			expect(failed).toEqual([]);
			expect(asked.some((url) => url.startsWith(`${address}skript/`))).toBe(true);
			await page.getByRole('link', { name: 'Till startsidan' }).click();
			expect(page.url()).toBe(address);
		});
	}
}

for (const [written, meant] of [
	['Kommun/Mala/', 'kommun/mala/'],
	['kommun/Malå/?q=x#kontakter', 'kommun/mala/?q=x#kontakter'],
	['en/Kontakt/MALA-ANDT-BRA', 'en/kontakt/mala-andt-bra/'],
	// A list that has become shorter, and a language that is no longer there.
	['a-o/q/', 'a-o/'],
	['kommun/mala/12/', 'kommun/mala/'],
	['fi/kommun/mala/', 'kommun/mala/'],
] as const) {
	test(`${written} leads to ${meant}`, async ({ page }) => {
		await page.goto(siteAddress('FOLDER_SITE') + written);
		await expect(page).toHaveURL(siteAddress('FOLDER_SITE') + meant);
	});
}

test('an address that nothing like it is behind is asked for once, and the page stays', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
	const { pathname } = new URL(siteAddress('FOLDER_SITE'));
	for (const missing of ['Kommun/Finns-Inte/', 'kommun/finns-inte/']) {
		await page.goto(siteAddress('FOLDER_SITE') + missing);
		await page.waitForLoadState('networkidle');
		await expect(page).toHaveURL(siteAddress('FOLDER_SITE') + missing);
	}
	expect(asked.filter((each) => each.startsWith('HEAD'))).toEqual([`HEAD ${pathname}kommun/finns-inte/`]);
});
