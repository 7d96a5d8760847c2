// Ships to the browser.
import { createLetterRows, type LetterRows } from './letter-rows.ts';

/** So many letters at most are counted for what is not typed yet of a word. */
export const unfinished = 2;

/** A word that is near to what was typed. */
export interface NearWord {
	/** Position in the list of words. */
	readonly index: number;
	/** Letters that differ, of what is not typed yet at most {@link unfinished}. */
	readonly distance: number;
}

/** How far a word may be from what was typed: its whole, or a beginning of it. */
export interface Reach {
	readonly whole: number;
	/** Less than `whole`. */
	readonly start: number;
}

/**
 * Prepares finding near words.
 *
 * @param words folded
 * @param order positions of the words, in the order of their letters
 * @returns a function that gives, for a folded word that was typed, all words within reach, in the order of their letters
 */
export function createNearWords(
	words: readonly string[],
	order: readonly number[],
): (typed: string, reach: Reach) => NearWord[] {
	/** How many letters each word has in common with the one before it. */
	const shared = order.map((index, at) => countShared(words[order[at - 1] ?? -1] ?? '', words[index] ?? ''));

	return (typed, reach) => {
		const rows = createLetterRows(typed);
		const near: NearWord[] = [];
		/** No word that shares so many letters with the last one examined is near as a whole. */
		let closed = Number.POSITIVE_INFINITY;
		for (let at = 0; at < order.length; at++) {
			const index = order[at] as number;
			const word = words[index] as string;
			const common = shared[at] as number;
			if (common < closed) {
				closed = Number.POSITIVE_INFINITY;
				for (let depth = common + 1; depth <= word.length; depth++) {
					if (rows.set(depth, word.charCodeAt(depth - 1)) > reach.whole) {
						closed = depth;
						break;
					}
				}
			}
			const depth = Math.min(closed, word.length);
			const start = rows.start(depth);
			const whole = closed < word.length ? Number.POSITIVE_INFINITY : rows.whole(depth);
			if (whole <= reach.whole || start <= reach.start) {
				near.push({ index, distance: Math.min(whole, start + unfinished) });
			}
		}
		return near;
	};
}

/** How far a word is from what was typed, counted as a near word is. */
export function countDistance(typed: string, word: string, rows: LetterRows = createLetterRows(typed)): number {
	if (word.startsWith(typed)) return Math.min(word.length - typed.length, unfinished);
	fill(rows, word);
	return Math.min(rows.whole(word.length), rows.start(word.length) + unfinished);
}

/** How many letters differ between a whole word and what was typed. */
export function countLetters(typed: string, word: string): number {
	const rows = createLetterRows(typed);
	fill(rows, word);
	return rows.whole(word.length);
}

function fill(rows: LetterRows, word: string): void {
	for (let depth = 1; depth <= word.length; depth++) rows.set(depth, word.charCodeAt(depth - 1));
}

function countShared(a: string, b: string): number {
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	return same;
}
