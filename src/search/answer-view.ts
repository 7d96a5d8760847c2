// Ships to the browser.

import { pageAddresses } from '../domain/published-address.ts';
import { describeAnswer } from './answer-heading.ts';
import { createReachOfPlaces } from './asked-place.ts';
import type { Answer } from './engine.ts';
import { createHitDisplay } from './hit-view.ts';
import { type HitWords, wordsToTranslate } from './hit-words.ts';
import type { IndexData } from './index-data.ts';
import type { PageSearch } from './page-search.ts';
import type { AnswerView, LinkView, Question } from './protocol.ts';
import { createSynonyms } from './synonyms.ts';
import { foldedWords } from './words.ts';

/** More would push the contacts' own list out of sight. */
const otherLimit = 6;

/** So many pages more are shown for what stands in their text. */
const textLimit = 4;

/**
 * Prepares describing answers over an index in the texts that a page shows. Who has the texts of pages gives what searches them: those are found
 * then too, after what is found by its name.
 *
 * @param words without them hits are not described, and their ids alone are given
 * @param places the municipalities whose pages are found
 */
export function createAnswerDisplay(
	data: IndexData,
	words?: HitWords,
	places = data.municipalities,
): (answer: Answer, question: Question, searchPages?: PageSearch) => AnswerView {
	const pages = listPages({ ...data, municipalities: places });
	const showHit = words && createHitDisplay(data, words);
	const t = words && wordsToTranslate(words);
	const reachOfPlaces = createReachOfPlaces(data);
	return (answer, question, searchPages = () => []) => {
		const findReach = reachOfPlaces(question);
		const byName = findOthers(pages, question);
		const byText = searchPages(question.query).filter(({ path }) =>
			byName.every((other) => other.path !== path.replace(/#.*$/u, '')),
		);
		const others = [...byName, ...byText.slice(0, textLimit)];
		const { isPartial, isSimilar, suggestion, total } = answer;
		return {
			total,
			isPartial,
			isSimilar,
			suggestion,
			heading: t === undefined ? '' : describeAnswer({ total, isPartial, isSimilar, others }, question.query.trim(), t),
			ids: answer.hits.map(({ index }) => data.ids[index] ?? ''),
			hits: showHit === undefined ? [] : answer.hits.map((hit) => showHit(hit, findReach)),
			counts: question.wantsCounts ? answer.counts : undefined,
			others,
			isEmpty: total === 0 && others.length === 0,
			isPart: false,
		};
	};
}

/** A municipality, organisation or page of prose, and the words of its name and of what it helps with. */
interface Page extends LinkView {
	/** Only for readers of this language; an empty string is for all. */
	readonly language: string;
	readonly words: readonly string[];
}

function listPages({ municipalities, organisations, columns, pages, synonyms }: IndexData): Page[] {
	const wordsFor = createSynonyms(synonyms);
	const links: (LinkView & { language: string; topics?: readonly string[] })[] = [
		...municipalities.map((municipality) => ({
			kind: 'municipality' as const,
			path: pageAddresses.municipality(municipality),
			title: municipality.name,
			language: '',
		})),
		...organisations.map((organisation, position) => ({
			kind: 'organisation' as const,
			path: pageAddresses.organisation(organisation),
			title: columns.organisation.values[position]?.[0] ?? '',
			topics: organisation.topics,
			language: '',
		})),
		...pages.map(({ path, title, language }) => ({ kind: 'page' as const, path, title, language })),
	];
	return links.map(({ topics = [], ...link }) => ({
		...link,
		words: [link.title, ...topics, ...wordsFor(topics)].flatMap(foldedWords),
	}));
}

/** Those of whose names and topics every word that is typed begins a word. */
function findOthers(pages: readonly Page[], { query, language }: Question): LinkView[] {
	const typed = foldedWords(query);
	if (typed.length === 0) return [];
	return pages
		.filter((page) => page.language === '' || page.language === language)
		.filter(({ words }) => typed.every((each) => words.some((word) => word.startsWith(each))))
		.slice(0, otherLimit)
		.map(({ kind, path, title }) => ({ kind, path, title }));
}
