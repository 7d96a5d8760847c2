import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { builtSites } from '../build.ts';
import { listElements } from './site-files.ts';

/**
 * Sites whose address has a folder or none, decided or not, each served from another origin than it names: a preview on this machine.
 */
const sites = [
	['main', '/'],
	['published', '/kontakter/'],
] as const;

describe.each(sites)('the page for missing addresses of "%s", under %s of any host', (site, base) => {
	let server: Server;
	let address: string;

	beforeAll(async () => {
		const served = await serveFolder(join(builtSites, site), { port: 0, base });
		server = served.server;
		address = served.address;
	});

	afterAll(() => {
		server.close();
	});

	it.each(['finns-inte', 'finns-inte/', 'kontakt/finns-inte/', 'en/a/b/c/d/e.html'])(
		'leads and loads right at %s',
		async (missing) => {
			const page = await fetch(address + missing);
			expect(page.status).toBe(404);
			const targets = listElements(await page.text()).flatMap(({ name, attributes }) => {
				if (/^(?:canonical|alternate)$/u.test(attributes['rel'] ?? '')) return [];
				const written = attributes['href'] ?? attributes['src'] ?? attributes['action'];
				if (written === undefined || written.startsWith('#')) return [];
				return [{ name, target: new URL(written, address + missing) }];
			});
			expect(targets.filter(({ target }) => !target.href.startsWith(address))).toEqual([]);
			expect(new Set(targets.map(({ name }) => name))).toEqual(new Set(['a', 'form', 'link', 'script']));
			for (const { target } of targets) expect((await fetch(target)).status, target.href).toBe(200);
			expect(targets.map(({ target }) => target.href)).toContain(address);
		},
	);
});
