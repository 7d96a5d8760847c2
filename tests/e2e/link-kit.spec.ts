import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { publishedAddress } from '../build.ts';
import { decodeQr } from '../decode-qr.ts';
import { inEveryRun, inLongRun } from '../in-every-run.ts';
import { accessibilityViolations } from './accessibility-violations.ts';
import { test } from './kept-page.ts';
import { siteAddress } from './sites.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** One with every code, one with few, one in another language; tests/site/link-kit.test.ts reads those of all the others. */
const entries = ['kommun/mala/', 'lan/vasterbotten/', 'en/kontakt/mala-andt-bra/'];

/** Opens the kit of a page as its reader does. */
async function openKit(page: Page, path: string, site: Parameters<typeof siteAddress>[0] = 'MAIN_SITE'): Promise<void> {
	await page.goto(siteAddress(site) + path);
	await page.getByRole('link', { name: path.startsWith('en/') ? 'Link here' : 'Länka hit', exact: true }).click();
	await expect(page.locator('[data-link-part="qr"] svg')).toBeVisible();
}

/** The text that a code in a picture holds. */
async function readCode(blank: Page, picture: Buffer | string): Promise<string | undefined> {
	const type = typeof picture === 'string' ? 'svg+xml' : 'png';
	await blank.setContent(
		`<img src="data:image/${type};base64,${Buffer.from(picture).toString('base64')}" height="200">`,
	);
	const { width, height, greys } = await blank.locator('img').evaluate(async (image: HTMLImageElement) => {
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		const context = canvas.getContext('2d') as CanvasRenderingContext2D;
		context.drawImage(image, 0, 0, image.width, image.height);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		return { width: image.width, height: image.height, greys: [...data].filter((_, index) => index % 4 === 0) };
	});
	return decodeQr({ width, height, pixels: new Uint8Array(greys) });
}

async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('each code is copied whole, and what was copied is said', async ({ keptPage: page }) => {
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	for (const path of inEveryRun(1, entries)) {
		await openKit(page, path);
		const buttons = await page.getByRole('button', { name: /^(?:Kopiera|Copy): / }).all();
		expect(buttons.length, path).toBeGreaterThanOrEqual(2);
		// What is shown without being fetched is, on a light and on a dark ground, and nobody can enter it.
		const fields = await page.locator('[data-link-look]').all();
		await expect(page.locator('.kit-looks[inert] > .kit-look'), path).toHaveCount(2 * fields.length);
		const [address = ''] = /(?<=href=")[^"]+/u.exec((await fields[0]?.inputValue()) ?? '') ?? [];
		await expect(page.locator('.kit-look a').first(), path).toHaveAttribute('href', address);
		for (const button of buttons) {
			const part = ((await button.getAttribute('aria-label')) ?? '').replace(/^.*?: /u, '');
			await button.click();
			await expect(page.locator('[data-link-kit]').getByRole('status'), path).toHaveText(
				`${path.startsWith('en/') ? 'Copied' : 'Kopierat'}: ${part}`,
			);
			expect(await page.evaluate(() => navigator.clipboard.readText()), path).toBe(
				await page.getByLabel(part, { exact: true }).inputValue(),
			);
		}
	}
	expect(faults).toEqual([]);
});

test('where the browser refuses to copy, the text is marked and the reader told', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
	});
	await openKit(page, 'kommun/mala/');
	await page.getByRole('button', { name: 'Kopiera: Länk' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Det gick inte att kopiera åt dig' })).toBeVisible();
	const field = page.getByLabel('Länk', { exact: true });
	await expect(field).toBeFocused();
	expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
});

test('the QR code leads to the address, on the page and in both files', async ({ page, context }) => {
	await openKit(page, 'en/kommun/mala/', 'FOLDER_SITE');
	const address = `${publishedAddress}en/kommun/mala/`;
	await expect(page.getByLabel('Address', { exact: true })).toHaveValue(address);
	await expect(page.getByRole('img', { name: `QR code with the address ${address}` })).toBeVisible();
	const blank = await context.newPage();
	expect(await readCode(blank, await page.locator('[data-link-part="qr"]').screenshot())).toBe(address);
	const svg = await download(page, page.getByRole('button', { name: 'Download SVG' }));
	expect(svg.name).toBe('qr-mala.svg');
	expect(await readCode(blank, svg.bytes.toString())).toBe(address);
	const png = await download(page, page.getByRole('button', { name: 'Download PNG' }));
	expect(png.name).toBe('qr-mala.png');
	expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1000);
	expect(await readCode(blank, png.bytes)).toBe(address);
});

