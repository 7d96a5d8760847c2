import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, type Route, test } from '@playwright/test';
import { builtSites } from '../../build.ts';
import { siteAddress } from '../../e2e/sites.ts';
import { isLongRun } from '../../in-every-run.ts';

/** What can become of the files of scripts on their way. A new case is a row. */
const fates: Readonly<Record<string, readonly [files: string, answer: (route: Route) => Promise<void>]>> = {
	'are not there': ['**/*.js', (route) => route.fulfill({ status: 404 })],
	'are blocked': ['**/*.js', (route) => route.abort()],
	'are a page to log in on': [
		'**/*.js',
		(route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' }),
	],
	'are in a language that the browser does not know': [
		'**/*.js',
		(route) => route.fulfill({ contentType: 'text/javascript', body: 'let a = 1 |> 2;' }),
	],
	'throw at once': [
		'**/*.js',
		(route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new TypeError("at is not a function");' }),
	],
	'lack one that the others share': ['**/shared*.js', (route) => route.abort()],
	'never come': ['**/*.js', () => new Promise(() => undefined)],
};

const pages = [
	'',
	'en/',
	'skriv-ut/',
	'en/skriv-ut/',
	'utskrift/#c.20261201.alla.1-00000000',
	'kontakt/mala-andt-bra/',
	'finns-inte/',
];

/** Lets the while pass that a page waits for its script. */
async function passTime(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
	});
}

/**
 * What a reader would take for something that works. Links, and what opens by itself, need no script; nor does the form that leads to the start
 * page, which says there that the search has not come.
 */
function controls(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, input, select, textarea, form, [role="button"]')]
			.filter(
				(control) => control.checkVisibility({ visibilityProperty: true }) && control.closest('.site-search') === null,
			)
			.map(({ outerHTML }) => outerHTML.slice(0, 120)),
	);
}

/** The others end as these do; `npm run test:long` tries them all. */
const everyTime = ['are not there', 'throw at once', 'lack one that the others share', 'never come'];

