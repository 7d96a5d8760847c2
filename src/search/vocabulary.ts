// Ships to the browser.
import { createAlikeWords } from './alike-words.ts';
import { countDistance, countLetters, createNearWords, type Reach } from './near-words.ts';
import { listNicknames } from './nicknames.ts';
import { sfinxBis } from './sfinxbis.ts';
import { spellingKey } from './spelling-key.ts';
import { countAroundPart } from './word-parts.ts';
import { foldLetters } from './words.ts';

/**
 * How well a query word fits a word of the directory, best first. A lower tier never outranks a higher one.
 */
export const tiers = [
	'exact',
	'prefix',
	'folded',
	'folded-prefix',
	'variant',
	'nickname',
	'phonetic',
	'fuzzy',
] as const;

export type Tier = (typeof tiers)[number];

/** Room within a tier for finer differences, such as how much of the word a prefix covers: with it, every penalty fits in a byte. */
export const tierWidth = 31;

/** Penalty of no match at all. */
export const noMatch = 255;

/** A word that is farther from what was typed counts as if it were so far: with it, every nearness fits in a byte too. */
export const farthest = 7;

/** How a query word fits the words of a directory, by their numbers. */
export interface Fit {
	/** `tier × tierWidth + fine`. A word of the tier `nickname` fits only where it is a given name. */
	readonly penalties: ReadonlyMap<number, number>;
	/** For the same words, when they are matched loosely: `distance × tierWidth + fine`, with the distance in letters. Otherwise empty. */
	readonly nearness: ReadonlyMap<number, number>;
	/** Those of the last tier that have the query word as a later part: put together, not misspelt. */
	readonly parts: ReadonlySet<number>;
}

/** The words of a directory, prepared for every way of matching. */
export interface Vocabulary {
	/** The words that fit a query word; with `isFuzzy`, in the last tier too. */
	match(query: string, isFuzzy: boolean): Fit;
	/** The word of the directory that a mistyped word most likely meant. */
	correct(query: string): string | undefined;
}

/** So many words per query word are taken for near, the nearest first. */
const nearLimit = 64;

/** Of what sounds alike, so many letters may be written differently at most; the rest is merely similar. */
const soundLikeness = 0.25;

/** Two wrong letters in five. */
const fuzzyThreshold = 0.4;

/** So many letters has a word of which more than the usual may be wrong. */
const shortestAlike = 6;

/** Of a word that is asked about ("did you mean"), so many letters may be wrong: where more are, another word was meant. */
const mostWrong = 0.45;

const variantTier = tiers.indexOf('variant');
const nicknameTier = tiers.indexOf('nickname');
const phoneticTier = tiers.indexOf('phonetic');
const fuzzyTier = tiers.indexOf('fuzzy');

