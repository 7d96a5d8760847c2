import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageScripts } from '../../bench/page-scripts.mjs';
import { builtSites } from '../build.ts';
import { sitePages } from './site-files.ts';

const size = (part: string | Buffer) => gzipSync(part, { level: 9 }).length;

it('every page but the one for printouts has its text and its look in 14 kB, and its script in 6 kB', () => {
	for (const [path, html] of sitePages('main')) {
		if (path.endsWith('skriv-ut/index.html')) continue;
		expect(size(html), path).toBeLessThanOrEqual(14_000);
		const scripts = pageScripts(`${builtSites}/main`, html);
		expect(
			scripts.reduce((sum, script) => sum + size(script ?? ''), 0),
			path,
		).toBeLessThanOrEqual(6000);
	}
});
