import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOverContent } from '../../../src/data/content-handover.ts';
import { hostDescriptionFile } from '../../../src/hosting/host-description.ts';
import { hostFiles } from '../../../src/integrations/host-files.ts';
import { fixtureContent } from '../fixture-directory.ts';

let work: string;
let site: string;

beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'kontaktkatalog-host-files-'));
	site = join(work, 'site');
	mkdirSync(site);
	vi.stubEnv('CONTENT_DIR', work);
	vi.stubEnv('LANG', 'C');
	vi.stubEnv('LC_ALL', '');
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(work, { recursive: true });
});

/** Runs the step on what stands in the folder, and gives what it says. */
async function finish(hosting: { precompress?: boolean } = {}): Promise<string[]> {
	const content = fixtureContent();
	const { directory } = content;
	const own = { ...directory.site, hosting: { ...directory.site.hosting, ...hosting } };
	handOverContent(work, { ...content, directory: { ...directory, site: own } });
	const said: string[] = [];
	vi.spyOn(console, 'warn').mockImplementation((line) => said.push(String(line)));
	const step = hostFiles().hooks['astro:build:done'];
	await step?.({ dir: pathToFileURL(`${site}/`) } as never);
	return said;
}

describe('the files of hosts', () => {
	it('are written beside the site, and described', async () => {
		writeFileSync(join(site, 'index.html'), '<!doctype html>');
		expect(await finish()).toEqual([]);
		expect(readdirSync(site).sort()).toEqual([
			'.htaccess',
			hostDescriptionFile,
			'.nojekyll',
			'_headers',
			'_redirects',
			'index.html',
			'staticwebapp.config.json',
			'web.config',
		]);
		const described = JSON.parse(readFileSync(join(site, hostDescriptionFile), 'utf8'));
		expect(described.moved).toContainEqual({ from: '/kommun/1286/', to: '/kommun/ystad/' });
	});

	it('leave one that somebody has of their own as it is', async () => {
		writeFileSync(join(site, '_headers'), 'Något eget');
		await finish();
		expect(readFileSync(join(site, '_headers'), 'utf8')).toBe('Något eget');
	});

	it('say when the site has more than a host takes', async () => {
		writeFileSync(join(site, 'stor.pdf'), '');
		truncateSync(join(site, 'stor.pdf'), 30_000_000);
		expect(await finish()).toEqual([
			expect.stringMatching(/^Webbplatsens största fil är på 30\s000\s000 byte\. Cloudflare Pages tar högst/u),
		]);
	});

	it('have compressed texts beside them where the site asks, and nothing beside short ones and pictures', async () => {
		writeFileSync(join(site, 'lang.html'), 'å'.repeat(2000));
		writeFileSync(join(site, 'kort.html'), 'å');
		writeFileSync(join(site, 'bild.png'), Buffer.alloc(2000));
		await finish({ precompress: true });
		expect(readdirSync(site).filter((name) => /\.(?:br|gz)$/u.test(name))).toEqual(
			expect.arrayContaining(['lang.html.br', 'lang.html.gz']),
		);
		expect(readdirSync(site).filter((name) => /^(?:kort|bild)/u.test(name))).toEqual(['bild.png', 'kort.html']);
	});
});
