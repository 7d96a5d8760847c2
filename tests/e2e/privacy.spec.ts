import { expect, test } from '@playwright/test';
import { framedPaths, pagePaths, siteAddress } from './sites.ts';

test('a whole visit asks no other host, breaks no rule of the policy, and leaves nothing in the browser', async ({
	page,
	context,
}) => {
	test.setTimeout(120_000);
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
	for (const path of [...pagePaths('main'), ...framedPaths('main')]) await page.goto(home + path);
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
