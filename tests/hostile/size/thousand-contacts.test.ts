import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSites, mustBuildSite } from '../../build.ts';
import { isLongRun } from '../../in-every-run.ts';
import { writeLargeContent } from '../../large-content.ts';

it.runIf(isLongRun)(
	'a thousand contacts are one file of at most 1 MB, and a copy of at most 3 MB',
	async () => {
		const site = await mustBuildSite('thousand', writeLargeContent(join(builtSites, 'thousand-content'), 1000));
		const html = readFileSync(join(site, 'kontakter.html'), 'utf8');
		expect(html.match(/ data-id="/gu)).toHaveLength(1000);
		expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_000_000);
		const [, bytes] = /data-bytes="(\d+)"/u.exec(readFileSync(join(site, 'utan-nat/index.html'), 'utf8')) ?? [];
		expect(Number(bytes)).toBeGreaterThan(Buffer.byteLength(html));
		expect(Number(bytes)).toBeLessThanOrEqual(3_000_000);
		expect(readFileSync(join(site, 'sparad-kopia.js'), 'utf8')).toContain('"kontakter.html","skriv-ut/","utskrift/');
	},
	180_000,
);
