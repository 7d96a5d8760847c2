// Ships to the browser, as a worker.
import { createSearchEngine, type SearchEngine } from './engine.ts';
import { decodeIndex } from './index-codec.ts';
import type { IndexData } from './index-data.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { showAnswer } from './shown-answer.ts';

let opened: { data: IndexData; engine: SearchEngine } | undefined;

addEventListener('message', async ({ data: request }: MessageEvent<WorkerRequest>) => {
	switch (request.type) {
		case 'open':
			try {
				const response = await fetch(request.index);
				if (!response.ok) throw new Error(`HTTP ${response.status}`);
				const data = decodeIndex(new Uint8Array(await response.arrayBuffer()));
				opened = { data, engine: createSearchEngine(data) };
				say({ type: 'ready' });
			} catch (error) {
				say({ type: 'failed', reason: String(error) });
			}
			return;
		case 'search': {
			if (opened === undefined) return;
			const { data, engine } = opened;
			const { number, question } = request;
			const answer = engine.search(question.query, question, question.limit);
			say({ type: 'answer', number, answer: showAnswer(data, answer, question) });
			return;
		}
		default:
			request satisfies never;
	}
});

function say(response: WorkerResponse): void {
	postMessage(response);
}
