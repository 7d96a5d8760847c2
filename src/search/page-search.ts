// Ships to the browser.
import { mostWords } from './engine.ts';
import { highlightText, type Matcher } from './highlight.ts';
import type { PageText } from './page-texts.ts';
import type { LinkView, MarkedText } from './protocol.ts';
import { findStem } from './swedish-stem.ts';
import { foldedWords, foldLetters, wordPattern } from './words.ts';

/** Finds the pages in whose text every word that is typed stands, the best first. */
export type PageSearch = (query: string) => LinkView[];

/** Shorter words stand on every page, or are on their way to be typed. */
const leastLetters = 3;
/** A typed word of so many letters may stand within a longer one: "tillsyn" in "tobakstillsyn". */
const leastWithin = 5;
/** A longer ending makes another word. */
const longestEnding = 5;
/** What is less like what was typed than so many others is of no help. */
const mostPages = 10;
/** About two lines on a telephone. */
const excerptLength = 160;
/** So much of a long sentence may stand before what matched. */
const leadLength = 50;

/** Prepares searching texts. Each distinct word of them is compared with what is typed once, however often it stands there. */
export function createPageSearch(texts: readonly PageText[]): PageSearch {
	const numbers = new Map<string, number>();
	// Folding takes longest, and most words of a text have come before.
	const numberAsWritten = new Map<string, number>();
	const numberWords = (text: string) =>
		(text.match(wordPattern) ?? []).flatMap((written) => {
			const known = numberAsWritten.get(written);
			if (known !== undefined) return known;
			return foldedWords(written).map((word) => {
				const number = numbers.get(word) ?? numbers.size;
				numbers.set(word, number);
				numberAsWritten.set(written, number);
				return number;
			});
		});
	const pages = texts.map((page) => {
		const title = numberWords(page.title);
		const passages = page.sections.flatMap((section) =>
			listPassages(section).map((text) => ({ text, anchor: section.anchor, words: numberWords(text) })),
		);
		return { page, passages, words: [...new Set([title, ...passages.map(({ words }) => words)].flat())] };
	});
	const vocabulary = [...numbers.keys()];

	return (query) => {
		const typed = [...new Set(foldedWords(query))].slice(0, mostWords);
		if (!typed.some(({ length }) => length >= leastLetters)) return [];
		const costs = typed.map((word, at) => Uint8Array.from(vocabulary, createCost(word, at === typed.length - 1)));
		const matchers = typed.map((word, at) => ({
			word,
			matches: (own: string) => (costs[at]?.[numbers.get(foldLetters(own)) ?? -1] ?? nowhere) < nowhere,
		}));
		return pages
			.filter(({ words }) => costs.every((cost) => cheapest(words, cost) < nowhere))
			.map(({ page, passages }) => ({ page, ...findBest(passages, costs) }))
			.sort((a, b) => a.sum - b.sum)
			.slice(0, mostPages)
			.flatMap(({ page, passage }) =>
				passage === undefined ? [] : [toLink(page, passage.anchor, cutExcerpt(passage.text, matchers))],
			);
	};
}

/** The passage that has most of what is typed, and has it best; none where it all stands in the title. */
function findBest<Passage extends { readonly words: readonly number[] }>(
	passages: readonly Passage[],
	costs: readonly Uint8Array[],
): { readonly passage: Passage | undefined; readonly sum: number } {
	let best: Passage | undefined;
	let least = nowhere * costs.length;
	for (const passage of passages) {
		const sum = costs.reduce((before, cost) => before + cheapest(passage.words, cost), 0);
		if (sum < least) [best, least] = [passage, sum];
	}
	return { passage: best, sum: least };
}

/** How much a word of a text differs from a typed one; as much as {@link nowhere} where it is another. */
const nowhere = 16;

function createCost(typed: string, isLast: boolean): (word: string) => number {
	const stem = findStem(typed);
	return (word) => {
		if (word === typed) return 0;
		if (isLast && word.startsWith(typed)) return 1;
		if (stem.length >= leastLetters && word.startsWith(stem) && word.length - stem.length <= longestEnding) return 2;
		return typed.length >= leastWithin && word.includes(typed) ? 3 : nowhere;
	};
}

function cheapest(words: readonly number[], cost: Uint8Array): number {
	let least = nowhere;
	for (const word of words) least = Math.min(least, cost[word] ?? nowhere);
	return least;
}

/** The sentences of a section, the first with its heading before it. */
function listPassages({ heading, text }: PageText['sections'][number]): string[] {
	const sentences = text.split('\n').flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
	const [first = '', ...rest] = sentences;
	return [[heading, first].filter((part) => part !== '').join(': '), ...rest].filter((passage) => passage !== '');
}

function toLink({ path, title, language }: PageText, anchor: string, text: MarkedText): LinkView {
	return {
		kind: 'page',
		path: anchor === '' ? path : `${path}#${anchor}`,
		title,
		excerpt: text,
		...(language === '' ? {} : { language }),
	};
}

/** A passage with what matched; of a long one the part round the first match. */
function cutExcerpt(passage: string, matchers: readonly Matcher[]): MarkedText {
	const all = highlightText(passage, matchers);
	const firstMatch = all[0]?.[0] ?? 0;
	const start =
		passage.length <= excerptLength || firstMatch <= leadLength ? 0 : passage.indexOf(' ', firstMatch - leadLength) + 1;
	const from = Math.min(start, firstMatch);
	const isCut = passage.length - from > excerptLength;
	const space = passage.lastIndexOf(' ', from + excerptLength);
	const end = isCut ? (space > firstMatch ? space : from + excerptLength) : passage.length;
	const before = from > 0 ? '… ' : '';
	return {
		text: `${before}${passage.slice(from, end)}${isCut ? ' …' : ''}`,
		highlights: all
			.filter(([at, to]) => at >= from && to <= end)
			.map(([at, to]) => [at - from + before.length, to - from + before.length] as const),
	};
}
