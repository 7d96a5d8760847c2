import { expect, test } from '@playwright/test';
import { siteAddress } from '../../e2e/sites.ts';
import { isLongRun } from '../../in-every-run.ts';
import { forgeIndex } from '../reader/forge-index.ts';
import { always, browserFaults } from './browser-faults.ts';
import { watchPage } from './watch-page.ts';

/** Those that once broke something; `npm run test:long` tries them all. */
const everyTime = [
	'writes nothing more to its history',
	'cannot print',
	'starts no worker',
	'knows dates and plurals of American English alone',
	'fills the field by itself, past its length',
	'reads the page at an address with two slashes',
];
const tried = browserFaults.filter(({ what }) => isLongRun || everyTime.includes(what));
if (tried.length < everyTime.length) throw new Error('A fault that is to be tried every time is not in the table');

for (const { what, before, use = always } of tried) {
	test(`works in a browser that ${what}`, async ({ page }) => {
		const home = siteAddress('MAIN_SITE');
		const faults = watchPage(page, home);
		if (before !== undefined) await page.addInitScript(before);
		await use(page, home);
		expect(faults).toEqual([]);
	});
}

test('says what cannot be had when the connection is lost midway, and gets it when it is back', async ({
	page,
	context,
}) => {
	const home = siteAddress('MAIN_SITE');
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(home);
	await context.setOffline(true);
	await page.getByRole('searchbox').fill('nilsson');
	await expect(page.getByText('Sökningen gick inte att hämta.').first()).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.getByRole('region', { name: 'Träffar' }).getByRole('heading', { level: 3 })).toHaveText([
		'Johannes Nilsson',
	]);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Ladda ner träffarna (Excel)' }).click();
	await expect(page.getByText('Filen gick inte att hämta.').first()).toBeVisible();
	expect(errors).toEqual([]);
});

/** What a host may give in the place of a file of data: each must be said, and offered to be tried again. */
const answers: Readonly<
	Record<string, { readonly body: string; readonly contentType?: string; readonly status?: number }>
> = {
	'is not there': { status: 404, body: '{}' },
	'is a page to log in on': { contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' },
	'is empty': { body: '' },
	'is null': { body: 'null' },
	'is a list': { body: '[]' },
	'is an error of an interface': { body: '{"error":"unauthorized"}' },
	'is cut short': { body: '{"siteName":"A","contacts":[{"id":"mala-andt-bra","name":"N' },
	'points past its end': {
		body: '{"siteName":"A","contacts":[],"lists":[{"selection":"alla","page":"/","title":"A","sections":[{"contacts":[10]}]}]}',
	},
};

for (const [what, answer] of Object.entries(answers)) {
	test(`says that the contacts cannot be had when their file ${what}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.route('**/utskrift/*.json', (route) => route.fulfill({ contentType: 'application/json', ...answer }));
		await page.goto(`${siteAddress('MAIN_SITE')}skriv-ut/`);
		await expect(page.getByText('Uppgifterna gick inte att hämta.').first()).toBeVisible();
		await expect(page.locator('[data-print-part="print"]')).toBeDisabled();
		await page.goto(`${siteAddress('MAIN_SITE')}utskrift/#c.20261201.alla.10-00000000`);
		await expect(page.getByText('Dagens uppgifter gick inte att hämta.')).toBeVisible();
		await page.unroute('**/utskrift/*.json');
		await page.getByRole('button', { name: 'Försök igen' }).click();
		await expect(page.getByText('Din utskrift från 1\u00a0december 2026')).toBeVisible();
		expect(errors).toEqual([]);
	});
}

/** What may stand where the worker should. */
const workers = {
	'is not there': { status: 404, body: '' },
	'is a page to log in on': { contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' },
	'throws at once': { contentType: 'text/javascript', body: 'throw new TypeError("at is not a function");' },
	'throws when it is asked': {
		contentType: 'text/javascript',
		body: 'addEventListener("message", ({ data }) => { if (data.type === "open") postMessage({ type: "ready" }); else throw new Error("x"); });',
	},
};

for (const [what, answer] of Object.entries(workers)) {
	test(`filters the list when the worker ${what}`, async ({ page }) => {
		await page.route('**/worker-*.js', (route) => route.fulfill(answer));
		await page.goto(siteAddress('MAIN_SITE'));
		await page.getByRole('searchbox').fill('skoogh');
		await expect(page.getByText('Sökningen gick inte att hämta.').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Mari-Louise Skoogh' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Johannes Nilsson' })).toBeHidden();
	});
}

test('filters the list when the index is whole but lacks what a search needs', async ({ page }) => {
	await page.route('**/sok/*.bin', async (route) => {
		const whole = new Uint8Array(await (await route.fetch()).body());
		const forged = forgeIndex(whole, ({ days: _, ...head }) => head);
		await route.fulfill({ body: Buffer.from(forged) });
	});
	await page.goto(siteAddress('MAIN_SITE'));
	await page.getByRole('searchbox').fill('skoogh');
	await expect(page.getByText('Sökningen gick inte att hämta.').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Johannes Nilsson' })).toBeHidden();
});
