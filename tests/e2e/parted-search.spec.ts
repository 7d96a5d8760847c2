import { expect, type Page, type Request } from '@playwright/test';
import { inEveryRun } from '../in-every-run.ts';
import { accessibilityViolations } from './accessibility-violations.ts';
import { test } from './kept-page.ts';
import { siteAddress } from './sites.ts';
import { startHost } from './stoppable-host.ts';

const home = siteAddress('PARTED_SITE');
const hits = (page: Page) =>
	page.getByRole('region', { name: 'Träffar' }).getByRole('listitem').getByRole('heading', { level: 3 });
const everyone = (page: Page) => page.getByRole('button', { name: /^Sök i hela landet \(1,\d kB\)$/u });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

/** What the search fetches, without the hash in each name. */
function watch(page: Page): string[] {
	const asked: string[] = [];
	const note = (request: Request) => {
		const [, file] = /\/(?:_astro|sok)\/(worker|.*-|)[^/]*\.(?:js|bin)$/u.exec(request.url()) ?? [];
		if (file !== undefined && !request.url().includes('.astro_')) asked.push(file.replace(/-$/u, '') || 'sok');
	};
	page.on('request', note);
	return asked;
}

test('a chosen place is searched in three requests, a name as it is and misspelt', async ({ keptPage: page }) => {
	await page.goto(home);
	const asked = watch(page);
	await page.getByRole('button', { name: 'Filtrera' }).click();
	await page.getByLabel('Kommun', { exact: true }).selectOption('Arvidsjaur');
	await page.getByRole('searchbox').fill('nilsson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await expect(heading(page, '1 träff för ”nilsson”')).toBeVisible();
	expect(asked).toEqual(['worker', 'sok', 'norrbotten']);
	await page.getByRole('searchbox').fill('johanes nilson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await expect(heading(page, '1 träff för ”johanes nilson”')).toBeVisible();
	await expect(everyone(page)).toBeHidden();
	await page.getByRole('searchbox').fill('qqqq');
	await expect(page.getByText('Kontrollera stavningen')).toBeVisible();
	expect(asked).toEqual(['worker', 'sok', 'norrbotten']);
});

test('a typed place is searched first, and everyone when that is asked for', async ({ keptPage: page }) => {
	await page.goto(home);
	const asked = watch(page);
	await page.getByRole('searchbox').fill('samordning arjeplog');
	await expect(hits(page).first()).toHaveText('Anna-Maria Fransson');
	await expect(page.getByRole('heading', { level: 2, name: /^Norrbottens län: \d+ träff/u })).toBeVisible();
	expect(asked).toEqual(['worker', 'sok', 'norrbotten']);
	await page.getByRole('searchbox').fill('skoogh');
	await expect(page.getByRole('heading', { level: 2, name: /^Norrbottens län: / })).toBeVisible();
	await everyone(page).click();
	await expect(hits(page)).toHaveText(['Mari-Louise Skoogh']);
	await expect(heading(page, '1 träff för ”skoogh”')).toBeFocused();
	await expect(everyone(page)).toBeHidden();
	await expect(page).toHaveURL(/\?q=skoogh&lan=alla$/u);
	expect(asked).toEqual(['worker', 'sok', 'norrbotten', 'alla']);
	await page.getByRole('searchbox').fill('nilsson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	expect(asked).toHaveLength(4);
});

test('without a place the page says how large everyone is, and Enter asks for them', async ({ keptPage: page }) => {
	await page.goto(home);
	const asked = watch(page);
	await page.getByRole('searchbox').fill('nilsson');
	await expect(heading(page, 'Välj kommun eller län, eller sök i hela landet')).toBeVisible();
	await expect(everyone(page)).toBeVisible();
	await expect(hits(page)).toHaveCount(0);
	await expect(page.getByText('Kontrollera stavningen')).toBeHidden();
	expect(asked).toEqual(['worker', 'sok']);
	await page.getByRole('searchbox').press('Enter');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await expect(heading(page, '1 träff för ”nilsson”')).toBeFocused();
	expect(asked).toEqual(['worker', 'sok', 'alla']);
});

test('the same is there again by its address, after Back and another load', async ({ keptPage: page }) => {
	await page.goto(home);
	await page.getByRole('button', { name: 'Filtrera' }).click();
	await page.getByLabel('Län', { exact: true }).selectOption('Norrbottens län');
	await page.getByRole('searchbox').fill('nilsson');
	await expect(page).toHaveURL(/\?q=nilsson&lan=norrbotten$/u);
	await page.getByRole('link', { name: 'Johannes Nilsson' }).click();
	await expect(page).toHaveURL(/\/kontakt\/arvidsjaur-andt-bra\/$/u);
	await page.goBack();
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await page.getByRole('button', { name: 'Filtrera' }).click();
	await page.getByLabel('Län', { exact: true }).selectOption('alla');
	await page.getByRole('searchbox').fill('skoogh');
	await expect(page).toHaveURL(/\?q=skoogh&lan=alla$/u);
	await page.reload();
	await expect(hits(page)).toHaveText(['Mari-Louise Skoogh']);
	await page.getByRole('button', { name: 'Rensa' }).click();
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
});

test('a part that cannot be had is told, and can be asked for again', async ({ keptPage: page }) => {
	await page.goto(home);
	await page.route(/\/sok\/(?:norrbotten|alla)-/u, (route) => route.abort());
	await page.getByRole('searchbox').fill('nilsson arvidsjaur');
	await expect(page.getByText('Kontakterna gick inte att hämta.')).toBeVisible();
	await page.unroute(/\/sok\/(?:norrbotten|alla)-/u);
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(hits(page).first()).toHaveText('Johannes Nilsson');
});

test('what is printed is everyone who is found, with or without a place', async ({ keptPage: page }) => {
	for (const query of ['?q=nilsson', '?q=nilsson&lan=alla', '?q=nilsson&lan=norrbotten']) {
		await page.goto(`${home}skriv-ut/${query}`);
		await expect(page.locator('[data-print-part="status"]')).toHaveText('1 sida, 1 kontakt.');
	}
	await page.goto(`${home}skriv-ut/?lan=alla`);
	await expect(page.locator('[data-print-part="status"]')).toHaveText(/10 kontakter\.$/u);
});

test('the search in a frame asks for a place or everyone', async ({ keptPage: page }) => {
	await page.goto(`${home}embed/sok/`);
	await page.getByRole('searchbox').fill('nilsson');
	await expect(heading(page, 'Skriv också en ort, eller sök i hela landet')).toBeVisible();
	await page.getByRole('searchbox').fill('nilsson arvidsjaur');
	await expect(page.getByRole('link', { name: 'Johannes Nilsson' })).toBeVisible();
	await page.getByRole('searchbox').fill('skoogh');
	await everyone(page).click();
	await expect(page.getByRole('link', { name: 'Mari-Louise Skoogh' })).toBeVisible();
	await expect(everyone(page)).toBeHidden();
	expect(await accessibilityViolations(page)).toEqual([]);
	await page.getByRole('searchbox').fill('xyzzy');
	await expect(heading(page, 'Inga träffar för ”xyzzy”')).toBeVisible();
	await expect(page.getByText('Kontrollera stavningen')).toBeVisible();
	await expect(page.getByText('Kan vara inaktuella')).toBeHidden();
});

for (const colorScheme of inEveryRun(1, ['light', 'dark'] as const)) {
	test(`axe finds nothing where a place is asked for, in ${colorScheme}`, async ({ keptPage: page }) => {
		await page.emulateMedia({ colorScheme });
		for (const query of ['?q=nilsson', '?q=nilsson+arvidsjaur']) {
			await page.goto(home + query);
			await expect(everyone(page)).toBeVisible();
			expect.soft(await accessibilityViolations(page), query).toEqual([]);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('everyone is on the page, and no control that does nothing', async ({ page }) => {
		await page.goto(home);
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		await expect(everyone(page)).toHaveCount(0);
		await page.getByRole('main').getByRole('link', { name: 'Johannes Nilsson' }).click();
		await expect(page).toHaveURL(/\/kontakt\/arvidsjaur-andt-bra\/$/u);
	});
});

test('a copy of a directory in parts has everyone, and the county that was searched', async ({ page }) => {
	const host = await startHost();
	const home = await host.start('parted');
	const hits = page.getByRole('region', { name: 'Träffar' }).getByRole('heading', { level: 3 });
	await page.goto(`${home}utan-nat/`);
	await page.getByRole('button', { name: 'Spara för användning utan nät' }).click();
	await expect(page.getByRole('button', { name: 'Ta bort kopian' })).toBeVisible();
	await page.goto(`${home}?q=nilsson&lan=norrbotten`);
	await expect(hits).toHaveText(['Johannes Nilsson']);
	await expect
		.poll(() =>
			page.evaluate(async () => (await (await caches.open(`${location.origin}/katalog/ visited`)).keys()).length),
		)
		.toBeGreaterThan(1);

	await host.stop();
	await page.goto(`${home}?q=nilsson&lan=norrbotten`);
	await expect(hits).toHaveText(['Johannes Nilsson']);
	await page.goto(`${home}?q=skoogh&lan=vasterbotten`);
	await expect(hits).toHaveText(['Mari-Louise Skoogh']);
	await page.goto(`${home}?q=skoogh&lan=alla`);
	await expect(hits).toHaveText(['Mari-Louise Skoogh']);
});
