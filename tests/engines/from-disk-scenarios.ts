import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { builtSites } from '../build.ts';
import type { Reader } from './reader.ts';

const address = (path: string) => pathToFileURL(join(builtSites, 'main', path)).href;

/** What a reader does with the site on a disk. */
export function readingFromDisk(start: () => Reader): void {
	it('leads from page to page', async () => {
		const reader = start();
		await reader.page.open(address('index.html'));
		await reader.click('link', 'Nina Olofsdotter');
		await expect.poll(() => reader.address()).toBe(address('kontakt/mala-andt-bra/index.html'));
		await reader.click('link', 'Kommuner');
		await expect.poll(() => reader.address()).toBe(address('kommun/index.html'));
		expect(await reader.see('button', 'Skriv ut')).toEqual([]);
		await reader.click('link', 'Malå');
		await expect.poll(() => reader.texts('button', 'Skriv ut')).toEqual(['Skriv ut']);
		await reader.page.open(address('kommun/2418/index.html'));
		await expect.poll(() => reader.address()).toBe(address('kommun/mala/index.html'));
	});

	it('sends a search to the file with everyone, which answers', async () => {
		const reader = start();
		await reader.page.open(address('index.html'));
		await reader.search('nina malå');
		await reader.page.press('Enter');
		await expect.poll(() => reader.address()).toBe(`${address('kontakter.html')}?q=nina%20mal%C3%A5`);
		await expect.poll(() => reader.texts('heading')).toContain('Nina Olofsdotter');
		expect(await reader.texts('heading')).not.toContain('Tony Bohman');
		await reader.click('searchbox', 'Sök på namn, uppdrag, ämne, organisation eller ort');
		await reader.page.run(() => document.querySelector('input')?.select());
		await reader.page.type('bohmann');
		await expect.poll(() => reader.texts('heading')).toContain('Tony Bohman');
		expect(await reader.texts('heading')).not.toContain('Nina Olofsdotter');
	});
}
