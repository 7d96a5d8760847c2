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
	/** Answers to what may be asked next. */
	let ahead: ReadonlyMap<string, AnswerView> = new Map();
	let waiting:
		| { number: number; settle: (answer: AnswerView | undefined) => void; fail: (reason: unknown) => void }
		| undefined;

	return {
		ask: async (question) => {
			const number = ++latest;
			waiting?.settle(undefined);
			waiting = undefined;
			try {
				return await answer(number, question);
			} catch {
				await new Promise((resolve) => setTimeout(resolve, againAfterMs));
				return answer(number, question);
			}
		},
	};

	async function answer(number: number, question: Question): Promise<AnswerView | undefined> {
		const worker = await start();
		if (number !== latest) return undefined;
		const known = ahead.get(JSON.stringify(question));
		send(worker, { type: known ? 'ahead' : 'search', number, question });
		return (
			known ??
			(await new Promise((settle, fail) => {
				waiting = { number, settle, fail };
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
				waiting?.fail(reason);
				waiting = undefined;
			};
			worker.addEventListener('error', fail);
			worker.addEventListener('message', ({ data: response }: MessageEvent<WorkerResponse>) => {
				if (response.type === 'ready') resolve(worker);
				else if (response.type === 'failed') fail(response.reason);
				else if (response.type === 'ahead') ahead = new Map(response.answers);
				else if (response.number === waiting?.number) {
					waiting.settle(response.answer);
					waiting = undefined;
				}
			});
			send(worker, { type: 'open', index, words });
		});
		return opening;
	}
}

function send(worker: Worker, request: WorkerRequest): void {
	worker.postMessage(request);
}
