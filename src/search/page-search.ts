// Ships to the browser.
import { highlightText } from './highlight.ts';
import type { PageText } from './page-texts.ts';
import type { LinkView, MarkedText } from './protocol.ts';
import { findStem } from './swedish-stem.ts';
import { foldedWords, foldLetters } from './words.ts';

/** Finds the pages in whose text every word that is typed stands, the best first. */
export type PageSearch = (query: string) => LinkView[];

/** Shorter words stand on every page, or are on their way to be typed. */
const leastLetters = 3;
/** A typed word of so many letters may stand within a longer one: "tillsyn" in "tobakstillsyn". */
const leastWithin = 5;
/** A longer ending makes another word. */
const longestEnding = 5;
/** About two lines on a telephone. */
const excerptLength = 160;
/** So much of a long sentence may stand before what matched. */
const leadLength = 50;

/** Prepares searching texts. */
export function createPageSearch(texts: readonly PageText[]): PageSearch {
	const pages = texts.map((page) => ({
		page,
		title: foldedWords(page.title),
		passages: page.sections.flatMap((section) =>
			listPassages(section).map((text) => ({ text, anchor: section.anchor, words: foldedWords(text) })),
		),
	}));

	return (query) => {
		const typed = [...new Set(foldedWords(query))];
		if (!typed.some(({ length }) => length >= leastLetters)) return [];
		const costs = typed.map((word, at) => createCost(word, at === typed.length - 1));
		return pages
			.flatMap(({ page, title, passages }, position) => {
				const inTitle = costs.map((cost) => cheapest(title, cost));
				const found = passages.map(({ words }) => costs.map((cost) => cheapest(words, cost)));
				const hasAll = costs.every((_, at) =>
					[inTitle, ...found].some((ofPassage) => (ofPassage[at] ?? nowhere) < nowhere),
				);
				if (!hasAll) return [];
				const sums = found.map((ofPassage) => ofPassage.reduce((sum, cost) => sum + cost, 0));
				const least = Math.min(...sums);
				const passage = passages[sums.indexOf(least)];
				if (passage === undefined || least >= nowhere * costs.length) return [];
				return [{ position, least, link: toLink(page, passage.anchor, excerpt(passage.text, typed, costs)) }];
			})
			.sort((a, b) => a.least - b.least || a.position - b.position)
			.map(({ link }) => link);
	};
}

/** How much a word of a text differs from a typed one; {@link nowhere} where it is another. */
type Cost = (word: string) => number;

const nowhere = 16;

function createCost(typed: string, isLast: boolean): Cost {
	const stem = findStem(typed);
	return (word) => {
		if (word === typed) return 0;
		if (isLast && word.startsWith(typed)) return 1;
		if (stem.length >= leastLetters && word.startsWith(stem) && word.length - stem.length <= longestEnding) return 2;
		return typed.length >= leastWithin && word.includes(typed) ? 3 : nowhere;
	};
}

function cheapest(words: readonly string[], cost: Cost): number {
	let least = nowhere;
	for (const word of words) least = Math.min(least, cost(word));
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
function excerpt(passage: string, typed: readonly string[], costs: readonly Cost[]): MarkedText {
	const matchers = typed.map((word, at) => ({
		word,
		matches: (own: string) => (costs[at]?.(foldLetters(own)) ?? nowhere) < nowhere,
	}));
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
