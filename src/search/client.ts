// Ships to the browser.
import type { SearchBackend } from './backend.ts';
import type { HitWords } from './hit-words.ts';
import type { AnswerView, Question, WorkerRequest, WorkerResponse } from './protocol.ts';
import { trustAddress } from './trusted-address.ts';
import workerUrl from './worker.ts?worker&url';

/** A connection that breaks off is often there again after so long. */
const againAfterMs = 500;

/**
 * Asks a worker, which the first question starts and has fetch the index. What fails is tried once more before anyone is told.
 *
 * @param index the address of the index
 * @param words what hits are described with; without them answers have the ids of their hits alone
 */
export function createSearchClient(index: string, words?: HitWords): SearchBackend {
	let opening: Promise<Worker> | undefined;
	let latest = 0;
	/** None from when a second try has failed until there is an answer: whoever asks meanwhile is told at once. */
	let patience = againAfterMs;
	/** Answers to what may be asked next. */
	let ahead: ReadonlyMap<string, AnswerView> = new Map();
	/** What whoever has asked last waits for. */
	let settle: ((answer: AnswerView | undefined) => void) | undefined;
	let giveUp: ((reason: unknown) => void) | undefined;

	return {
		ask: async (question) => {
			const number = ++latest;
			settle?.(undefined);
			for (let wait = patience; number === latest; wait = 0) {
				try {
					const found = await answer(number, question);
					patience = againAfterMs;
					return found;
				} catch (reason) {
					opening = undefined;
					patience = wait;
					if (wait === 0 && number === latest) throw reason;
					await new Promise((resolve) => setTimeout(resolve, wait));
				}
			}
			return undefined;
		},
	};

	async function answer(number: number, question: Question): Promise<AnswerView | undefined> {
		const worker = await start();
		if (number !== latest) return undefined;
		const known = ahead.get(JSON.stringify(question));
		send(worker, { type: known ? 'ahead' : 'search', number, question });
		return (
			known ??
			(await new Promise((resolve, reject) => {
				settle = resolve;
				giveUp = reject;
			}))
		);
	}

	function start(): Promise<Worker> {
		opening ??= new Promise<Worker>((resolve, reject) => {
			const worker = new Worker(trustAddress('search-worker', workerUrl) as string);
			const fail = (reason: unknown) => {
				worker.terminate();
				opening = undefined;
				reject(reason);
				giveUp?.(reason);
			};
			worker.addEventListener('error', fail);
			worker.addEventListener('message', ({ data: response }: MessageEvent<WorkerResponse>) => {
				if (response.type === 'ready') resolve(worker);
				else if (response.type === 'failed') fail(response.reason);
				else if (response.type === 'ahead') ahead = new Map(response.answers);
				else if (response.number === latest) settle?.(response.answer);
			});
			send(worker, { type: 'open', index, words });
		});
		return opening;
	}
}

function send(worker: Worker, request: WorkerRequest): void {
	worker.postMessage(request);
}
