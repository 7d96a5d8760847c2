import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { hostDescriptionFile } from '../../src/hosting/host-description.ts';
import { evolveSite, gonePersons } from '../evolution.ts';
import { placeSite } from '../hosts/placed-site.ts';
import { isThere, startServer, webServers } from '../hosts/web-servers.ts';
import { inLongRun } from '../in-every-run.ts';
import { expectAnswers, findWrongAnswers } from '../ledger-crawl.ts';
import { visibleText } from './site-files.ts';

/** Builds a site, or five, on a machine that has others to build. */
const patience = { timeout: 400_000 };

describe('a site whose entries are added, renamed, merged, ended and removed', patience, () => {
	inLongRun(it)('answers at every address that any version has published, as its ledger says', async () => {
		const seen: string[] = [];
		const states = new Set<string>();
		const { content, folder, published } = await evolveSite(async (version, site) => {
			const { server, address } = await serveFolder(site.folder, { port: 0 });
			expect(await findWrongAnswers({ ...site, base: address, unsaid: gonePersons }), version).toEqual([]);
			server.close();
			const plain = await servePlainly(site.folder);
			expect(await findWrongAnswers({ ...site, base: plain.address, unsaid: gonePersons }), version).toEqual([]);
			plain.stop();
			seen.push(version);
			for (const { is } of expectAnswers(site.content).values()) states.add(is);
			const placed = placeSite(site.folder, '/katalog/');
			for (const webServer of webServers.filter(isThere)) {
				const running = await startServer(webServer, placed);
				const wrong = await findWrongAnswers({ ...site, base: `${running.origin}/katalog/`, unsaid: gonePersons });
				await running.stop();
				expect(wrong, `${version}, ${webServer.name}`).toEqual([]);
			}
			placed.remove();
		});
		expect(seen).toEqual(['add', 'rename', 'merge', 'end', 'remove']);
		// Every kind of answer has been given, or nothing is shown by there being no wrong one.
		expect(states).toEqual(new Set(['moved', 'gone', 'vanished']));
		expect([...published]).toEqual(
			expect.arrayContaining([
				'/kontakt/ystad-arkiv/',
				'/en/kontakt/ystad-bild/',
				'/kontakt/ystad-bibliotek.vcf',
				'/kontakt/ystad-kommunarkiv.vcf',
				'/organisation/kalmar-museum/',
				'/kontakt/kalmar-samlingar.vcf',
				'/kommun/0880/',
			]),
		);

		const page = (path: string) => visibleText(readFileSync(join(folder, path, 'index.html'), 'utf8'));
		expect(page('kontakt/kalmar-samlingar')).toContain('Sidan finns inte längre');
		// An ended post says so and leads on, without whoever held it; its successor is gone in its turn, which leaves the organisation.
		expect(page('kontakt/ystad-kommunarkiv')).toMatch(/Upphört\..*Ystads kommun/u);
		for (const person of gonePersons) expect(page('kontakt/ystad-kommunarkiv')).not.toContain(person);
		// The last who answered for the municipality has gone, and its page stands.
		expect(page('kommun/kalmar')).toContain('Ingen i katalogen svarar för Kalmar just nu.');
		expect(readFileSync(join(content, 'permalinks.csv'), 'utf8')).not.toMatch(/Torsten|Signe/u);
	});

	inLongRun(it)('would find an address that has died, and one that leads astray', async () => {
		const plain = await servePlainly(join('.cache/sites', 'evolution'));
		const crawl = {
			base: plain.address,
			content: '.cache/sites/evolution-content',
			siteUrl: 'https://www.annan.test/',
			unsaid: ['Sidan finns på en annan adress'],
		};
		expect(await findWrongAnswers({ ...crawl, published: ['/kontakt/aldrig/'] })).toEqual([
			'/kontakt/aldrig/: 404, and is there',
		]);
		expect(await findWrongAnswers({ ...crawl, published: ['/kontakt/ystad-arkiv/'] })).toHaveLength(1);
		expect(await findWrongAnswers({ ...crawl, unsaid: [], published: ['/kontakt/ystad-arkiv/'] })).toEqual([
			'/kontakt/ystad-arkiv/: names https://www.kommun.test/kontakter/kontakt/ystad-kommunarkiv/ as its own address',
		]);
		plain.stop();
	});
});

/** Serves a site as a host that is told nothing, where the pages themselves lead on. */
async function servePlainly(folder: string): Promise<{ readonly address: string; stop(): void }> {
	const placed = placeSite(folder, '/');
	rmSync(join(placed.folder, hostDescriptionFile));
	const { server, address } = await serveFolder(placed.folder, { port: 0 });
	return {
		address,
		stop: () => {
			server.close();
			placed.remove();
		},
	};
}
