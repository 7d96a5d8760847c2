import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { frameSandbox } from '../../src/domain/embed-frame.ts';
import type { EmbedData } from '../../src/formats/embed-data.ts';
import { builtSites } from '../build.ts';
import { type Embedding, startEmbedding } from '../embedding.ts';
import { inEveryRun, inLongRun } from '../in-every-run.ts';
import { accessibilityViolations } from './accessibility-violations.ts';
import { test } from './kept-page.ts';

const script = '<script src="{directory}embed.v1.js" async></script>';
const link = '<a href="{directory}kommun/mala/">Kontakter i Malå</a>';
const bodies = {
	all: `<kontakt-lista kommun="2418">${link}</kontakt-lista><kontakt-lista kommun="2418" rubrik="nej">${link}</kontakt-lista><kontakt-lista organisation="mala-kommun" lang="en">${link}</kontakt-lista><kontakt-lista kontakt="polis-umea" lang="sv">${link}</kontakt-lista>${script}${script}`,
	wrong: [
		'kommun="9999"',
		'kommun="Malå"',
		'kommun=""',
		'organisation="../../robots.txt"',
		'kontakt="a b"',
		'county="24"',
		'',
	]
		.map((attributes) => `<kontakt-lista ${attributes}><a href="{directory}">Katalogen</a></kontakt-lista>`)
		.join('')
		.concat(script),
	clobbered: `<img name="currentScript" src="/embed.v1.js" alt=""><img name="scripts" src="/embed.v1.js" alt=""><img name="scripts" src="/embed.v1.js" alt=""><kontakt-lista kommun="2418">${link}</kontakt-lista>${script}`,
	languages: `<kontakt-lista kommun="2418" lang="sv">${link}</kontakt-lista><kontakt-lista kommun="2418" lang="en"><a href="{directory}en/kommun/mala/">Contacts in Malå</a></kontakt-lista>${script}`,
	form: `<form><input name="parentElement"><input name="parentNode"><input name="assignedSlot"><input name="getRootNode"><iframe src="{directory}embed/kontakt/polis-umea/" title="Kontakt" sandbox="${frameSandbox}"></iframe></form>${script}`,
};

const names = ['Nina Olofsdotter', 'Ronnie Adolfsson', 'Tony Bohman', 'Christer Normark'];
let open: Embedding;
let closed: Embedding;

test.beforeAll(async () => {
	const folder = join(builtSites, 'main');
	open = await startEmbedding({ folder, bodies });
	closed = await startEmbedding({ folder, hasCors: false, bodies });
});
test.afterAll(() => {
	open.stop();
	closed.stop();
});

/** Collects what a page does that a guest must not, and what it throws. */
function watch(page: Page, embedding: Embedding) {
	const seen = { elsewhere: [] as string[], complaints: [] as string[], thrown: [] as string[] };
	const own = [embedding.host, embedding.directory];
	page.on('request', (request) => {
		const url = request.url();
		if (!own.some((address) => url.startsWith(address)) && !url.startsWith('data:')) seen.elsewhere.push(url);
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') seen.complaints.push(message.text());
	});
	page.on('pageerror', (error) => seen.thrown.push(String(error)));
	return seen;
}

/** Lets the time of a page go faster until something is so: an element tries again after a second and a half. */
async function hurry(page: Page, read: () => number, expected: number): Promise<void> {
	const soon = async () => {
		await page.clock.runFor(500);
		return read();
	};
	await expect.poll(soon, { intervals: [50] }).toBe(expected);
}

