import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../../scripts/chromium-flags.mjs';
import { builtSites } from '../build.ts';
import { type PlacedSite, placeSiteOfAllKinds } from './placed-site.ts';
import { isThere, type RunningServer, startServer, webServers } from './web-servers.ts';

const base = '/katalog/';
let browser: Browser;
/** A page that reads the sites, and one that shows what another site frames. */
let page: Page;
let framing: Page;
let complaints: string[] = [];
let site: PlacedSite;
/** Another site, which frames what it is asked to: `/?<address>`. */
let other: Server;

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', args: chromiumFlags });
	[page, framing] = [await browser.newPage(), await browser.newPage()];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	site = placeSiteOfAllKinds(join(builtSites, 'hosted'), base);
	other = createServer(({ url = '' }, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>Annan</title><iframe src="${decodeURIComponent(url.slice(2))}"></iframe>`);
	});
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	await browser?.close();
	site?.remove();
	other?.close();
});

describe.each(webServers.filter(isThere).map((server) => ({ server, name: server.name })))(
	'a reader of a site on $name',
	({ server, name }) => {
		let running: RunningServer;

		beforeAll(async () => {
			running = await startServer(server, site);
			complaints = [];
		});
		afterAll(async () => {
			await running?.stop();
		});

		it('finds a contact by a misspelt name, and nothing is blocked or missing', async () => {
			await page.goto(`${running.origin}${base}`);
			await page.getByRole('searchbox').first().fill('nina olofsdoter');
			await page.getByRole('region', { name: 'Träffar' }).getByRole('link', { name: 'Nina Olofsdotter' }).click();
			await page.waitForURL(`${running.origin}${base}kontakt/mala-andt-bra/`);
			expect(complaints).toEqual([]);
		});

		it("is led on from a municipality's code", async () => {
			await page.goto(`${running.origin}${base}kommun/2418/`);
			await page.waitForURL(`${running.origin}${base}kommun/mala/`);
		});

		// A host without headers cannot keep anyone from framing.
		it.skipIf(name === 'Python')("sees a page in another site's frame only where it is made for that", async () => {
			const { port } = other.address() as AddressInfo;
			/** What stands in the frame in the end: Chromium's own page where the site does not let itself be framed. */
			const frame = async (address: string) => {
				await framing.goto(`http://127.0.0.1:${port}/?${encodeURIComponent(`${running.origin}${base}${address}`)}`);
				return framing.frames()[1]?.url();
			};
			expect(await frame('embed/kommun/mala/')).toBe(`${running.origin}${base}embed/kommun/mala/`);
			expect(await frame('kommun/mala/')).toBe('chrome-error://chromewebdata/');
		});
	},
);
