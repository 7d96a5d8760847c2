import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfTask } from './pdf-thread.ts';

/** A further thread is started for so many PDFs that wait: loading the typefaces takes as long as some of them. */
const worthAThread = 12;

/** A thread gets so many at a time at most: waking one and hearing from it takes as long as a tenth of a PDF, and the others are not to be without work meanwhile. */
const atATime = 6;

/** Milliseconds: what a thread has loaded is not to be held by a build that goes on for minutes. */
const longestIdle = 2000;

/** Of what a thread makes nearly all is soon of no use: more room for it is only held on to. */
const youngMegabytes = 24;

interface Job {
	readonly task: PdfTask;
	readonly resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
	readonly reject: (error: Error) => void;
}

/** As a `PdfWriter`, of documents as JSON. */
export interface PdfThreads {
	write(...task: PdfTask): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Writes PDFs in threads of their own, so that the caller's has nothing to wait for. Threads are started as they are needed and keep no process alive
 * that has nothing left to write.
 *
 * @param root the project's folder, where the packages are
 * @param most how many threads there may be by now
 * @param idleFor milliseconds until one that nothing is asked of is ended
 */
export function createPdfThreads(root: string, most: () => number, idleFor = longestIdle): PdfThreads {
	const waiting: Job[] = [];
	const idle: Worker[] = [];
	let started = 0;
	let ending: NodeJS.Timeout | undefined;
	return {
		write: (...task) =>
			new Promise((resolve, reject) => {
				clearTimeout(ending);
				waiting.push({ task, resolve, reject });
				if (started === 0 || (started < most() && waiting.length > worthAThread * started)) idle.push(startThread());
				giveOut();
			}),
	};

	function startThread(): Worker {
		started++;
		// The pages are bundled, and what runs in a thread is not: it is found where it is.
		const worker = new Worker(join(root, 'src/pdf/pdf-thread.ts'), {
			workerData: root,
			resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
		});
		worker.unref();
		worker.once('exit', () => {
			const at = idle.indexOf(worker);
			if (at < 0) return;
			idle.splice(at, 1);
			started--;
		});
		return worker;
	}

	function giveOut(): void {
		for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) {
			const jobs = waiting.splice(0, Math.min(Math.ceil(waiting.length / started), atATime));
			if (jobs.length === 0) {
				idle.push(worker);
				clearTimeout(ending);
				ending = setTimeout(endIdle, idleFor).unref();
				return;
			}
			work(worker, jobs);
		}
	}

	function endIdle(): void {
		for (const worker of idle.splice(0)) {
			started--;
			void worker.terminate();
		}
	}

	function work(worker: Worker, jobs: readonly Job[]): void {
		const answered = (answers: readonly PdfAnswer[]) => {
			worker.off('error', failed);
			worker.off('exit', ended);
			worker.unref();
			for (const [index, { resolve, reject }] of jobs.entries()) {
				const answer = answers[index] ?? { reason: 'The thread gave no answer' };
				if ('pdf' in answer) resolve(answer.pdf);
				else reject(Object.assign(new Error(answer.reason), answer.stack === undefined ? {} : { stack: answer.stack }));
			}
			idle.push(worker);
			giveOut();
		};
		const failed = (error: Error) => {
			worker.off('message', answered);
			worker.off('exit', ended);
			started--;
			for (const { reject } of jobs) reject(error);
			if (waiting.length > 0) idle.push(startThread());
			giveOut();
		};
		// It may end without a word.
		const ended = (status: number) => {
			worker.off('error', failed);
			failed(new Error(`The thread ended with ${status}`));
		};
		worker.once('message', answered);
		worker.once('exit', ended);
		worker.once('error', failed);
		worker.ref();
		worker.postMessage(jobs.map(({ task }) => task));
	}
}
