import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, spread } from '../../../src/print/paginate.ts';

const blocks = fc.array(fc.record({ height: fc.integer({ min: 1, max: 60 }), keepsWithNext: fc.boolean() }), {
	maxLength: 200,
});
const getCapacity = (page: number) => (page === 0 ? 80 : 100);

describe('pages', () => {
	it('hold every block once, in order', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				expect(paginate(given, getCapacity).flat()).toEqual(given.map((_, index) => index));
			}),
		);
	});

	it('are not overfull, unless by blocks that belong together and are higher than a page', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				for (const [page, positions] of paginate(given, getCapacity).entries()) {
					const height = positions.reduce((sum, position) => sum + (given[position]?.height ?? 0), 0);
					const isOneGroup = positions.slice(0, -1).every((position) => given[position]?.keepsWithNext === true);
					expect(height <= getCapacity(page) || isOneGroup).toBe(true);
				}
			}),
		);
	});

	it('never end with a heading that has something after it', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				for (const positions of paginate(given, getCapacity).slice(0, -1)) {
					expect(given[positions.at(-1) ?? 0]?.keepsWithNext).toBe(false);
				}
			}),
		);
	});

	it('are one, empty, for nothing', () => {
		expect(paginate([], getCapacity)).toEqual([[]]);
	});
});

describe('blocks that are spread', () => {
	const high = (heights: readonly number[]) => heights.map((height) => ({ height }));

	it('leave no page empty that they could be on', () => {
		expect(spread(high([2, 2, 2, 2, 2, 2]), 10, 6)).toEqual([[0], [1], [2], [3], [4], [5]]);
		expect(spread(high([2, 2, 2, 2, 2, 2]), 10, 3)).toEqual([
			[0, 1],
			[2, 3],
			[4, 5],
		]);
		expect(spread(high([5, 1, 1, 1, 1, 1]), 10, 2)).toEqual([[0], [1, 2, 3, 4, 5]]);
	});

	it('need no more pages than they have to, and lose nobody', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }),
				fc.integer({ min: 1, max: 20 }),
				(heights, most) => {
					const pages = spread(high(heights), 10, most);
					const fewest = paginate(high(heights), () => 10).length;
					expect(pages.flat()).toEqual(heights.map((_, index) => index));
					expect(pages.length).toBeLessThanOrEqual(Math.max(fewest, most));
					for (const page of pages) {
						expect(page.reduce((sum, each) => sum + (heights[each] ?? 0), 0)).toBeLessThanOrEqual(10);
					}
				},
			),
		);
	});
});
