import { readFileSync } from 'node:fs';
import { expect, type Route } from '@playwright/test';
import { test } from './kept-page.ts';
import { siteAddress, tenContacts } from './sites.ts';

test.beforeEach(async ({ keptPage: page }) => {
	await page.goto(siteAddress('MAIN_SITE'));
});

const hits = (page: import('@playwright/test').Page) =>
	page.getByRole('region', { name: 'Träffar' }).getByRole('listitem').getByRole('heading', { level: 3 });

/** Notes from now on what a screen reader is told. */
async function hear(page: import('@playwright/test').Page): Promise<() => Promise<string[]>> {
	await page.getByRole('status').evaluate((node) => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => heard.push(node.textContent ?? '')).observe(node, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('puts each of the ten contacts first when the name is typed', async ({ keptPage: page }) => {
	for (const [name] of tenContacts) {
		await page.getByRole('searchbox').fill(name);
		await expect(hits(page).first()).toHaveText(name);
	}
});

test('takes words from several fields, without their dots, and marks what matched', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('samordning norsjo');
	await expect(hits(page).first()).toHaveText('Mari-Louise Skoogh');
	const first = page.getByRole('region', { name: 'Träffar' }).getByRole('listitem').first();
	await expect(first.locator('mark')).toHaveText(['samordning', 'Norsjö']);
});

test('narrows by municipality and by kind, and gives the list back when cleared', async ({ keptPage: page }) => {
	await page.getByRole('button', { name: 'Filtrera' }).click();
	await page.getByLabel('Kommun', { exact: true }).selectOption('Malå');
	await expect(page.getByText('4 träffar', { exact: true }).first()).toBeVisible();
	await page.getByLabel('Organisation', { exact: true }).selectOption('polis');
	await expect(hits(page)).toHaveText(['Ronnie Adolfsson', 'Christer Normark']);
	await expect(page).toHaveURL(/\?kommun=mala&typ=polis$/u);
	await page.getByRole('button', { name: 'Rensa' }).click();
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
	await expect(page).toHaveURL(siteAddress('MAIN_SITE'));
});

test('keeps what is searched for in the address, through reload, Back and Forward', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('nilsson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await expect(page).toHaveURL(/\?q=nilsson$/u);
	await page.getByRole('link', { name: 'Johannes Nilsson' }).click();
	await expect(page).toHaveURL(/\/kontakt\/arvidsjaur-andt-bra\/$/u);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('nilsson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await page.reload();
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await page.goForward();
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
});

test('ignores a filter in the address that the directory does not have', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}?kommun=kiruna&typ=skola`);
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
	// The page says that before its script has read the address.
	await page.getByRole('searchbox').fill('nilsson');
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await expect(page).toHaveURL(/\/\?q=nilsson$/u);
	await page.getByRole('button', { name: 'Rensa' }).click();
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
});

test('says the number of hits once, in a region that was there and empty from the start', async ({
	keptPage: page,
}) => {
	const status = page.getByRole('status');
	await expect(status).toHaveText('');
	const heard = await hear(page);
	await page.getByRole('searchbox').pressSequentially('nilsson', { delay: 40 });
	await expect(status).toHaveText('1 träff för ”nilsson”');
	// The counts and the address come after a pause; what is said next comes later than anything more about this.
	await expect(page.getByLabel('Län', { exact: true }).locator('option').nth(1)).toHaveText('Norrbottens län (1)');
	await expect(page).toHaveURL(/\?q=nilsson$/u);
	await page.getByRole('searchbox').fill('burman');
	await expect(status).toHaveText('1 träff för ”burman”');
	expect(await heard()).toEqual(['1 träff för ”nilsson”', '1 träff för ”burman”']);
});

test('says what to try when nothing matches, and lists the organisations', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)> qqqq');
	const results = page.getByRole('region', { name: 'Träffar' });
	await expect(results.getByText('Inga träffar för ”<img src=x onerror=alert(1)> qqqq”')).toBeVisible();
	await expect(results.getByText('Kontrollera stavningen')).toBeVisible();
	await expect(results.getByRole('link', { name: /kommun$|^Polis|^Länsstyrelsen/u })).toHaveCount(9);
	await expect(page.locator('main img')).toHaveCount(0);
});

test('works with the keyboard alone', async ({ keptPage: page }) => {
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('burman');
	await expect(hits(page)).toHaveText(['Mats Burman']);
	for (let presses = 0; presses < 8; presses++) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Mats Burman') break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/kontakt\/lansstyrelsen-norrbotten-andt\/$/u);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('burman');
	await expect(hits(page)).toHaveText(['Mats Burman']);
	await page.getByRole('searchbox').focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Alla kontakter' })).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('');
});

/** What can be wrong with the index: each must leave the page usable and say what happened. */
const troubles = {
	'is not there': (route: Route) => route.fulfill({ status: 404 }),
	'cannot be given': (route: Route) => route.fulfill({ status: 500 }),
	'is cut short': async (route: Route) => {
		const response = await route.fetch();
		await route.fulfill({ body: (await response.body()).subarray(0, 1500) });
	},
	'is a page of the host': (route: Route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' }),
	'is blocked': (route: Route) => route.abort(),
};

for (const [trouble, answer] of Object.entries(troubles)) {
	test(`filters the list, says so and offers another try when the index ${trouble}`, async ({ keptPage: page }) => {
		await page.route('**/sok/*.bin', answer);
		await page.getByRole('searchbox').fill('nilsson');
		await expect(page.getByText('Sökningen gick inte att hämta.').first()).toBeVisible();
		await expect(page.getByRole('main').getByRole('heading', { level: 4 }).filter({ visible: true })).toHaveText([
			'Johannes Nilsson',
		]);
		await page.unroute('**/sok/*.bin');
		await page.getByRole('button', { name: 'Försök igen' }).click();
		await expect(hits(page)).toHaveText(['Johannes Nilsson']);
		await expect(page.getByText('Sökningen gick inte att hämta.').filter({ visible: true })).toHaveCount(0);
	});
}

for (const [what, files] of [
	['the worker', '**/worker-*.js'],
	['the index', '**/sok/*.bin'],
] as const) {
	test(`tries once more before it says that ${what} cannot be had`, async ({ keptPage: page }) => {
		let tries = 0;
		await page.route(files, (route) => (++tries === 1 ? route.abort() : route.fallback()));
		const heard = await hear(page);
		// One question alone: to go to the field would be another.
		await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
			field.value = 'nilsson';
			field.dispatchEvent(new Event('input'));
		});
		await expect(hits(page)).toHaveText(['Johannes Nilsson']);
		expect(tries).toBe(2);
		expect(await heard()).not.toContainEqual(expect.stringContaining('gick inte att hämta'));
	});
}

test('filters the list when the worker is blocked, and shows the whole list again when cleared', async ({
	keptPage: page,
}) => {
	let tries = 0;
	await page.route('**/worker-*.js', (route) => {
		tries++;
		return route.abort();
	});
	await page.getByRole('searchbox').fill('skoogh');
	await expect(page.getByText('Sökningen gick inte att hämta.').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Mari-Louise Skoogh' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Johannes Nilsson' })).toBeHidden();
	// Whoever has been told waits no longer for another try.
	const triesBefore = tries;
	await page.getByRole('searchbox').fill('burman');
	await expect(page.getByRole('link', { name: 'Mats Burman' })).toBeVisible();
	expect(tries).toBe(triesBefore + 1);
	await page.getByRole('button', { name: 'Rensa' }).click();
	await expect(page.getByRole('link', { name: 'Johannes Nilsson' })).toBeVisible();
});

test('says that the index is slow, filters meanwhile, and answers when it comes', async ({ keptPage: page }) => {
	const { promise: held, resolve: release } = Promise.withResolvers<void>();
	await page.route('**/sok/*.bin', async (route) => {
		await held;
		await route.continue();
	});
	await page.getByRole('searchbox').fill('nilson');
	await expect(page.getByText('Sökningen hämtas fortfarande.').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Nina Olofsdotter' })).toBeHidden();
	release();
	await expect(hits(page)).toHaveText(['Johannes Nilsson']);
	await expect(page.getByText('Sökningen hämtas fortfarande.').filter({ visible: true })).toHaveCount(0);
});

test('never lets a late answer replace a newer one', async ({ page }) => {
	await page.addInitScript(() => {
		const listen = Worker.prototype.addEventListener;
		const held: (() => void)[] = [];
		Object.assign(window, { held });
		// Keeps the first answer back.
		let first: number | undefined;
		Worker.prototype.addEventListener = function (type: string, listener: EventListenerOrEventListenerObject) {
			listen.call(this, type, (event) => {
				const hear = () => (typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event));
				const { type: kind, number } = (event as MessageEvent).data ?? {};
				if (kind === 'answer') first ??= number;
				if (kind !== 'answer' || number !== first) return hear();
				held.push(hear);
			});
		};
	});
	await page.goto(siteAddress('MAIN_SITE'));
	await page.getByRole('searchbox').fill('nilsson');
	await page.waitForFunction(() => (window as unknown as { held: unknown[] }).held.length > 0);
	await page.getByRole('searchbox').fill('burman');
	await expect(hits(page)).toHaveText(['Mats Burman']);
	await page.evaluate(async () => {
		for (const hear of (window as unknown as { held: (() => void)[] }).held) hear();
		await new Promise(requestAnimationFrame);
	});
	expect(await hits(page).allTextContents()).toEqual(['Mats Burman']);
});

test('says which hits are spelt otherwise', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('kristofer normark');
	await expect(hits(page).first()).toHaveText('Christer Normark');
	await expect(page.getByText('Liknande stavning').first()).toBeVisible();
});

test('offers the nearest spelling as a link', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('gabrilsonnns');
	await page.getByRole('link', { name: 'Menade du gabrielsson?' }).click();
	await expect(hits(page)).toHaveText(['Josephine Gabrielsson']);
	await expect(page.getByRole('searchbox')).toHaveValue('gabrielsson');
});

test('offers the numbers for emergencies where nobody is found', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('qqqq');
	await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
	await expect(page.getByRole('link', { name: /^114\s14$/u })).toHaveAttribute('href', 'tel:11414');
});

test('shows counts that follow the query, and filters as buttons that remove them', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('polis');
	await expect(page.getByLabel('Län', { exact: true }).locator('option')).toHaveText([
		'Alla län',
		'Norrbottens län (1)',
		'Västerbottens län (2)',
	]);
	await page.getByRole('button', { name: 'Filtrera' }).click();
	await page.getByLabel('Län', { exact: true }).selectOption('norrbotten');
	await expect(page.getByRole('button', { name: 'Filtrera (1)' })).toHaveAttribute('aria-expanded', 'true');
	await expect(hits(page)).toHaveText(['Kenneth Lundqvist']);
	await expect(page).toHaveURL(/\?q=polis&lan=norrbotten$/u);
	await page.getByRole('button', { name: 'Ta bort filtret Norrbottens län' }).click();
	await expect(hits(page)).toHaveCount(3);
});

test('lists the places, organisations and pages that match after the contacts', async ({ keptPage: page }) => {
	await page.getByRole('searchbox').fill('malå');
	const results = page.getByRole('region', { name: 'Träffar' });
	await expect(results.getByRole('link', { name: 'Malå', exact: true })).toBeVisible();
	await results.getByRole('link', { name: 'Malå kommun', exact: true }).click();
	await expect(page).toHaveURL(/\/organisation\/mala-kommun\/$/u);
	await page.goBack();
	await page.getByRole('searchbox').fill('ordlista');
	await expect(results.getByRole('link', { name: 'Ordlista' })).toBeVisible();
});

test('gives away exactly what is shown, as the published files say it', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('OTHER_SITE')}?q=ystad`);
	await expect(hits(page)).toHaveText(['Ängla-Britt af Ölandsson', 'Øystein Øst', 'Fotograf']);
	const download = async (name: string) => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name, exact: true }).click(),
		]);
		return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
	};
	await page.getByText('Fler format').click();
	const csv = await download('CSV');
	const whole = await (await page.request.get(`${siteAddress('OTHER_SITE')}data/kontakter.csv`)).text();
	expect(csv.name).toBe('kontakter-urval.csv');
	expect(csv.text.split('\r\n').map((line) => line.split(',')[0])).toEqual([
		'id',
		'ystad-arkiv',
		'sydost-hembygd',
		'sydost-fotografi',
		'',
	]);
	for (const line of csv.text.split('\r\n')) expect(whole).toContain(line);
	const cards = await (await page.request.get(`${siteAddress('OTHER_SITE')}data/kontakter.vcf`)).text();
	const vcard = await download('Spara träffarna i kontakter (vCard)');
	expect(vcard.name).toBe('kontakter-urval.vcf');
	// An address book gets nobody whose post has ended.
	expect(vcard.text.match(/^FN:.*(?=\r$)/gmu)).toEqual(['FN:Ängla-Britt af Ölandsson', 'FN:Øystein Øst']);
	for (const card of vcard.text.match(/BEGIN:VCARD[\s\S]*?END:VCARD\r\n/gu) ?? []) expect(cards).toContain(card);
	const document = JSON.parse((await download('JSON')).text);
	expect(document.contacts.map(({ id }: { id: string }) => id)).toEqual([
		'ystad-arkiv',
		'sydost-hembygd',
		'sydost-fotografi',
	]);
	const workbook = await download('Ladda ner träffarna (Excel)');
	expect([workbook.name, workbook.text.slice(0, 2)]).toEqual(['kontakter-urval.xlsx', 'PK']);
	await page.goto(`${siteAddress('OTHER_SITE')}en/?q=ystad`);
	await expect(page.locator('[data-search="hits"] > li')).toHaveCount(3);
	const english = await download('Save the results to contacts (vCard)');
	expect(english.text.replace(/\r\n /gu, '')).toMatch(/^NOTE:.*Checked 1 November 2026\r$/mu);
	expect(english.text.match(/^UID:.*$/gmu)).toEqual(vcard.text.match(/^UID:.*$/gmu));
});

