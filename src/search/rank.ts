// Ships to the browser.

/** What decides a contact's position among those that were found; the first in which two differ decides. */
export interface RankFields {
	/** An ended post comes after everyone else. */
	readonly isEnded: boolean;
	/** How many of the words that were asked for it does not have. */
	readonly missing: number;
	/** The position in `tiers` of the least sure way in which one of the words matched. */
	readonly tier: number;
	/** Where the tier is the last: the letters in which what was typed differs from what stands there, all words added up. Otherwise 0. */
	readonly distance: number;
	/** The penalties of all words, added up; where the tier is the last, what is left to tell those apart that are as far. */
	readonly sum: number;
}

/**
 * A contact's rank; less is better. The fields stand beside one another, so that comparing two ranks compares field for field:
 *
 *     bit    25      24 … 21    20 … 18    17 … 12    11 … 0
 *          isEnded   missing     tier     distance     sum
 *
 * A number that is too large for its field is written as the largest that fits, and so never reaches into the next.
 */
export function encodeRank({ isEnded, missing, tier, distance, sum }: RankFields): number {
	return (
		((isEnded ? 1 : 0) << endedShift) |
		(Math.min(missing, largest.missing) << missingShift) |
		(Math.min(tier, largest.tier) << tierShift) |
		(Math.min(distance, largest.distance) << distanceShift) |
		Math.min(sum, largest.sum)
	);
}

/** The tier in a rank. */
export function decodeTier(rank: number): number {
	return (rank >> tierShift) & largest.tier;
}

/** The largest number that each field holds. */
export const largest = { missing: 15, tier: 7, distance: 63, sum: 4095 } as const;

const distanceShift = 12;
const tierShift = 18;
const missingShift = 21;
const endedShift = 25;
