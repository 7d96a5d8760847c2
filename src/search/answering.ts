// Ships to the browser, in the worker.
import { selections } from '../domain/published-address.ts';
import { createAnswerDisplay } from './answer-view.ts';
import { type Answer, createSearchEngine } from './engine.ts';
import type { HitWords } from './hit-words.ts';
import type { IndexData } from './index-data.ts';
import type { PageSearch } from './page-search.ts';
import type { AnswerView, Question } from './protocol.ts';

/** An index that is ready to answer questions. */
export interface Answering {
	search(question: Question): Answer;
	/** Gives what the page shows of an answer, with pages if they can be searched. */
	describe(answer: Answer, question: Question, searchPages?: PageSearch): AnswerView;
	/** False where there are no hits for pages to stand below. */
	readonly findsPages: boolean;
}

/**
 * Prepares answering by an index.
 *
 * @param places whose pages are found, where the index is a part of one and knows its own alone
 */
export function createAnswering(
	data: IndexData,
	words: HitWords | undefined,
	places: IndexData['municipalities'] = data.municipalities,
): Answering {
	const engine = createSearchEngine(data);
	const display = createAnswerDisplay(data, words, places);
	return {
		search: (question) => engine.search(question.query, withoutEveryCounty(question), question.limit),
		describe: (answer, question, searchPages) => display(answer, withoutEveryCounty(question), searchPages),
		findsPages: true,
	};
}

/** `?lan=alla`, by which everyone is asked for where the directory is in parts, filters by none. */
export function withoutEveryCounty(question: Question): Question {
	return question.county === selections.everyone() ? { ...question, county: '' } : question;
}