test('gives one contact in formats that no file of it is published in', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('OTHER_SITE')}kontakt/ystad-arkiv/`);
	await page.getByText('Fler format').click();
	const download = async (name: string) => {
		const button = page.getByRole('button', { name, exact: true });
		const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
		return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
	};
	const card = await download('vCard 4.0');
	expect(card.name).toBe('ystad-arkiv-4.vcf');
	const all = await (await page.request.get(`${siteAddress('OTHER_SITE')}data/kontakter-4.vcf`)).text();
	expect(all).toContain(card.text);
	expect((await download('Excel-CSV')).text.split('\r\n')).toHaveLength(3);
	await page.route('**/data/kontakter.csv', (route) => route.abort());
	await page.getByRole('button', { name: 'CSV', exact: true }).click();
	await expect(page.getByText('Filen gick inte att hämta. Försök igen.')).toBeVisible();
});

test('shows of a hit what its card in the list shows, and links alike', async ({ keptPage: page }) => {
	await page.goto(siteAddress('OTHER_SITE'));
	const everything = page.locator('[data-search="everything"]');
	/** What a card says on a screen and how its links look, without what only hits have. */
	const shownIn = (card: import('@playwright/test').Locator) =>
		card.evaluate((shown) => {
			const item = shown.cloneNode(true) as HTMLElement;
			for (const line of item.querySelectorAll('.paper-line')) line.remove();
			// A space at the end of a paragraph is seen by nobody.
			for (const paragraph of item.querySelectorAll('p, h2, h3, h4')) paragraph.append(' ');
			return {
				lines: [...item.children]
					.filter((line) => line instanceof HTMLElement && !line.hidden)
					.map(
						(line) =>
							`${line.tagName.replace(/H\d/u, 'H')} ${line.className} ${line.textContent?.trim().replace(/\s+/gu, ' ')}`,
					),
				links: [...item.querySelectorAll<HTMLAnchorElement>('a')]
					.filter((link) => !(link.parentElement as HTMLElement).hidden)
					.map(({ href, className, lang, translate, textContent }) => [
						href,
						className,
						lang,
						translate,
						textContent?.trim(),
					]),
			};
		});
	for (const [query, title] of [
		['ölandsson', 'Ängla-Britt af Ölandsson'],
		['øst', 'Øystein Øst'],
		['fotograf', 'Fotograf'],
		['byggnadsvård', 'Rådgivare i byggnadsvård'],
	] as const) {
		const card = everything.locator('.card').filter({ hasText: title }).first();
		const inList = await shownIn(card);
		await page.getByRole('searchbox').fill(query);
		await expect(hits(page).first()).toHaveText(title);
		await expect.poll(() => shownIn(page.locator('[data-search="hits"] > li').first())).toEqual(inList);
	}
	await page.getByRole('searchbox').fill('ölandsson');
	await expect(hits(page)).toHaveText(['Ängla-Britt af Ölandsson']);
	await expect(page.getByRole('region', { name: 'Träffar' }).getByRole('link', { name: /^070/u })).toHaveAttribute(
		'href',
		'tel:+46701740605',
	);
});

test('copies a link to the search', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}?q=nilsson`);
	await page.getByRole('button', { name: 'Kopiera länk till sökningen' }).click();
	await expect(page.getByText('Länken är kopierad.').first()).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteAddress('MAIN_SITE')}?q=nilsson`);
});

test('goes back to where in a long list one was', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('LONG_SITE')}?q=handl%C3%A4ggare`);
	await expect(hits(page)).toHaveCount(100);
	await page.getByRole('link', { name: /^Handläggare 00080/u }).scrollIntoViewIfNeeded();
	const before = await page.evaluate(() => scrollY);
	await expect.poll(() => page.evaluate(() => (history.state as { scroll?: number } | null)?.scroll)).toBe(before);
	expect(before).toBeGreaterThan(1000);
	await page.getByRole('link', { name: /^Handläggare 00080/u }).click();
	await page.waitForURL(/kontakt/u);
	await page.goBack();
	await expect(hits(page)).toHaveCount(100);
	await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200);
	await page.getByRole('button', { name: 'Visa fler' }).click();
	await expect(hits(page)).toHaveCount(320);
});

