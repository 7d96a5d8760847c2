// Ships to the browser.
import Fuse from 'fuse.js';
import { sfinxBis } from './sfinxbis.ts';
import { spellingKey } from './spelling-key.ts';
import { foldLetters } from './words.ts';

/**
 * How well a query word fits a word of the directory, best first. A lower tier never outranks a higher one.
 */
export const tiers = ['exact', 'prefix', 'folded', 'folded-prefix', 'variant', 'phonetic', 'fuzzy'] as const;

export type Tier = (typeof tiers)[number];

/** Room within a tier for finer differences, such as how much of the word a prefix covers. */
export const tierWidth = 32;

/** Penalty of no match at all. */
export const noMatch = 255;

/** The words of a directory, prepared for every way of matching. */
export interface Vocabulary {
	/** Numbers of the words that fit a query word, with their penalties: `tier × tierWidth + fine`. With `isFuzzy`, the last tier too. */
	match(query: string, isFuzzy: boolean): ReadonlyMap<number, number>;
	/** The word of the directory that a mistyped word most likely meant. */
	nearest(query: string): string | undefined;
}

/** Fuse scores this many candidates per query word: those that share most pairs of letters with it. */
const candidateLimit = 48;

/** Share of letter pairs that a candidate must have in common with the query; two errors in eight letters leave about a third. */
const leastLikeness = 0.25;

/** Two wrong letters in five. */
const fuzzyThreshold = 0.4;

/** Prepares words; `isName` says which may be matched by sound. */
export function createVocabulary(words: readonly string[], isName: (word: string) => boolean): Vocabulary {
	const folded = words.map(foldLetters);
	const keys = words.map(spellingKey);
	const sounds = words.map((word) => (word.length >= 3 && isName(word) ? sfinxBis(word) : ''));
	const byFolded = sortedBy(folded);
	const byKey = groupBy(keys);
	const bySound = groupBy(sounds);
	const byPair = groupPairs(folded);
	const sharedPairs = new Uint8Array(words.length);

	return { match, nearest };

	function match(query: string, isFuzzy: boolean): ReadonlyMap<number, number> {
		const penalties = new Map<number, number>();
		const offer = (index: number, tier: number, fine: number) => {
			const penalty = tier * tierWidth + Math.min(fine, tierWidth - 1);
			if (penalty < (penalties.get(index) ?? noMatch)) penalties.set(index, penalty);
		};
		const plain = foldLetters(query);
		const isPlain = plain === query;
		for (const index of startingWith(byFolded, folded, plain)) {
			const word = words[index] ?? '';
			const rest = (folded[index] ?? '').length - plain.length;
			if (word.startsWith(query)) offer(index, rest === 0 ? 0 : 1, rest);
			// Who types å means å; who types a may mean either.
			else if (isPlain) offer(index, rest === 0 ? 2 : 3, rest);
			else offer(index, 4, 8 + rest);
		}
		for (const form of alternatives(query, plain)) {
			for (const index of startingWith(byFolded, folded, form)) {
				const rest = (folded[index] ?? '').length - form.length;
				offer(index, rest === 0 ? 2 : 3, rest + 1);
			}
		}
		if (query.length >= 3) {
			for (const index of byKey.get(spellingKey(query)) ?? []) offer(index, 4, 0);
			const sound = sfinxBis(query);
			if (sound.length >= 3)
				for (const index of bySound.get(sound) ?? []) offer(index, 5, letterDifference(plain, folded[index] ?? ''));
		}
		if (isFuzzy && query.length >= 3 && !/^\d+$/u.test(query)) {
			for (const { index, score } of closest(plain)) offer(index, 6, Math.round(score * 60));
		}
		return penalties;
	}

	function nearest(query: string): string | undefined {
		const [best] = closest(foldLetters(query), 0.6);
		return best === undefined ? undefined : words[best.index];
	}

	/** Fuse's verdict on the words that share most pairs of letters with the query, best first. */
	function closest(query: string, threshold = fuzzyThreshold): { index: number; score: number }[] {
		const touched: number[] = [];
		for (const pair of listBigrams(query)) {
			for (const index of byPair.get(pair) ?? []) {
				if (sharedPairs[index] === 0) touched.push(index);
				sharedPairs[index] = (sharedPairs[index] ?? 0) + 1;
			}
		}
		const candidates: { index: number; likeness: number }[] = [];
		for (const index of touched) {
			const likeness = (2 * (sharedPairs[index] ?? 0)) / (query.length + (folded[index] ?? '').length + 2);
			sharedPairs[index] = 0;
			if (likeness >= leastLikeness) candidates.push({ index, likeness });
		}
		candidates.sort((a, b) => b.likeness - a.likeness || a.index - b.index).splice(candidateLimit);
		return candidates
			.flatMap(({ index, likeness }) => {
				const { isMatch, score = 1 } = Fuse.match(query, folded[index] ?? '', {
					threshold,
					distance: 40,
				});
				return isMatch ? [{ index, score: score * 0.7 + (1 - likeness) * 0.3 }] : [];
			})
			.sort((a, b) => a.score - b.score || a.index - b.index);
	}
}

/** Other forms that a typed word may have been meant as: without a genitive s, and with aa, ae, oe and ü read as letters. */
function alternatives(query: string, plain: string): string[] {
	const forms = new Set<string>();
	if (plain.length >= 4 && plain.endsWith('s')) forms.add(plain.slice(0, -1));
	if (/aa|ae|oe/u.test(plain)) forms.add(plain.replace(/aa|ae/gu, 'a').replace(/oe/gu, 'o'));
	if (query.includes('ü')) forms.add(foldLetters(query.replace(/ü/gu, 'y')));
	forms.delete(plain);
	return [...forms];
}

function letterDifference(a: string, b: string): number {
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	return Math.max(a.length, b.length) - same;
}

/** Positions in the order of their words. */
function sortedBy(words: readonly string[]): readonly number[] {
	return words.map((_, index) => index).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''));
}

function* startingWith(order: readonly number[], words: readonly string[], start: string): Generator<number> {
	let low = 0;
	let high = order.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(words[order[middle] ?? 0] ?? '', start) < 0) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < order.length; at++) {
		const index = order[at] ?? 0;
		if (!words[index]?.startsWith(start)) return;
		yield index;
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
	const groups = new Map<string, number[]>();
	for (const [index, key] of keys.entries()) {
		if (key === '') continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [index]);
		else group.push(index);
	}
	return groups;
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