test('a page with the strictest policy shows the block, the frame, the element and the search, and nothing is asked or kept elsewhere', async ({
	page,
	context,
}) => {
	const seen = watch(page, open);
	await page.goto(`${open.host}block`);
	for (const name of names) await expect(page.getByRole('link', { name })).toBeVisible();
	await page.goto(`${open.host}frame`);
	const frame = page.frameLocator('iframe');
	for (const name of names) await expect(frame.getByRole('link', { name })).toBeVisible();
	await expect(frame.getByText('Kan vara inaktuella: kontrollerade 4 september 2014.')).toBeVisible();
	await page.goto(`${open.host}element`);
	for (const name of names) await expect(page.getByRole('link', { name })).toBeVisible();
	await expect(page.locator('kontakt-lista')).toContainText('Kontakter i Malå');
	await expect(page.getByText('Kan vara inaktuella: kontrollerade 4 september 2014.')).toBeVisible();
	await page.goto(`${open.host}search`);
	await frame.getByRole('searchbox').fill('nina malå');
	await expect(frame.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	expect(seen).toEqual({ elsewhere: [], complaints: [], thrown: [] });
	expect(await context.cookies()).toEqual([]);
	for (const each of page.frames()) expect(await each.evaluate(countKept), each.url()).toEqual([0, 0, 0]);
});

/** How much a page has kept in the browser; nothing where the browser lets a frame keep nothing. */
async function countKept(): Promise<number[]> {
	try {
		return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length];
	} catch {
		return [0, 0, 0];
	}
}

test('a frame is as high as what is in it', async ({ keptPage: page }) => {
	for (const [width, name] of inEveryRun(4, [
		[320, 'frame'],
		[768, 'frame'],
		[1280, 'frame'],
		[320, 'search'],
		[768, 'search'],
		[1280, 'search'],
	] as const)) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(open.host + name);
		const inner = page.frames()[1];
		await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
		await expect
			.poll(() =>
				inner?.evaluate(() => {
					const { clientWidth, scrollHeight, scrollWidth } = document.documentElement;
					const { height } = document.documentElement.getBoundingClientRect();
					return {
						isAsHigh: Math.abs(innerHeight - height) < 1,
						isHigher: scrollHeight > innerHeight,
						isWider: scrollWidth > clientWidth,
						bar: innerWidth - clientWidth,
					};
				}),
			)
			.toEqual({ isAsHigh: true, isHigher: false, isWider: false, bar: 0 });
	}
});

