import { describe, expect, it } from 'vitest';
import { siteFiles } from './site-files.ts';

describe('two builds of the same content on the same day', () => {
	it('have the same bytes', () => {
		const [first, second] = [siteFiles('main'), siteFiles('again')];
		expect([...second.keys()]).toEqual([...first.keys()]);
		expect(
			[...first].filter(([path, bytes]) => second.get(path)?.equals(bytes) !== true).map(([path]) => path),
		).toEqual([]);
	});
});