for (const [fate, [files, answer]] of Object.entries(fates)) {
	if (!isLongRun && !everyTime.includes(fate)) continue;
	test(`leaves nothing that looks as if it worked where scripts ${fate}`, async ({ page }) => {
		await page.route(files, answer);
		for (const path of pages) {
			await page.goto(siteAddress('MAIN_SITE') + path, { waitUntil: fate === 'never come' ? 'commit' : 'load' });
			await page.locator('footer').waitFor();
			await passTime(page);
			// The button that prints is a script of its own, which may have come.
			const dead = (await controls(page)).filter(
				(control) => !/data-print=""/u.test(control) || fate.startsWith('lack') === false,
			);
			expect(dead, path).toEqual([]);
			if (/^(?:en\/)?$/u.test(path)) {
				await expect(page.getByText(/Sökningen har inte kommit fram|The search has not arrived/u)).toBeVisible();
				await expect(page.getByRole('search').getByRole('link', { name: 'A–Ö' })).toBeVisible();
				await expect(page.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
			}
			if (path.endsWith('skriv-ut/')) {
				await expect(page.getByText(/De färdiga listorna kan ändå|The ready lists can still/u)).toBeVisible();
				await expect(page.getByText(/^(?:Läs som text|Read as text)$/u)).toBeHidden();
				const ready = page.locator('summary', { hasText: /Färdiga listor|Ready lists/u });
				// What is offered instead is at hand, not below the place of the form.
				expect((await ready.boundingBox())?.y).toBeLessThan(600);
			}
		}
	});
}

test('leaves nothing that looks as if it worked where the site is read off a disk', async ({ page }) => {
	for (const path of ['index.html', 'skriv-ut/index.html']) {
		await page.goto(pathToFileURL(join(builtSites, 'main', path)).href);
		await passTime(page);
		// From a disk the field leads to the file with everyone, and a page prints itself; e2e/from-disk.spec.ts tries both.
		const works =
			/^<(?:form class="search-form|input type="search" id="q"|button type="submit">Sök<)|^<button [^>]*data-print(?:=""|>)/u;
		expect(
			(await controls(page)).filter((control) => !works.test(control)),
			path,
		).toEqual([]);
		if (path !== 'index.html') expect(await controls(page)).toEqual([]);
	}
});

test('says that what is fetched when it is opened did not come, and fetches it when it is opened again', async ({
	page,
}) => {
	const later = ['**/offer-files*.js', '**/link-kit*.js'];
	for (const files of later) await page.route(files, (route) => route.abort());
	await page.goto(`${siteAddress('MAIN_SITE')}kontakt/mala-andt-bra/`);
	const formats = page.locator('[data-contact]');
	await formats.locator('summary').click();
	await expect(formats.getByRole('status')).toHaveText('Filen gick inte att hämta. Försök igen.');
	const kit = page.locator('[data-link-here]');
	await kit.locator('summary').first().click();
	await expect(kit.getByRole('textbox').first()).toBeVisible();
	// A browser may remember that a module could not be had, and asks again for one with another address.
	for (const files of later) await page.unroute(files);
	await page.reload();
	await formats.locator('summary').click();
	await expect(formats.getByRole('button').first()).toBeVisible();
	await kit.locator('summary').first().click();
	await expect(kit.getByRole('button').first()).toBeVisible();
});

test('gives up waiting by itself, without moving anything, and takes a script that comes late with what is typed', async ({
	page,
}) => {
	const { promise: held, resolve: release } = Promise.withResolvers<void>();
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.addInitScript(watchShifts);
	await page.goto(siteAddress('MAIN_SITE'), { waitUntil: 'commit' });
	await page.getByRole('searchbox').fill('nilsson');
	// What the typeface moves as it comes is measured elsewhere.
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const before = await countShifts(page);
	await expect(page.getByRole('searchbox')).toBeHidden({ timeout: 10_000 });
	await expect(page.getByText('Sökningen har inte kommit fram')).toBeVisible();
	expect(await countShifts(page)).toBe(before);
	release();
	await expect(page.getByRole('searchbox')).toHaveValue('nilsson');
	await expect(page.getByText('Sökningen har inte kommit fram')).toBeHidden();
	const hits = page.getByRole('region', { name: 'Träffar' });
	await expect(hits.getByRole('heading', { level: 3 })).toHaveText(['Johannes Nilsson']);
});

for (const [name, viewport] of Object.entries({
	phone: { width: 390, height: 844 },
	desk: { width: 1280, height: 900 },
})) {
	test(`moves nothing when its scripts come after it is drawn: ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		let drawn = Promise.withResolvers<void>();
		await page.route('**/*.js', async (route) => {
			await drawn.promise;
			await route.continue();
		});
		await page.addInitScript(watchShifts);
		for (const path of ['', 'skriv-ut/']) {
			drawn = Promise.withResolvers<void>();
			await page.goto(siteAddress('MAIN_SITE') + path, { waitUntil: 'commit' });
			await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
			await page.locator('footer').waitFor();
			// What the typeface moves as it comes is measured elsewhere.
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const before = await countShifts(page);
			drawn.resolve();
			await expect(page.locator('.needs-script')).toHaveCount(0);
			// The sheets of the print page come where there was nothing, below all else but the footer.
			const shifts = await countShifts(page);
			if (path === '') expect(shifts).toBe(before);
			await expect(page.locator('main form')).toBeVisible();
			await expect(page.locator('.script-absent')).toBeHidden();
		}
	});
}

/** A window that has its own observer of what moves. */
type Watched = Window & { shifts: number; observer: PerformanceObserver };

function watchShifts(): void {
	const watched = window as unknown as Watched;
	watched.shifts = 0;
	watched.observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) watched.shifts += (entry as PerformanceEntry & { value: number }).value;
	});
	watched.observer.observe({ type: 'layout-shift', buffered: true });
}

/** How much has moved, when what has been changed so far is drawn. */
function countShifts(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const watched = window as unknown as Watched;
		for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
		const late = watched.observer.takeRecords() as (PerformanceEntry & { value: number })[];
		for (const { value } of late) watched.shifts += value;
		return watched.shifts;
	});
}