/** Prepares words; `isName` says which may be matched by sound. */
export function createVocabulary(words: readonly string[], isName: (word: string) => boolean): Vocabulary {
	const folded = words.map(foldLetters);
	const keys = words.map(spellingKey);
	const sounds = words.map((word) => (word.length >= 3 && isName(word) ? sfinxBis(word) : ''));
	const byFolded = sortedBy(folded);
	const byKey = groupBy(keys);
	const bySound = groupBy(sounds);
	const findNear = createNearWords(folded, byFolded);
	const findAlike = createAlikeWords(folded);

	return { match, correct };

	function match(query: string, isFuzzy: boolean): Fit {
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
			else offer(index, variantTier, 8 + rest);
		}
		for (const form of alternatives(query, plain)) {
			for (const index of startingWith(byFolded, folded, form)) {
				const rest = (folded[index] ?? '').length - form.length;
				// Who types Habos means Habo rather than Håbo.
				const isTyped = query.startsWith((words[index] ?? '').slice(0, form.length));
				offer(index, rest === 0 ? 2 : 3, rest + (isTyped ? 1 : 2));
			}
		}
		if (query.length >= 3) {
			const distanceOf = (index: number) => countDistance(plain, folded[index] ?? '');
			const key = spellingKey(query);
			for (const index of byKey.get(key) ?? []) {
				const distance = distanceOf(index);
				offer(index, variantTier, 2 * distance + (countDistance(query, words[index] ?? '') > distance ? 1 : 0));
			}
			for (const name of listNicknames(key)) {
				for (const index of byKey.get(name) ?? []) offer(index, nicknameTier, distanceOf(index));
			}
			const sound = sfinxBis(query);
			for (const index of sound.length >= 3 ? (bySound.get(sound) ?? []) : []) {
				const distance = distanceOf(index);
				if (distance <= plain.length * soundLikeness) offer(index, phoneticTier, 4 * distance);
				else if (isFuzzy) offer(index, fuzzyTier, 4 * distance);
			}
		}
		const parts = new Set<number>();
		if (!isFuzzy) return { penalties, nearness: new Map(), parts };
		if (query.length >= 3 && !/^\d+$/u.test(query)) {
			for (const { index, distance } of nearest(plain)) offer(index, fuzzyTier, 4 * distance);
			for (const [index, word] of folded.entries()) {
				const distance = countAroundPart(plain, word);
				if (distance === undefined) continue;
				offer(index, fuzzyTier, 4 * distance);
				if ((penalties.get(index) ?? 0) >= fuzzyTier * tierWidth) parts.add(index);
			}
		}
		return { penalties, nearness: measure(query, penalties), parts };
	}

	/** The nearest words, or those that are alike where none is near. */
	function nearest(plain: string): { index: number; distance: number }[] {
		const near = findNear(plain, reachOf(plain.length))
			.sort((a, b) => a.distance - b.distance || a.index - b.index)
			.slice(0, nearLimit);
		return near.length > 0 ? near : alike(plain);
	}

	/** The words that are alike and just beyond reach, the most alike first. Of short words, what is beyond reach is another word. */
	function alike(plain: string): { index: number; distance: number }[] {
		if (plain.length < shortestAlike) return [];
		const most = reachOf(plain.length).whole + 1;
		return findAlike(plain, fuzzyThreshold)
			.map((index) => ({ index, distance: countDistance(plain, folded[index] ?? '') }))
			.filter(({ distance }) => distance <= most);
	}

	/** How near the words that fit are. Within a distance, those that differ in diacritics or are not finished come later. */
	function measure(query: string, penalties: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
		const plain = foldLetters(query);
		const nearness = new Map<number, number>();
		for (const [index, penalty] of penalties) {
			const [word, letters] = [words[index] ?? '', folded[index] ?? ''];
			const isNickname = Math.floor(penalty / tierWidth) === nicknameTier;
			const distance = isNickname
				? 1
				: Math.min(countAroundPart(plain, letters) ?? farthest, countDistance(plain, letters), farthest);
			const isLess = word.length > query.length + distance || countDistance(query, word) > distance;
			nearness.set(index, distance * tierWidth + (isLess ? 1 : 0));
		}
		return nearness;
	}

	function correct(query: string): string | undefined {
		const plain = foldLetters(query);
		const most = plain.length * mostWrong;
		const best = findAlike(plain, 0.6).find((index) => countLetters(plain, folded[index] ?? '') <= most);
		return best === undefined ? undefined : words[best];
	}
}

/** Other forms that a typed word may have been meant as: without a genitive s, and with aa, ae, oe and ü read as letters. */
function alternatives(query: string, plain: string): string[] {
	const forms = new Set<string>();
	if (plain.length >= 4 && plain.endsWith('s')) forms.add(plain.slice(0, -1));
	if (/aa|ae|oe/u.test(query)) forms.add(foldLetters(query.replace(/aa|ae/gu, 'a').replace(/oe/gu, 'o')));
	if (query.includes('ü')) forms.add(foldLetters(query.replace(/ü/gu, 'y')));
	forms.delete(plain);
	return [...forms];
}

/** A letter in a short word, up to three in a long one: Swedish names of five letters that differ in two are as a rule the names of two people. */
function reachOf(length: number): Reach {
	const whole = length < 6 ? 1 : length < 9 ? 2 : 3;
	return { whole, start: whole - 1 };
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
