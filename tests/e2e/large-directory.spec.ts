import { expect } from '@playwright/test';
import { isLongRun } from '../in-every-run.ts';
import { sitePages } from '../site/site-files.ts';
import { accessibilityViolations } from './accessibility-violations.ts';
import { test } from './kept-page.ts';
import { siteAddress } from './sites.ts';

const phone = { width: 390, height: 844 };
const at = (path: string) => siteAddress('LARGE_SITE') + path;

/** The pages with the most in them, of each kind. Those of one contact are as long as what is known of it. */
function largestOfEachKind(most: number): string[] {
	const pages = sitePages('large').filter(([path]) => !/^(?:kontakt|kommun\/\d)/u.test(path));
	const byKind = Map.groupBy(pages, ([path]) => path.replace(/[^/]+\/(?:\d+\/)?index\.html$/u, ''));
	return [...byKind.values()].flatMap((ofKind) =>
		ofKind
			.sort(([, a], [, b]) => b.length - a.length)
			.slice(0, most)
			.map(([path]) => path.replace(/index\.html$/u, '')),
	);
}

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('no page of a list is longer than twelve screens', async ({ page }) => {
		test.setTimeout(120_000);
		const paths = largestOfEachKind(3);
		expect(paths.length).toBeGreaterThan(15);
		for (const path of paths) {
			await page.goto(at(path), { waitUntil: 'domcontentloaded' });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			expect.soft(height / phone.height, path).toBeLessThanOrEqual(12);
		}
	});

	test('letters stay in sight, and lead to another page', async ({ page }) => {
		await page.goto(at('a-o/l/'));
		const letters = page.getByRole('navigation', { name: 'Gå till bokstav' });
		await page.getByRole('link', { name: 'Till toppen' }).scrollIntoViewIfNeeded();
		await expect(letters.getByRole('link', { name: 'Ö' })).toBeInViewport();
		await expect(letters.locator('[aria-current]')).toHaveText('L');
		await letters.getByRole('link', { name: 'Ö' }).click();
		await expect(page).toHaveURL(at('a-o/oe/'));
		await page.getByRole('link', { name: 'Till toppen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	});
});

test('the print page draws nobody until somebody is chosen, and then everyone if that is wanted', async ({
	keptPage: page,
}) => {
	await page.goto(at('skriv-ut/'));
	const status = page.locator('[data-print-part="status"]');
	await expect(status).toContainText('ingenting är valt än');
	await expect(page.locator('.sheet')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeDisabled();
	const list = page.getByLabel('Vilka kontakter?');
	await list.selectOption('Alla kontakter');
	await expect(status).toContainText('402 kontakter');
	await expect(list).toHaveValue('alla');
	await list.selectOption('Välj …');
	await expect(page.locator('.sheet')).toHaveCount(0);
	await list.selectOption('Kiruna');
	await expect(page.locator('.sheet').first()).toBeVisible();
});

test('an old address with a letter leads to the page of the letter', async ({ keptPage: page }) => {
	for (const [fragment, path] of [
		['bokstav-k', 'a-o/k/'],
		['bokstav-ö', 'a-o/oe/'],
		['bokstav-%C3%A5', 'a-o/aa/'],
	]) {
		await page.goto(at(`a-o/#${fragment}`));
		await expect(page).toHaveURL(at(path ?? ''));
	}
	await page.goto(at('a-o/#bokstav-%'));
	await expect(page).toHaveURL(at('a-o/#bokstav-%'));
});

test('a filter or words open the list in the place of the places', async ({ keptPage: page }) => {
	await page.goto(at(''));
	await expect(page.getByText('Listan är lång.')).toBeVisible();
	const place = page.getByRole('link', { name: 'Arjeplog', exact: true });
	await expect(place).toBeVisible();
	await page.goto(at('?kommun=arjeplog'));
	const hits = page.getByRole('region', { name: 'Träffar' }).getByRole('heading', { level: 3 });
	await expect(hits.first()).toBeVisible();
	await expect(place).toBeHidden();
	await page.goto(at('?q=karlsson'));
	await expect(hits.first()).toContainText('Karlsson');
	await expect(place).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an old address with a letter shows the way to its page', async ({ page }) => {
		await page.goto(at('a-o/#bokstav-k'));
		await page.locator(':target').getByRole('link').click();
		await expect(page).toHaveURL(at('a-o/k/'));
	});

	test('a contact is found by place, by name, by organisation and by county', async ({ page }) => {
		const arrive = async (steps: readonly string[]) => {
			await page.goto(at(''));
			for (const name of steps) await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
			await page.locator('.card, tr').getByRole('link').first().click();
			await expect(page).toHaveURL(/\/kontakt\/post-\d+\/$/u);
		};
		await arrive(['Kiruna', 'Nästa sida']);
		await arrive(['från A till Ö', 'L']);
		await arrive(['Norrbottens län', 'Luleå']);
		await arrive(['organisation', 'Kiruna kommun', 'Nästa sida']);
	});

	test('contacts by task are also offered by name', async ({ page }) => {
		await page.goto(at('kommun/kiruna/'));
		await page.getByText('Efter namn').click();
		await page.locator('details').getByRole('link').last().click();
		await expect(page).toHaveURL(/\/kontakt\/post-\d+\/$/u);
	});
});

const kinds = [
	'',
	'a-o/',
	'a-o/l/',
	'kommun/',
	'kommun/kiruna/',
	'kommun/kiruna/2/',
	'lan/norrbotten/',
	'organisation/',
	'pressmeddelande/samarbete/',
];

for (const [colorScheme, paths] of [
	['light', kinds],
	// What dark colours change is tried in every run on the same kinds of parts, in a small directory.
	...(isLongRun ? [['dark', ['a-o/', 'a-o/l/', 'kommun/kiruna/']] as const] : []),
] as const) {
	test(`axe finds nothing on the kinds of page that only a large directory has, in ${colorScheme}`, async ({
		keptPage: page,
	}) => {
		await page.emulateMedia({ colorScheme });
		for (const path of paths) {
			await page.goto(at(path));
			expect.soft(await accessibilityViolations(page), path).toEqual([]);
		}
	});
}

test('such pages fit 320 px, with targets of 24 px', async ({ keptPage: page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const path of kinds) {
		await page.goto(at(path));
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll('nav a, .entries a, .letter-index a, summary')]
				.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
				.map(({ text }) => text),
		);
		expect.soft(small, path).toEqual([]);
	}
});
