// Ships to the browser, as a worker.

import { createAnswerDisplay } from './answer-view.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import { decodeIndex } from './index-codec.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';

let opened: { engine: SearchEngine; display: ReturnType<typeof createAnswerDisplay> } | undefined;

addEventListener('message', async ({ data: request }: MessageEvent<WorkerRequest>) => {
	switch (request.type) {
		case 'open':
			try {
				const response = await fetch(request.index);
				if (!response.ok) throw new Error(`HTTP ${response.status}`);
				const data = decodeIndex(new Uint8Array(await response.arrayBuffer()));
				opened = { engine: createSearchEngine(data), display: createAnswerDisplay(data) };
				say({ type: 'ready' });
			} catch (error) {
				say({ type: 'failed', reason: String(error) });
			}
			return;
		case 'search': {
			if (opened === undefined) return;
			const { engine, display } = opened;
			const { number, question } = request;
			try {
				const answer = engine.search(question.query, question, question.limit);
				say({ type: 'answer', number, answer: display(answer, question) });
			} catch (error) {
				say({ type: 'failed', reason: String(error) });
			}
			return;
		}
		default:
			request satisfies never;
	}
});

function say(response: WorkerResponse): void {
	postMessage(response);
}
