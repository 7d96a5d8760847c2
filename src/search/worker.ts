// Ships to the browser, as a worker.

import { createAnswering } from './answering.ts';
import { decodeIndex } from './index-codec.ts';
import type { IndexData } from './index-data.ts';
import { lookAhead } from './look-ahead.ts';
import { createPageSearch, type PageSearch } from './page-search.ts';
import { decodePageTexts } from './page-texts.ts';
import { type AnsweringFinder, createPartedIndex } from './parted-index.ts';
import type { Question, WorkerRequest, WorkerResponse } from './protocol.ts';

/** Long enough for a file of some kilobytes; the hits that wait for it are shown then without pages. */
const longestWaitMs = 4000;

let opened:
	| {
			finder: AnsweringFinder;
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
				const { index, words } = request;
				const data = await fetchIndex(index);
				const beside = new URL(index, location.href);
				const texts = Object.entries(data.pageTexts).map(
					([language, name]) => [language, new URL(name, beside).href] as const,
				);
				opened = {
					finder:
						data.parts === undefined
							? alwaysFinding(createAnswering(data, words))
							: createPartedIndex(data, data.parts, words, (name) => fetchIndex(new URL(name, beside).href)),
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
			const { number, question } = request;
			newest = number;
			try {
				if (request.type === 'search') await answer(opened.finder, number, question);
				await answerAhead(number, question);
			} catch (error) {
				// A part that was asked for before is not missed.
				if (number === newest) say({ type: 'failed', reason: String(error) });
			}
			return;
		}
		default:
			request satisfies never;
	}
});

/** Sends the answer, unless something else has been asked while what it takes was fetched. */
async function answer(finder: AnsweringFinder, number: number, question: Question): Promise<void> {
	const answering = await finder.find(question);
	if (number !== newest) return;
	const found = answering.search(question);
	const findsPages = question.wantsPages && answering.findsPages;
	let searchPages = findsPages ? pageSearches.get(question.language) : undefined;
	const areMissing = findsPages && searchPages === undefined;
	const isWaiting = question.wantsCounts || found.total === 0 || found.isPartial;
	if (areMissing && isWaiting) searchPages = await fetchPageTexts(question.language);
	say({ type: 'answer', number, answer: answering.describe(found, question, searchPages) });
	if (areMissing && !isWaiting) void fetchPageTexts(question.language);
}

/** Sends the answers to what may be asked next, where anything may. */
async function answerAhead(number: number, question: Question): Promise<void> {
	if (opened === undefined || !question.looksAhead) return;
	const { finder } = opened;
	const answers = await lookAhead(
		question,
		(next) => {
			const answering = finder.findNow(next);
			return answering?.describe(answering.search(next), next, pageSearches.get(next.language));
		},
		() => number === newest,
	);
	if (answers.length > 0) say({ type: 'ahead', answers });
}

async function fetchIndex(address: string): Promise<IndexData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`HTTP ${response.status}`);
	return decodeIndex(new Uint8Array(await response.arrayBuffer()));
}

function alwaysFinding(answering: ReturnType<typeof createAnswering>): AnsweringFinder {
	return { find: async () => answering, findNow: () => answering };
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
