import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCopy } from '../../../src/offline/plan-copy.ts';

const built = [
	{ path: 'index.html', bytes: 40 },
	{ path: 'a.js', bytes: 10 },
	{ path: 'stor.html', bytes: 90 },
	{ path: 'liten.html', bytes: 50 },
];
const plan = (groups: readonly (readonly string[])[], most?: number) =>
	planCopy(groups, built, most).map(({ path }) => path);

describe('what a copy holds', () => {
	it('is each file once, in the order in which it is needed', () => {
		expect(
			plan([
				['index.html', 'a.js', 'a.js'],
				['a.js', 'liten.html'],
			]),
		).toEqual(['index.html', 'a.js', 'liten.html']);
	});

	it('is nothing that the site does not have', () => {
		expect(plan([['index.html', 'favicon.svg']])).toEqual(['index.html']);
	});

	it('leaves out a group that would make it too large, and goes on', () => {
		expect(plan([['index.html', 'a.js'], ['stor.html'], ['liten.html']], 100)).toEqual([
			'index.html',
			'a.js',
			'liten.html',
		]);
	});

	it('is never larger than it may be', () => {
		const groups = fc.array(fc.array(fc.constantFrom(...built.map(({ path }) => path))));
		fc.assert(
			fc.property(groups, fc.nat(250), (each, most) => {
				const sum = planCopy(each, built, most).reduce((before, { bytes }) => before + bytes, 0);
				expect(sum).toBeLessThanOrEqual(most);
			}),
		);
	});
});
