import { describeAnswer } from '../../search/answer-heading.ts';
import { createReachOfPlaces } from '../../search/asked-place.ts';
import { createSearchEngine } from '../../search/engine.ts';
import { createHitDisplay } from '../../search/hit-view.ts';
import { type HitMessage, type HitWords, wordsToTranslate } from '../../search/hit-words.ts';
import { decodeIndex } from '../../search/index-codec.ts';
import { language, readMessageTexts } from '../page-messages.ts';

/** What a search of the file finds. */
export interface FoundInFile {
	/** How many, in a sentence. */
	readonly heading: string;
	readonly suggestion: string | undefined;
	/** The best first. */
	readonly hits: readonly FileHit[];
}

export interface FileHit {
	readonly id: string;
	/** Why it was found, where what was typed does not stand there. */
	readonly reasons: readonly string[];
}

const noFilters = { municipality: '', county: '', kind: '' };

/** Prepares searching the index that a form has in `data-index`, by the engine of the site. */
export function createFileSearch(form: HTMLFormElement): (query: string) => FoundInFile {
	const data = decodeIndex(Uint8Array.from(atob(form.dataset['index'] ?? ''), (sign) => sign.charCodeAt(0)));
	const words: HitWords = {
		language,
		messages: readMessageTexts<HitMessage>(form),
		staleBefore: form.dataset['staleBefore'] as HitWords['staleBefore'],
	};
	const engine = createSearchEngine(data);
	const showHit = createHitDisplay(data, words);
	const reachOfPlaces = createReachOfPlaces(data);
	const t = wordsToTranslate(words);

	return (query) => {
		const answer = engine.search(query, noFilters, data.count);
		const findReach = reachOfPlaces({ ...noFilters, query });
		return {
			heading: describeAnswer({ ...answer, others: [] }, query.trim(), t),
			suggestion: answer.suggestion,
			hits: answer.hits.map((hit) => {
				const { id, reach, reason } = showHit(hit, findReach);
				return { id, reasons: [reach, reason].filter((text) => text !== undefined) };
			}),
		};
	};
}
