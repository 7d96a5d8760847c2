import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtSites } from '../build.ts';
import { type Embedding, startEmbedding } from '../embedding.ts';
import type { Reader } from './reader.ts';

/** What a page with the strictest policy shows of a directory on another port. */
export function embedding(start: () => Reader, slowly: typeof it | typeof it.skip): void {
	const folder = join(builtSites, 'main');
	let open: Embedding;
	let closed: Embedding;
	beforeAll(async () => {
		open = await startEmbedding({ folder });
		closed = await startEmbedding({ folder, hasCors: false });
	});
	afterAll(() => {
		open.stop();
		closed.stop();
	});

	it('a frame, as high as what is in it, whose links open in the window', async () => {
		const reader = start();
		await reader.page.open(`${open.host}frame`);
		await expect.poll(() => reader.page.run(findFrameHeight)).toBeGreaterThan(500);
		const { x, y } = await reader.page.run(findFootOfFrame);
		await reader.page.clickAt(x, y);
		await expect.poll(() => reader.address()).toBe(`${open.directory}kommun/mala/`);
	});

	it('the search in a frame, which grows with its hits', async () => {
		const { page } = start();
		await page.open(`${open.host}search`);
		await expect.poll(() => page.run(findFrameHeight)).toBeGreaterThan(100);
		const before = await page.run(findFrameHeight);
		const { x, y } = await page.run(findFieldInFrame);
		await page.clickAt(x, y);
		await page.type('polisen');
		await expect.poll(() => page.run(findFrameHeight)).toBeGreaterThan((before ?? 0) + 100);
	});

	it('the element', async () => {
		const { page } = start();
		await page.open(`${open.host}element`);
		await expect.poll(() => page.run(findInElement, '[part~=contact]')).toBe(4);
		expect(
			await page.run(() => getComputedStyle(document.querySelector('kontakt-lista') ?? document.body).display),
		).toBe('block');
	});

	slowly(
		'in the place of an element a frame, where the host of the directory lets nobody fetch, in the first language when that is asked for, and in the colours of the page however they are written',
		async () => {
			const { page } = start();
			await page.open(`${closed.host}element`);
			await expect.poll(() => page.run(findInElement, 'slot')).toBe(0);
			expect(await page.run(findInElement, 'iframe:not(.waiting)')).toBe(1);
			await page.run(() => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(
					'html { background: #fff } body { background: oklch(0 0 0 / 0.8); color: oklch(0.95 0.02 250) }',
				);
				document.adoptedStyleSheets = [sheet];
				document.querySelector('kontakt-lista')?.setAttribute('lang', 'sv');
			});
			await expect
				.poll(() => page.run(findFrameInElement))
				.toMatch(
					new RegExp(`^${closed.directory}embed/kommun/2418/\\?text=e[4-6](?:ef|f[01])f[b-d]&bakgrund=333333$`, 'u'),
				);
		},
	);

	it('the static block, and when the directory has stopped the link that stands in an element', async () => {
		const { page } = start();
		await page.open(`${open.host}block`);
		expect(await page.run(() => document.querySelectorAll('section[data-kontaktkatalog] li').length)).toBe(4);
		open.stopDirectory();
		await page.open(`${open.host}element`);
		const isSeen = () => page.run(() => document.querySelector('kontakt-lista a')?.checkVisibility());
		expect(await isSeen()).toBe(true);
	});
}

// What runs in the page uses nothing from outside itself.

/** The height that a frame has been given; `undefined` before it has. */
function findFrameHeight(): number | null {
	const height = document.querySelector('iframe')?.style.height;
	return height ? Number.parseFloat(height) : null;
}

/** Where the first link of the foot is, in a frame that has its height. */
function findFootOfFrame(): { x: number; y: number } {
	const frame = document.querySelector('iframe');
	frame?.scrollIntoView({ block: 'end' });
	const { left = 0, bottom = 0 } = frame?.getBoundingClientRect() ?? {};
	return { x: left + 40, y: bottom - 24 };
}

/** Where the field of the search is, in a window as wide as a laptop's: below its heading and its label. */
function findFieldInFrame(): { x: number; y: number } {
	const { left = 0, top = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
	return { x: left + 100, y: top + 87 };
}

function findInElement(selector: string): number | undefined {
	return document.querySelector('kontakt-lista')?.shadowRoot?.querySelectorAll(selector).length;
}

/** The address of the frame that is seen in the place of an element. */
function findFrameInElement(): string | undefined {
	return document.querySelector('kontakt-lista')?.shadowRoot?.querySelector<HTMLIFrameElement>('iframe:not(.waiting)')
		?.src;
}