test('searches in a folder of a host, and by telephone number', async ({ keptPage: page }) => {
	await page.goto(siteAddress('OTHER_SITE'));
	await page.getByRole('searchbox').fill('40605');
	await expect(hits(page)).toHaveText(['Ängla-Britt af Ölandsson']);
	await hits(page).getByRole('link').click();
	expect(page.url()).toBe(`${siteAddress('OTHER_SITE')}kontakt/ystad-arkiv/`);
});

test('answers in English on the English page', async ({ keptPage: page }) => {
	await page.goto(`${siteAddress('MAIN_SITE')}en/?q=nilsson`);
	await expect(page.getByText('1 result for “nilsson”').first()).toBeVisible();
	await page.getByRole('link', { name: 'Johannes Nilsson' }).click();
	await expect(page).toHaveURL(/\/en\/kontakt\/arvidsjaur-andt-bra\/$/u);
});

test('searches a directory that is too long to be listed on the start page', async ({ keptPage: page }) => {
	await page.goto(siteAddress('LONG_SITE'));
	await expect(page.getByText('Listan är lång.')).toBeVisible();
	await page.getByRole('searchbox').fill('handläggare 00317');
	await expect(hits(page).first()).toContainText('Handläggare 00317');
});

test('shows the other name that a contact was found by, in its language', async ({ keptPage: page }) => {
	await page.goto(siteAddress('OTHER_SITE'));
	await page.getByRole('searchbox').fill('municipal arch');
	await expect(hits(page)).toHaveText(['Ängla-Britt af Ölandsson']);
	const alias = page.getByRole('region', { name: 'Träffar' }).getByText('municipal archives');
	await expect(alias).toHaveAttribute('lang', 'en');
	await expect(alias.locator('mark')).toHaveText(['municipal', 'arch']);
	await page.getByRole('searchbox').fill('ängla-britt');
	await expect(page.getByRole('region', { name: 'Träffar' }).locator('mark')).toHaveText(['Ängla', 'Britt']);
	await expect(alias).toHaveCount(0);
});

test('prints every hit, also those that are not drawn yet', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => dispatchEvent(new Event('beforeprint'));
		addEventListener('beforeprint', () => {
			setTimeout(() => {
				document.body.dataset['printed'] = String(document.querySelectorAll('[data-search="hits"] > li').length);
			});
		});
	});
	await page.goto(`${siteAddress('LONG_SITE')}?q=handl%C3%A4ggare`);
	await expect(page.getByText('Visar 100 av 320 träffar.')).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('body')).toHaveAttribute('data-printed', '100');
	await page.getByRole('button', { name: 'Skriv ut träffarna' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', '320');
	await expect(page.getByText('Visar 100 av 320 träffar.')).toBeHidden();
});
