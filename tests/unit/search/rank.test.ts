import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostWords } from '../../../src/search/engine.ts';
import { decodeTier, encodeRank, largest, type RankFields } from '../../../src/search/rank.ts';
import { farthest, noMatch, tiers, tierWidth } from '../../../src/search/vocabulary.ts';

const fields = fc.record({
	isEnded: fc.boolean(),
	missing: fc.oneof(fc.nat(20), fc.nat()),
	tier: fc.oneof(fc.nat(9), fc.nat()),
	distance: fc.oneof(fc.nat(70), fc.nat()),
	sum: fc.oneof(fc.nat(5000), fc.nat()),
});

/** The first field in which two differ decides, numbers too large for their field taken for the largest that fits. */
function compareFields(a: RankFields, b: RankFields): number {
	const inOrder = ({ isEnded, missing, tier, distance, sum }: RankFields) => [
		Number(isEnded),
		Math.min(missing, largest.missing),
		Math.min(tier, largest.tier),
		Math.min(distance, largest.distance),
		Math.min(sum, largest.sum),
	];
	const [first, second] = [inOrder(a), inOrder(b)];
	const at = first.findIndex((value, index) => value !== second[index]);
	return at === -1 ? 0 : Math.sign((first[at] ?? 0) - (second[at] ?? 0));
}

describe('a rank', () => {
	it('compares as its fields do, however large they are', () => {
		fc.assert(
			fc.property(fields, fields, (a, b) => Math.sign(encodeRank(a) - encodeRank(b)) === compareFields(a, b)),
			{ numRuns: 5000 },
		);
	});

	it('fits into the array that holds it, and gives its tier back', () => {
		const most = encodeRank({ isEnded: true, missing: 1e9, tier: 1e9, distance: 1e9, sum: 1e9 });
		expect(Uint32Array.of(most)[0]).toBe(most);
		expect(most).toBe(2 ** 26 - 1);
		for (let tier = 0; tier <= largest.tier; tier++) {
			expect(decodeTier(encodeRank({ isEnded: true, missing: 15, tier, distance: 63, sum: 4095 }))).toBe(tier);
		}
	});

	it('has room for the most that a query can come to', () => {
		const mostPenalty = tiers.length * tierWidth - 1;
		const mostSecondPenalty = tierWidth;
		expect(mostWords * (mostPenalty + mostSecondPenalty)).toBeLessThanOrEqual(largest.sum);
		expect(mostWords).toBeLessThanOrEqual(largest.missing);
		expect(tiers.length - 1).toBeLessThanOrEqual(largest.tier);
		expect(mostWords * farthest).toBeLessThanOrEqual(largest.distance);
		// A penalty and a nearness stand in a byte, beside the byte for no match.
		expect(mostPenalty).toBeLessThan(noMatch);
		expect((farthest + 1) * tierWidth - 1).toBeLessThan(noMatch);
	});
});
