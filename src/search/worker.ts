// Ships to the browser, as a worker.

import { createAnswerDisplay } from './answer-view.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import { decodeIndex } from './index-codec.ts';
import { lookAhead } from './look-ahead.ts';
import { createPageSearch, type PageSearch } from './page-search.ts';
import { decodePageTexts } from './page-texts.ts';
import type { Question, WorkerRequest, WorkerResponse } from './protocol.ts';

/** Long enough for a file of some kilobytes; the hits that wait for it are shown then without pages. */
const longestWaitMs = 4000;

let opened:
	| {
			engine: SearchEngine;
			display: ReturnType<typeof createAnswerDisplay>;
			/** Addresses of the texts of pages, by language. */
			texts: ReadonlyMap<string, string>;
	  }
	| undefined;

/** The number of what was asked last. */
let newest = 0;

/** What searches the texts of pages, by language: once they have come, and while they are on their way. */
const pageSearches = new Map<string, PageSearch>();
const arriving = new Map<string, Promise<PageSearch | undefined>>();

addEventListener('message', async ({ data: request }: MessageEvent<WorkerRequest>) => {
	switch (request.type) {
		case 'open':
			try {
				const response = await fetch(request.index);
				if (!response.ok) throw new Error(`HTTP ${response.status}`);
				const data = decodeIndex(new Uint8Array(await response.arrayBuffer()));
				const beside = new URL(request.index, location.href);
				const texts = Object.entries(data.pageTexts).map(
					([language, name]) => [language, new URL(name, beside).href] as const,
				);
				opened = {
					engine: createSearchEngine(data),
					display: createAnswerDisplay(data, request.words),
					texts: new Map(texts),
				};
				say({ type: 'ready' });
			} catch (error) {
				say({ type: 'failed', reason: String(error) });
			}
			return;
		case 'search':
		case 'ahead': {
			if (opened === undefined) return;
			const { engine, display } = opened;
			const { number, question } = request;
			newest = number;
			try {
				if (request.type === 'ahead') return await answerAhead(number, question);
				const answer = engine.search(question.query, question, question.limit);
				let searchPages = question.wantsPages ? pageSearches.get(question.language) : undefined;
				if (question.wantsPages && searchPages === undefined) {
					const coming = fetchPageTexts(question.language);
					if (question.wantsCounts || answer.total === 0 || answer.isPartial) searchPages = await coming;
				}
				say({ type: 'answer', number, answer: display(answer, question, searchPages) });
				await answerAhead(number, question);
			} catch (error) {
				say({ type: 'failed', reason: String(error) });
			}
			return;
		}
		default:
			request satisfies never;
	}
});

/** Sends the answers to what may be asked next, where anything may. */
async function answerAhead(number: number, question: Question): Promise<void> {
	if (opened === undefined || !question.looksAhead) return;
	const { engine, display } = opened;
	const answers = await lookAhead(
		question,
		(next) => display(engine.search(next.query, next, next.limit), next, pageSearches.get(next.language)),
		() => number === newest,
	);
	if (answers.length > 0) say({ type: 'ahead', answers });
}

/** Gives undefined where the texts cannot be had: contacts are found without them. */
function fetchPageTexts(language: string): Promise<PageSearch | undefined> {
	const address = opened?.texts.get(language);
	const known = arriving.get(language);
	if (known !== undefined || address === undefined) return known ?? Promise.resolve(undefined);
	const coming = fetch(address, { signal: AbortSignal.timeout(longestWaitMs) })
		.then(async (response) => {
			const search = createPageSearch(decodePageTexts(await response.text()));
			pageSearches.set(language, search);
			return search;
		})
		.catch(() => undefined)
		.finally(() => arriving.delete(language));
	arriving.set(language, coming);
	return coming;
}

function say(response: WorkerResponse): void {
	postMessage(response);
}
