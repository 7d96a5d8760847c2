/** So many pages on either side of the one that is read are offered, besides the first and the last. */
const neighbours = 2;

/**
 * Which of a list's pages a page offers, from 1: the first, its neighbours and the last, so that a list of a hundred pages takes no more room than
 * one of seven.
 *
 * @example nearParts(50, 95) // => [1, 48, 49, 50, 51, 52, 95]
 */
export function nearParts(number: number, count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1).filter(
		(page) => page === 1 || page === count || Math.abs(page - number) <= neighbours,
	);
}
