import { describe, expect, it } from 'vitest';
import { nearParts } from '../../../src/views/near-parts.ts';

describe('the pages of a list that a page offers', () => {
	it('are the first, the neighbours and the last', () => {
		expect(nearParts(50, 95)).toEqual([1, 48, 49, 50, 51, 52, 95]);
		expect(nearParts(1, 95)).toEqual([1, 2, 3, 95]);
		expect(nearParts(95, 95)).toEqual([1, 93, 94, 95]);
	});

	it('are all where there are few', () => {
		expect(nearParts(3, 5)).toEqual([1, 2, 3, 4, 5]);
	});
});
