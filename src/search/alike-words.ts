// Ships to the browser.
import Fuse from 'fuse.js/basic';

/** Fuse scores this many candidates: those that share most pairs of letters with what was typed. */
const candidateLimit = 48;

/** Share of letter pairs that a candidate must have in common with the query; two errors in eight letters leave about a third. */
const leastLikeness = 0.25;

/**
 * Prepares finding words that have something in common with what was typed, however far they are from it.
 *
 * @param words folded
 * @returns a function that gives, for a folded word that was typed, the words that Fuse takes for like it, best first; its threshold is the share
 *   of letters that may be wrong
 */
export function createAlikeWords(words: readonly string[]): (typed: string, threshold: number) => number[] {
	/** Made when first asked for, since most words that are typed are near to some word. */
	let byPair: ReadonlyMap<string, readonly number[]> | undefined;
	const sharedPairs = new Uint8Array(words.length);

	return (typed, threshold) => {
		byPair ??= groupPairs(words);
		const touched: number[] = [];
		for (const pair of listBigrams(typed)) {
			for (const index of byPair.get(pair) ?? []) {
				if (sharedPairs[index] === 0) touched.push(index);
				sharedPairs[index] = (sharedPairs[index] ?? 0) + 1;
			}
		}
		const candidates: { index: number; likeness: number }[] = [];
		for (const index of touched) {
			const likeness = (2 * (sharedPairs[index] ?? 0)) / (typed.length + (words[index] ?? '').length + 2);
			sharedPairs[index] = 0;
			if (likeness >= leastLikeness) candidates.push({ index, likeness });
		}
		candidates.sort((a, b) => b.likeness - a.likeness || a.index - b.index).splice(candidateLimit);
		return candidates
			.flatMap(({ index, likeness }) => {
				const { isMatch, score = 1 } = Fuse.match(typed, words[index] ?? '', { threshold, distance: 40 });
				return isMatch ? [{ index, score: score * 0.7 + (1 - likeness) * 0.3 }] : [];
			})
			.sort((a, b) => a.score - b.score || a.index - b.index)
			.map(({ index }) => index);
	};
}

function groupPairs(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
	const groups = new Map<string, number[]>();
	for (const [index, word] of words.entries()) {
		for (const pair of listBigrams(word)) {
			const group = groups.get(pair);
			if (group === undefined) groups.set(pair, [index]);
			else group.push(index);
		}
	}
	return groups;
}

/** Neighbouring letters, the word's edges included, each pair once. */
function listBigrams(word: string): Set<string> {
	const edged = ` ${word} `;
	const pairs = new Set<string>();
	for (let at = 0; at < edged.length - 1; at++) pairs.add(edged.slice(at, at + 2));
	return pairs;
}