test('fetches what draws and copies only when the kit is opened', async ({ keptPage: page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/mala/`);
	await page.waitForLoadState('networkidle');
	const before = scripts.length;
	expect(scripts.join()).not.toMatch(/qr-code|link-kit/u);
	await page.getByText('Länka hit').last().click();
	await expect(page.locator('[data-link-part="qr"] svg')).toBeVisible();
	expect(scripts.slice(before).join()).toMatch(/qr-code/u);
});

test('the keyboard alone opens the kit, copies a code and says so', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}kommun/mala/`);
	await page.getByRole('link', { name: 'Länka hit', exact: true }).focus();
	await page.keyboard.press('Enter');
	const button = page.getByRole('button', { name: 'Kopiera: Adress' });
	await expect(button).toBeVisible();
	for (let presses = 0; presses < 4 && !(await button.evaluate((each) => each === document.activeElement)); presses++) {
		await page.keyboard.press('Tab');
	}
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kopierat: Adress')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/kommun\/mala\/$/u);
});

// The page about linking has an open kit, which is tried in every run.
inLongRun(test)(
	'axe finds nothing on a page with its kit open, in light and dark, and paper has no kit',
	async ({ keptPage: page }) => {
		for (const [colorScheme, path] of inEveryRun(1, [
			['dark', 'kommun/mala/'],
			['light', 'kommun/mala/'],
			['light', 'en/kontakt/mala-andt-bra/'],
		] as const)) {
			await page.emulateMedia({ colorScheme });
			await openKit(page, path);
			await page
				.getByRole('button', { name: /^(?:Kopiera|Copy): / })
				.first()
				.click();
			await expect(page.locator('[data-link-part="said"]'), path).not.toBeEmpty();
			expect(await accessibilityViolations(page), path).toEqual([]);
		}
		await expect(page.locator('[data-link-here]')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[data-link-here]')).toBeHidden();
	},
);

test('an open kit fits 320 px, with targets of 24 px', async ({ keptPage: page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of inEveryRun(1, entries)) {
		await openKit(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-link-here] :is(a, button, input, textarea, summary)')]
				.filter((element) => element.checkVisibility() && !element.closest('[inert]'))
				.map((element) => element.getBoundingClientRect())
				.filter(({ width, height }) => width < 24 || height < 24),
		);
		expect(small, path).toEqual([]);
	}
});

