import { expect, type Page, test } from '@playwright/test';
import { pdfInfo } from '../poppler.ts';
import { startHost } from './stoppable-host.ts';

/** All that a browser keeps of an origin. */
function stored(page: Page) {
	return page.evaluate(async () => ({
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		databases: (await indexedDB.databases()).length,
		items: localStorage.length + sessionStorage.length,
		cookie: document.cookie,
	}));
}

const nothing = { caches: 0, workers: 0, databases: 0, items: 0, cookie: '' };
const fromCopy = (page: Page) => page.locator('[data-from-copy]');

test('saves the site when asked, reads it without a host, renews it with the directory, and leaves nothing when removed', async ({
	page,
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// A host that is not there is told by the browser itself.
		if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED'))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	const host = await startHost();
	const home = await host.start('other');
	const status = page.getByRole('status');
	const save = page.getByRole('button', { name: 'Spara för användning utan nät' });
	const remove = page.getByRole('button', { name: 'Ta bort kopian' });

	await page.goto(home);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Använd utan nät' }).click();
	await expect(status).toHaveText(/^Ingenting är sparat än\. En kopia tar ungefär 0,\d+ MB\.$/u);
	await expect(remove).toBeHidden();
	expect(await stored(page)).toEqual(nothing);

	await save.click();
	await expect(status).toHaveText(
		/^En kopia är sparad i den här webbläsaren\. Den är från \d+ \S+ \d{4} .*0,\d+ MB\.$/u,
	);
	await expect(remove).toBeFocused();
	await page.goto(`${home}kommun/ystad/`);
	await expect(fromCopy(page)).toHaveCount(0);

	await host.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter i Ystad');
	await expect(fromCopy(page)).toHaveText(
		/^Webbplatsen går inte att nå\. Det här är din sparade kopia från \d+ \S+ \d{4}/u,
	);
	await page.goto(home);
	await page.getByRole('searchbox').fill('kommunarkivarie');
	const hit = page.getByRole('region', { name: 'Träffar' }).getByRole('listitem').first();
	await expect(hit).toContainText('070‑174 06 05');
	await page.goto(`${home}skriv-ut/?kommun=ystad`);
	await expect(page.locator('.sheet')).toContainText('070‑174 06 05');
	await expect(fromCopy(page)).toBeVisible();
	const paper = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	expect(pdfInfo(paper)['Pages']).toBe(String(await page.locator('.sheet').count()));
	await page.goto(`${home}kommun/ystad`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter i Ystad');
	await page.goto(`${home}kommun/1286/`);
	await expect(page).toHaveURL(`${home}kommun/ystad/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kontakter i Ystad');
	await page.goto(`${home}kontakt/ystad-arkiv/`);
	await expect(fromCopy(page)).toContainText('Sidan finns inte i kopian. Här är alla kontakter i stället.');
	await page.getByRole('searchbox').fill('kommunarkivarie');
	await expect(page.locator('main')).toContainText('070‑174 06 05');
	await page.goto(`${home}en/organisation/`);
	await expect(fromCopy(page)).toContainText('The page is not in the copy.');

	await host.start('later');
	await page.goto(home);
	await expect(fromCopy(page)).toHaveCount(0);
	await expect(page.getByText('070‑174 06 06')).not.toHaveCount(0);
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const saved = await Promise.all(
						(await caches.keys()).map(async (name) => (await caches.open(name)).match('./')),
					);
					return Promise.all(saved.map(async (start) => /174.06.06/u.test((await start?.text()) ?? '')));
				}),
			{ timeout: 30_000 },
		)
		.toEqual([true]);
	await host.stop();
	await page.reload();
	await expect(fromCopy(page)).toHaveCount(1);
	await page.getByRole('searchbox').fill('kommunarkivarie');
	await expect(hit).toContainText('070‑174 06 06');

	await page.goto(`${home}utan-nat/`);
	await remove.click();
	await expect(status).toHaveText('Kopian är borttagen, och ingenting är sparat längre.');
	await expect(save).toBeFocused();
	expect(await stored(page)).toEqual(nothing);
	expect(complaints).toEqual([]);
});
