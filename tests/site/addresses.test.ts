import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { fileAddresses, localise } from '../../src/domain/published-address.ts';
import { listPages } from '../../src/domain/published-pages.ts';
import { unknownHost } from '../../src/hosting/host-description.ts';
import { listHostFiles } from '../../src/hosting/host-files.ts';
import { bundleEmbedScripts } from '../../src/integrations/embed-scripts.ts';
import { buildDate, builtSites, largeContent } from '../build.ts';
import { handOverEnvironment } from '../hand-over-content.ts';
import { findWrongAnswers } from '../ledger-crawl.ts';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { siteFiles, sitePages } from './site-files.ts';

vi.stubEnv('CONTENT_DIR', 'tests/fixtures/annat-natverk');
vi.stubEnv('BUILD_DATE', buildDate);
handOverEnvironment();
// What has taken over content keeps to it, and tests share what they load.
vi.resetModules();
afterAll(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});
const { handOverEmbedScripts } = await import('../../src/data/embed-scripts.ts');
const { listBundledFiles } = await import('../../src/data/bundled-files.ts');
const { listDirectoryFiles } = await import('../../src/data/directory-files.ts');
const { movedAddresses } = await import('../../src/data/moved-addresses.ts');
handOverEmbedScripts(await bundleEmbedScripts());

const listFiles = () => [...listBundledFiles(), ...listDirectoryFiles()];

/** The file of a built site that stands at an address. */
function toFile(address: string): string {
	return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

describe('the addresses of a site', () => {
	const { directory, pages } = fixtureContent();
	const { languages } = directory.site;
	/** Besides its pages and files a site has what stands at its root for browsers and hosts, scripts, and issues of the element that are kept. */
	const others = /^(?:_astro\/.*|404\.html|\.kontaktkatalog-(?:build|host\.json)|embed\.v1\.[\da-f]{12}\.js)$/u;
	const ofHosts = new Set(listHostFiles(unknownHost, []).map(({ name }) => name));
	const built = [...siteFiles('other').keys()].filter((path) => !others.test(path) && !ofHosts.has(path));

	it('are those that are listed, each with its file, and no other file is there', () => {
		const listedPages = listPages(directory, pages).flatMap(({ path }) =>
			languages.map((language) => `${localise(path, language, languages).slice(1)}index.html`),
		);
		const listedFiles = listFiles()
			.map(({ path }) => path.slice(1))
			.filter((path) => !others.test(path));
		const oneFiles = languages.map((language) => localise(fileAddresses.oneFile(), language, languages).slice(1));
		expect(built.sort()).toEqual([...listedPages, ...listedFiles, ...oneFiles].sort());
	});

	it('are those that are listed, also where lists have several pages', () => {
		const large = fixtureContent(largeContent);
		const listed = listPages(large.directory, large.pages).map(({ path }) => `${path.slice(1)}index.html`);
		const pagesOfLarge = sitePages('large').map(([path]) => path);
		expect(pagesOfLarge.filter((path) => path !== '404.html').sort()).toEqual(listed.sort());
		expect(new Set(listed).size).toBe(listed.length);
	});

	it('are each listed once', () => {
		const paths = [...listPages(directory, pages), ...listFiles()].map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});

	it('are served as what they are listed as', async () => {
		const { server, address } = await serveFolder(join(builtSites, 'other'), { port: 0 });
		for (const { path, mediaType } of listFiles()) {
			const { status, headers } = await fetch(new URL(path.slice(1), address));
			const [served, listed] = [headers.get('content-type') ?? '', mediaType].map((type) => type.split(';')[0]);
			expect([status, served], path).toEqual([200, listed]);
		}
		server.close();
	});

	it('lead on to what is there, or are gone, where they have no page or file of their own', async () => {
		const moved = movedAddresses();
		expect(moved.filter(({ to }) => to !== undefined && !built.includes(toFile(to)))).toEqual([]);
		expect(moved).toEqual(
			expect.arrayContaining([
				{ from: '/kommun/0880/', to: '/kommun/kalmar/' },
				{ from: '/en/kontakt/ystad-stadsarkiv/', to: '/en/kontakt/ystad-arkiv/' },
				{ from: '/kontakt/ystad-stadsarkiv.vcf', to: '/kontakt/ystad-arkiv.vcf' },
				{ from: '/kontakt/sydost-konsult/', to: '/organisation/sydostarkivet/' },
				{ from: '/kontakt/sydost-konsult.vcf' },
				{ from: '/kontakt/kalmar-museum/' },
				{ from: '/organisation/arkivcentrum-anslag.pdf', to: '/organisation/sydostarkivet-anslag.pdf' },
			]),
		);
		const { server, address } = await serveFolder(join(builtSites, 'other'), { port: 0 });
		const published = moved.map(({ from }) => from);
		const content = 'tests/fixtures/annat-natverk';
		expect(await findWrongAnswers({ base: address, published, content, unsaid: ['Ängla-Britt', 'Øystein'] })).toEqual(
			[],
		);
		server.close();
	});

	it('have nothing but signs that every host and program takes as they are', () => {
		for (const { path } of listFiles()) expect(path).toMatch(/^(?:\/[a-z\d][a-z\d.-]*)+$/u);
	});
});