test('shows on demand how it looks, and asks for nothing before', async ({ keptPage: page }) => {
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	const framed: string[] = [];
	page.on('request', (request) => /\/embed[./]/u.test(request.url()) && framed.push(request.url()));
	for (const [path, button] of inEveryRun(1, [
		['kommun/mala/#lanka', 'Visa: Ram (iframe)'],
		['lanka/?kontakter=mala-andt-bra', 'Visa: Webbkomponent'],
		['en/organisation/mala-kommun/#lanka', 'Show: Web component'],
		['lanka/?kontakter=mala-andt-bra', 'Visa: Ram (iframe)'],
	] as const)) {
		framed.length = 0;
		await page.goto('about:blank');
		await page.goto(siteAddress('MAIN_SITE') + path);
		const show = page.getByRole('button', { name: button }).first();
		await show.waitFor();
		await page.waitForLoadState('networkidle');
		expect(framed, path).toEqual([]);
		await show.focus();
		await page.keyboard.press('Enter');
		await expect(show, path).toBeDisabled();
		await expect(show, path).toBeFocused();
		const part = button.replace(/^.*?: /u, '');
		await expect(page.locator('[data-link-kit]').getByRole('status').first(), path).toHaveText(
			`${path.startsWith('en/') ? 'Shown below the code' : 'Visas under koden'}: ${part}`,
		);
		await page.keyboard.press('Enter');
		const looks = page.locator('.kit-look.is-live');
		await expect(looks, path).toHaveCount(2);
		const isFrame = button.includes('iframe');
		for (const look of await looks.all()) {
			const shown = isFrame ? look.frameLocator('iframe') : look;
			await expect(shown.getByRole('link', { name: 'Nina Olofsdotter' }), path).toBeVisible();
			// No frame has a scroll bar of its own.
			if (isFrame) {
				await expect
					.poll(() => shown.locator(':root').evaluate((root) => root.scrollHeight - root.clientHeight))
					.toBeLessThanOrEqual(0);
			}
		}
		const [light, dark] = await looks.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
		expect([light, dark], path).toEqual(['rgb(255, 255, 255)', 'rgb(18, 18, 18)']);
	}
	expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the codes stand in fields to mark', async ({ page }) => {
		for (const path of inEveryRun(1, entries)) {
			await page.goto(siteAddress('MAIN_SITE') + path);
			await page.getByRole('link', { name: path.startsWith('en/') ? 'Link here' : 'Länka hit', exact: true }).click();
			const fields = await page.locator('[data-link-kit] :is(input, textarea)').all();
			expect(fields.length, path).toBeGreaterThanOrEqual(2);
			for (const field of fields) {
				await expect(field, path).toBeVisible();
				await expect(field, path).toHaveAttribute('readonly');
				expect(await field.inputValue(), path).toMatch(/https:\/\//u);
			}
			await expect(page.getByRole('button', { name: /Kopiera|Copy|Ladda|Download/u }), path).toHaveCount(0);
		}
	});

	inLongRun(test)('the page about linking leads to the codes of every entry', async ({ page }) => {
		await page.goto(`${siteAddress('MAIN_SITE')}lanka/`);
		await expect(page.getByLabel('Vad vill du länka till eller visa?')).toBeHidden();
		await page.getByRole('link', { name: 'Välj en annan sida i listan längre ned' }).click();
		await page.getByRole('link', { name: 'Norsjö', exact: true }).click();
		expect(page.url()).toBe(`${siteAddress('MAIN_SITE')}kommun/norsjo/#lanka`);
		await expect(page.getByLabel('Fast text', { exact: true })).toBeVisible();
	});
});

