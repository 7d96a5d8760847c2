import { unfinished } from '../../../src/search/near-words.ts';

/** Damerau and Levenshtein by the definition, slow and short: what the engine counts is held to it. */
export function distance(a: string, b: string): number {
	const known: number[] = [];
	const from = (i: number, j: number): number => {
		if (i === 0 || j === 0) return i + j;
		const key = i * (b.length + 1) + j;
		const before = known[key];
		if (before !== undefined) return before;
		const isSame = a[i - 1] === b[j - 1];
		let least = Math.min(from(i - 1, j) + 1, from(i, j - 1) + 1, from(i - 1, j - 1) + (isSame ? 0 : 1));
		const k = a.lastIndexOf(b[j - 1] ?? '', i - 2);
		const l = b.lastIndexOf(a[i - 1] ?? '', j - 2);
		if (i > 1 && j > 1 && k >= 0 && l >= 0) least = Math.min(least, from(k, l) + (i - k - 2) + 1 + (j - l - 2));
		known[key] = least;
		return least;
	};
	return from(a.length, b.length);
}

/** The same, where what is not typed yet of a word counts little. */
export function distanceSoFar(typed: string, word: string): number {
	const starts = Array.from({ length: word.length + 1 }, (_, length) => distance(typed, word.slice(0, length)));
	return Math.min(...starts.map((each, length) => each + Math.min(word.length - length, unfinished)));
}