test('several elements share one request, each in its language, and change with their attributes', async ({
	keptPage: page,
}) => {
	const before = open.asked.length;
	const seen = watch(page, open);
	await page.goto(`${open.host}all`);
	const lists = page.locator('kontakt-lista');
	await expect(lists.nth(0).getByRole('heading', { level: 2 })).toHaveText('Kontakter i Malå');
	await expect(lists.nth(1).getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	await expect(lists.nth(1).getByRole('heading')).toHaveCount(0);
	await expect(lists.nth(2)).toContainText('The list as it is today');
	await expect(lists.nth(2).getByRole('link', { name: 'Nina Olofsdotter' })).toHaveAttribute(
		'href',
		`${open.directory}en/kontakt/mala-andt-bra/`,
	);
	// The directory's first language has no folder of its own: it is asked for there, and then found where it is.
	await expect(lists.nth(3).getByRole('link', { name: 'Ronnie Adolfsson' })).toBeVisible();
	expect(open.asked.slice(before).filter((path) => path === '/embed/kommun/2418.json')).toHaveLength(1);
	await lists.nth(0).evaluate((element) => {
		element.setAttribute('kommun', '2505');
		element.removeAttribute('kommun');
		element.setAttribute('organisation', 'norsjo-kommun');
	});
	await expect(lists.nth(0).getByRole('link', { name: 'Mari-Louise Skoogh' })).toBeVisible();
	expect(open.asked.slice(before)).not.toContain('/embed/kommun/2505.json');
	await lists.nth(0).evaluate((element) => element.setAttribute('organisation', 'finns-inte'));
	await expect(lists.nth(0).getByRole('link', { name: 'Kontakter i Malå' })).toBeVisible();
	await lists.nth(0).evaluate((element) => element.setAttribute('organisation', 'mala-kommun'));
	await expect(lists.nth(0).getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
});

test('what is wrong shows the link that stands in the element, and asks for nothing that is no list', async ({
	keptPage: page,
}) => {
	const before = open.asked.length;
	const seen = watch(page, open);
	await page.goto(`${open.host}wrong`);
	await expect.poll(() => open.asked.slice(before)).toContain('/embed/kommun/9999.json');
	await page.evaluate(() => customElements.whenDefined('kontakt-lista'));
	await expect(page.getByRole('link', { name: 'Katalogen' })).toHaveCount(7);
	for (const each of await page.getByRole('link', { name: 'Katalogen' }).all()) await expect(each).toBeVisible();
	expect(open.asked.slice(before).sort()).toEqual(['/embed.v1.js', '/embed/kommun/9999.json']);
	expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
});

test('where the host of the directory lets nobody fetch, a frame as high as its list takes the place of the link', async ({
	page,
}) => {
	const seen = watch(page, closed);
	// The frame begins below the window, where a browser draws nothing.
	await page.setViewportSize({ width: 768, height: 60 });
	await page.clock.install();
	await page.goto(`${closed.host}element`);
	await expect(page.getByRole('link', { name: 'Kontakter i Malå' })).toBeVisible();
	await hurry(page, () => page.frames().length, 2);
	const frame = page.frameLocator('iframe[title="Kontakter i Malå"]');
	await expect(frame.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Kontakter i Malå' })).toHaveCount(0);
	await expect
		.poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight))
		.toBe(0);
	expect(closed.asked.filter((path) => path === '/embed/kommun/2418.json')).toHaveLength(2);
	expect(await page.evaluate(() => history.length)).toBe(2);
	expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
});

test('what a user of the site has named after a property of the document does not say where the directory is', async ({
	keptPage: page,
}) => {
	const seen = watch(page, open);
	await page.goto(`${open.host}clobbered`);
	await expect(page.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	expect(seen.thrown).toEqual([]);
});

inLongRun(test)(
	'there, the frame is in the language that is asked for, the first too, and is no step back for the reader',
	async ({ page }) => {
		const seen = watch(page, closed);
		await page.clock.install();
		await page.goto(`${closed.host}languages`);
		await hurry(page, () => page.frames().length, 3);
		const lists = page.locator('kontakt-lista');
		const [first, other] = [lists.nth(0).frameLocator('iframe'), lists.nth(1).frameLocator('iframe')];
		await expect(other.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
		await expect(other.locator('html')).toHaveAttribute('lang', 'en');
		await expect(first.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
		await expect(first.locator('html')).toHaveAttribute('lang', 'sv');
		await expect(page.locator('kontakt-lista iframe')).toHaveCount(2);
		await expect(page.getByRole('link', { name: 'Kontakter i Malå' })).toHaveCount(0);
		expect(await page.evaluate(() => history.length)).toBe(2);
		expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
	},
);

test('an answer that is none leaves the link', async ({ page }) => {
	const answers = {
		'a half': { status: 200, contentType: 'application/json', body: '{"version":1,"sections":[' },
		'another document': {
			status: 200,
			contentType: 'application/json',
			body: '{"version":1,"sections":[{}],"path":7}',
		},
		trouble: { status: 500, contentType: 'text/plain', body: 'fel' },
		nothing: { status: 200, contentType: 'application/json', body: 'null' },
		'a later version': { status: 200, contentType: 'application/json', body: '{"version":2,"sections":[]}' },
		'a page': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' },
	};
	const seen = watch(page, open);
	let answer: (typeof answers)[keyof typeof answers] = answers.nothing;
	let asked = 0;
	await page.route('**/embed/kommun/2418.json', (route) => {
		asked++;
		return route.fulfill({ ...answer, headers: { 'Access-Control-Allow-Origin': '*' } });
	});
	await page.route('**/embed/kommun/2418/*', (route) => route.fulfill({ status: 404, body: 'Finns inte' }));
	await page.clock.install();
	for (const [what, given] of inEveryRun(2, Object.entries(answers))) {
		answer = given;
		asked = 0;
		await page.goto(`${open.host}element`);
		await expect.poll(() => asked, what).toBe(1);
		await page.clock.runFor(30_000);
		await expect(page.getByRole('link', { name: 'Kontakter i Malå' }), what).toBeVisible();
		await expect(page.locator('kontakt-lista'), what).toHaveCount(1);
		expect(asked, what).toBeLessThanOrEqual(2);
	}
	expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
});

inLongRun(test)('the second try is shown when the first failed', async ({ page }) => {
	let asked = 0;
	await page.route('**/embed/kommun/2418.json', (route) => (++asked === 1 ? route.abort() : route.fallback()));
	await page.clock.install();
	await page.goto(`${open.host}element`);
	await hurry(page, () => asked, 2);
	await expect(page.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	expect(asked).toBe(2);
});

inLongRun(test)('a detail that came after this issue of the element has a line', async ({ keptPage: page }) => {
	await page.route('**/embed/kommun/2418.json', async (route) => {
		const response = await route.fetch();
		const data = (await response.json()) as EmbedData;
		const sections = data.sections.map((section) => ({
			...section,
			contacts: section.contacts.map((contact) => ({ ...contact, lines: ['Talar <b>finska</b>'] })),
		}));
		await route.fulfill({ response, json: { ...data, sections } });
	});
	await page.goto(`${open.host}element`);
	await expect(page.getByText('Talar <b>finska</b>').first()).toBeVisible();
});

test('nothing but a height is taken from a message, and only from the page in the frame', async ({
	keptPage: page,
}) => {
	const seen = watch(page, open);
	await page.goto(`${open.host}frame`);
	const frame = page.locator('iframe');
	await expect(frame).toHaveCSS('border-top-width', '0px');
	const before = await frame.evaluate((element) => element.style.cssText);
	const own = page.frames()[1];
	await page.evaluate((origin) => {
		const tell = (data: unknown, from: string, source: Window | null | undefined) =>
			dispatchEvent(new MessageEvent('message', { data, origin: from, source: source ?? null }));
		const height = { type: 'katalog:height', height: 7 };
		for (const data of [height, null, 'katalog:height', 7, [], { type: 'katalog:height' }]) {
			postMessage(data, '*');
			tell(data, origin, null);
			tell(data, origin, window);
		}
		const [first] = document.querySelectorAll('iframe');
		const other = document.createElement('iframe');
		document.body.append(other);
		tell(height, origin, other.contentWindow);
		// The right window with another origin: a page that has taken the frame over.
		for (const from of ['null', '', location.origin, `${origin}.x.example`, `${origin}0`, 'https://x.example']) {
			tell(height, from, first?.contentWindow);
		}
	}, new URL(open.directory).origin);
	await own?.evaluate(() => {
		for (const height of [
			Number.NaN,
			-1,
			20_001,
			Number.POSITIVE_INFINITY,
			'7',
			'7px;background:url(//x.example)',
			{ valueOf: 7 },
			null,
		]) {
			parent.postMessage({ type: 'katalog:height', height }, '*');
		}
	});
	// What comes after them has been handled when this has.
	await own?.evaluate(() => parent.postMessage({ type: 'katalog:height', height: 321.2, style: 'color:red' }, '*'));
	await expect(frame.first()).toHaveCSS('height', '322px');
	expect(await frame.first().evaluate((element) => element.style.cssText)).toBe(before.replace(/\d+px/u, '322px'));
	expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
});

test('a framed page takes no orders from anyone but its host, and from it colours that can be read', async ({
	keptPage: page,
}) => {
	await page.goto(`${open.host}frame`);
	const inner = page.frames()[1];
	const colours = () =>
		inner?.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
	const say = (look: unknown) =>
		page.evaluate((told) => frames[0]?.postMessage({ type: 'katalog:height?', look: told }, '*'), look);
	await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
	await say('?bakgrund=102030&text=ffeecc');
	await expect.poll(colours).toEqual(['rgb(16, 32, 48)', 'rgb(255, 238, 204)']);
	await say({ toString: 'x' });
	await say('?bakgrund=url(https://x.example/)&text=expression(1)');
	await inner?.evaluate(() => postMessage({ type: 'katalog:height?', look: '?bakgrund=00ff00' }, '*'));
	await say('?bakgrund=102030&text=203040');
	await expect.poll(colours).toEqual(['rgb(16, 32, 48)', 'rgb(233, 238, 242)']);
});

/** What stands in a page of the host, what a frame in it takes of that, and which page. */
const surroundings = [
	['rgb()', 'body { background: rgb(16, 32, 48); color: #fec }', ['rgb(16, 32, 48)', 'rgb(255, 238, 204)']],
	[
		'those behind a form whose fields are named after properties',
		'body { background: rgb(16, 32, 48); color: #fec }',
		['rgb(16, 32, 48)', 'rgb(255, 238, 204)'],
		'form',
	],
	[
		'oklch()',
		'body { background: oklch(0.2 0.05 250); color: oklch(0.95 0.02 250) }',
		['rgb(3, 23, 44)', 'rgb(229, 240, 252)'],
	],
	[
		'a glass on a glass',
		'html { background: lab(100 0 0 / 0.5) } body { background: #00000080; color: #fff }',
		['rgb(68, 68, 68)', 'rgb(255, 255, 255)'],
	],
	['a dark glass over nothing', 'body { background: #000c; color: #fff }', ['rgb(4, 4, 4)', 'rgb(255, 255, 255)']],
	[
		'color()',
		'body { background: color(srgb 0 0 0.2); color: color(srgb 1 1 0.8) }',
		['rgb(0, 0, 51)', 'rgb(255, 255, 204)'],
	],
	[
		'a dark glass over white',
		'html { background: #fff } body { background: #000000d9; color: #fff }',
		['rgb(38, 38, 38)', 'rgb(255, 255, 255)'],
	],
	['faint text', 'body { background: #fff; color: rgb(0 0 0 / 0.6) }', ['rgb(255, 255, 255)', 'rgb(102, 102, 102)']],
] as const;

test('a frame takes the colours that it stands in', async ({ page }) => {
	const seen = watch(page, open);
	await page.addInitScript(() => {
		if (parent !== window) return;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(decodeURIComponent(location.search.slice(1)));
		document.adoptedStyleSheets = [sheet];
	});
	for (const [what, css, expected, name = 'frame'] of inEveryRun(3, surroundings)) {
		await page.goto(`${open.host}${name}?${encodeURIComponent(css)}`);
		await expect(page.locator('iframe'), what).toHaveCSS('border-top-width', '0px');
		const inner = page.frames()[1];
		await expect
			.poll(
				() =>
					inner?.evaluate(() => [
						getComputedStyle(document.body).backgroundColor,
						getComputedStyle(document.body).color,
					]),
				what,
			)
			.toEqual(expected);
	}
	expect([seen.elsewhere, seen.thrown]).toEqual([[], []]);
});

test('parameters give colours that can be read, and nothing else', async ({ keptPage: page }) => {
	const seen = watch(page, open);
	const colours = async (query: string) => {
		await page.goto(`${open.directory}embed/kommun/mala/${query}`);
		return page.evaluate(() => [
			getComputedStyle(document.body).backgroundColor,
			getComputedStyle(document.body).color,
			getComputedStyle(document.querySelector('h3 a') ?? document.body).color,
		]);
	};
	const plain = await colours('');
	expect(await colours('?bakgrund=fdf6e3&text=222222&accent=8a1c1c')).toEqual([
		'rgb(253, 246, 227)',
		'rgb(34, 34, 34)',
		'rgb(138, 28, 28)',
	]);
	expect(await colours('?lage=morkt')).toEqual(['rgb(20, 24, 29)', 'rgb(233, 238, 242)', 'rgb(127, 208, 228)']);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect((await colours(''))[0]).toBe('rgb(20, 24, 29)');
	expect(await colours('?lage=ljust')).toEqual(plain);
	await page.emulateMedia({ colorScheme: 'light' });
	for (const query of [
		'?bakgrund=javascript:alert(1)&text=javascript:alert(1)',
		'?bakgrund=fff;background:url(https://x.example/)',
		'?accent=</style><script>alert(1)</script>',
		`?text=${'a'.repeat(10_000)}`,
		'?bakgrund=ffffff&text=fefefe&accent=ffff00',
		'?lage=__proto__&bakgrund=%E5%E4',
	]) {
		expect(await colours(query), query.slice(0, 60)).toEqual(plain);
	}
	expect(seen).toEqual({ elsewhere: [], complaints: [], thrown: [] });
});

inLongRun(test)('a link in a frame opens in the window of its reader', async ({ keptPage: page }) => {
	await page.goto(`${open.host}frame`);
	await page.frameLocator('iframe').getByRole('link', { name: 'Aktuell lista' }).click();
	await expect(page).toHaveURL(`${open.directory}kommun/mala/`);
	await page.goto(`${open.host}search`);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('searchbox').fill('o');
	await frame.getByRole('link', { name: /^Visa alla \d+ träffar i katalogen$/u }).click();
	await expect(page).toHaveURL(`${open.directory}?q=o`);
});

test('a number in a frame can be called', async ({ keptPage: page }) => {
	const body = `<iframe src="{directory}embed/kontakt/sydost-hembygd/" title="Hembygd" sandbox="${frameSandbox}"></iframe>`;
	const other = await startEmbedding({ folder: join(builtSites, 'other'), bodies: { number: body } });
	const seen = watch(page, other);
	await page.goto(`${other.host}number`);
	await page.frameLocator('iframe').locator('a[href^="tel:"]').click();
	// Where a sandbox keeps a link from the program for its protocol, the browser asks for nothing, and says so.
	await expect.poll(() => seen.elsewhere).toEqual(['tel:+46980319200;ext=12']);
	expect([seen.complaints, seen.thrown]).toEqual([[], []]);
	other.stop();
});

inLongRun(test)(
	'an element takes the looks of its page, by custom properties and parts, and axe finds nothing',
	async ({ keptPage: page }) => {
		await page.goto(`${open.host}element`);
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'body { color: rgb(1, 2, 3); font-family: monospace } kontakt-lista { --katalog-accent: rgb(10, 60, 90) } kontakt-lista::part(role) { font-style: italic }',
			);
			document.adoptedStyleSheets = [sheet];
		});
		const name = page.getByRole('link', { name: 'Nina Olofsdotter' });
		await expect(name).toHaveCSS('color', 'rgb(10, 60, 90)');
		await expect(name).toHaveCSS('font-family', 'monospace');
		await expect(page.getByText('Kommunal samordning ANDT/BRÅ')).toHaveCSS('font-style', 'italic');
		await expect(page.getByText('Kommunal samordning ANDT/BRÅ')).toHaveCSS('color', 'rgb(1, 2, 3)');
		expect(await accessibilityViolations(page, { include: 'kontakt-lista' })).toEqual([]);
	},
);

test('with the directory stopped, the link stays, and a frame does not take its place', async ({ page }) => {
	const stopped = await startEmbedding({ folder: join(builtSites, 'main') });
	const seen = watch(page, stopped);
	await page.goto(`${stopped.host}element`);
	await expect(page.getByRole('link', { name: 'Nina Olofsdotter' })).toBeVisible();
	// The script from the browser's memory, and no directory behind it.
	await page.route('**/embed.v1.js', async (route) => route.fulfill({ path: join(builtSites, 'main/embed.v1.js') }));
	stopped.stopDirectory();
	await page.clock.install();
	await page.goto(`${stopped.host}element`);
	await page.evaluate(() => customElements.whenDefined('kontakt-lista'));
	await page.clock.runFor(2000);
	await expect(page.locator('kontakt-lista iframe')).toHaveCount(1);
	await expect(page.getByRole('link', { name: 'Kontakter i Malå' })).toBeVisible();
	await page.clock.runFor(30_000);
	await expect(page.locator('kontakt-lista iframe')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Kontakter i Malå' })).toBeVisible();
	await page.goto(`${stopped.host}block`);
	for (const name of names) await expect(page.getByRole('link', { name })).toBeVisible();
	expect(seen.thrown).toEqual([]);
	stopped.stop();
});