test.describe('the page about linking', () => {
	const choice = (page: Page) => page.getByLabel('Vad vill du länka till eller visa?');
	const title = (page: Page) => page.getByRole('heading', { level: 2 }).first();

	test('shows the codes of what is chosen, and its address says the choice', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('OTHER_SITE')}lanka/`);
		for (const [name, query, expected, address] of [
			['Ystad', 'kommun=ystad', 'Kontakter i Ystad', 'kommun/ystad/'],
			['Ystads kommun', 'organisation=ystads-kommun', 'Ystads kommun', 'organisation/ystads-kommun/'],
		] as const) {
			await choice(page).selectOption({ label: name });
			await expect(title(page)).toHaveText(expected);
			await expect(page.getByRole('status').filter({ hasText: `Koderna gäller nu: ${expected}` })).toHaveCount(1);
			await expect(page.getByLabel('Adress', { exact: true }).first()).toHaveValue(new RegExp(`/${address}$`, 'u'));
			expect(new URL(page.url()).search).toBe(`?${query}`);
			await page.getByRole('button', { name: 'Kopiera: Fast text' }).click();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/${address}"`);
		}
		await page.reload();
		await expect(title(page)).toHaveText('Ystads kommun');
		await expect(choice(page)).toHaveValue('organisation=ystads-kommun');
	});

	test('answers whoever chose before the script came', async ({ keptPage: page }) => {
		const script = Promise.withResolvers<void>();
		await page.route('**/_astro/choose-target.*', async (route) => {
			await script.promise;
			await route.continue();
		});
		await page.goto(`${siteAddress('MAIN_SITE')}lanka/`);
		await choice(page).selectOption({ label: 'Malå' });
		await expect(title(page)).toHaveText('Kontakter i Arjeplog');
		script.resolve();
		await expect(title(page)).toHaveText('Kontakter i Malå');
		expect(new URL(page.url()).search).toBe('?kommun=mala');
	});

	test('takes the code of a municipality for the municipality, an address that names nothing for one that says nothing, and says so when what it names is not there', async ({
		keptPage: page,
	}) => {
		await page.goto(`${siteAddress('MAIN_SITE')}lanka/?kommun=2418`);
		await expect(title(page)).toHaveText('Kontakter i Malå');
		await expect(choice(page)).toHaveValue('kommun=mala');
		await expect(page.getByLabel('Adress', { exact: true }).first()).toHaveValue(/\/kommun\/mala\/$/u);
		await expect(page.getByRole('alert')).toBeHidden();
		for (const query of inEveryRun(1, ['?x', '?kommun=', '?typ=kommun'])) {
			await page.goto(`${siteAddress('MAIN_SITE')}lanka/${query}`);
			await expect(page.getByRole('button', { name: 'Kopiera: Adress' }).first(), query).toBeVisible();
			await expect(title(page), query).toHaveText('Kontakter i Arjeplog');
			await expect(page.getByRole('alert'), query).toBeHidden();
		}
		for (const query of inEveryRun(1, [
			'?kommun=../../kontakt/x',
			'?kommun=%E5',
			'?kommun=finns-inte',
			'?kontakter=a,b',
			'?kommun=//elsewhere.example',
			'?pressmeddelande=brottsforebyggande-samarbete',
			'?kommun=0180',
		])) {
			await page.goto(`${siteAddress('MAIN_SITE')}lanka/${query}`);
			await expect(page.getByRole('alert'), query).toContainText('Koderna gick inte att hämta');
			await expect(title(page), query).toHaveText('Kontakter i Arjeplog');
			await expect(choice(page), query).toHaveValue('kommun=arjeplog');
		}
	});

	test('has the codes of a contact that is not among the choices of a large directory', async ({ keptPage: page }) => {
		await page.goto(`${siteAddress('LARGE_SITE')}lanka/?kontakter=post-00001`);
		await expect(page.getByLabel('Adress', { exact: true }).first()).toHaveValue(/\/kontakt\/post-00001\/$/u);
		await expect(choice(page)).toHaveValue('kontakter=post-00001');
		await expect(choice(page).locator('option:checked')).toHaveText((await title(page).textContent()) ?? '');
		await choice(page).selectOption({ index: 1 });
		await expect(page.getByLabel('Adress', { exact: true }).first()).toHaveValue(/\/kommun\/[a-z-]+\/$/u);
		await choice(page).selectOption({ index: 0 });
		await expect(page.getByLabel('Adress', { exact: true }).first()).toHaveValue(/\/kontakt\/post-00001\/$/u);
	});

	test('says so when the page with the codes is not answered, has gone, is another page or none', async ({
		keptPage: page,
	}) => {
		for (const answer of inEveryRun(1, [
			undefined,
			{ status: 200, contentType: 'text/html', body: '<title>Logga in</title>' },
			{ status: 404, contentType: 'text/html', body: '<p>Borta' },
			{ status: 200, contentType: 'application/json', body: '{}' },
		])) {
			const what = JSON.stringify(answer);
			await page.goto(`${siteAddress('MAIN_SITE')}lanka/`);
			// The newest is asked first.
			await page.route('**/kommun/mala/', (route) => (answer === undefined ? route.abort() : route.fulfill(answer)));
			await choice(page).selectOption({ label: 'Malå' });
			await expect(page.getByRole('alert'), what).toContainText('Koderna gick inte att hämta');
			await expect(title(page), what).toHaveText('Kontakter i Arjeplog');
			await choice(page).selectOption({ label: 'Norsjö' });
			await expect(title(page), what).toHaveText('Kontakter i Norsjö');
			await expect(page.getByRole('alert'), what).toBeHidden();
		}
	});
});

test('a search and a printout are linked to with all that was chosen', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}?q=brott&kommun=mala`);
	await page.getByRole('button', { name: 'Kopiera länk till sökningen' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${siteAddress('MAIN_SITE')}?q=brott&kommun=mala`,
	);
	await page.goto(`${siteAddress('MAIN_SITE')}skriv-ut/?kommun=mala&form=anslag`);
	await page.getByRole('button', { name: 'Kopiera länk' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${siteAddress('MAIN_SITE')}skriv-ut/?kommun=mala&form=anslag`,
	);
});
