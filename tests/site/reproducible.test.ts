import { describe, expect, it } from 'vitest';
import { sharedSites } from '../build.ts';
import { inLongRun } from '../in-every-run.ts';
import { siteFiles } from './site-files.ts';

// What is built over an earlier site and what is built by itself are compared in every run.
describe('two builds of the same content on the same day', () => {
	inLongRun(it)('have the same bytes', async () => {
		await sharedSites.again();
		const [first, second] = [siteFiles('main'), siteFiles('again')];
		expect([...second.keys()]).toEqual([...first.keys()]);
		expect(
			[...first].filter(([path, bytes]) => second.get(path)?.equals(bytes) !== true).map(([path]) => path),
		).toEqual([]);
	});
});
