import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { createWritingTurn, endTurns, type WritingTurn } from './writing-turn.ts';

/** What every such thread is started with, beside what is its own. */
export interface ThreadData {
	readonly siteFolder: string;
	readonly turn: WritingTurn;
}

/** A thread that writes what it is asked for into a site. */
export interface AskedThread<Task, Written> {
	/**
	 * Starts the thread, unless it has begun. Rejects with what kept it from writing.
	 *
	 * @param given what of the task is the thread's from then on, and is not copied for it
	 */
	ask(task: Task, given?: readonly ArrayBuffer[]): Promise<Written>;
	end(): Promise<void>;
}

/** A task as a thread is given it, under a number. What is asked for in one turn of the event loop comes in one message: each wakes two threads. */
export type Numbered<Task> = Task & { readonly number: number };

/** What a thread answers to a task; it may answer several at once, in any order. */
export type Answer<Written> = { readonly number: number } & ({ readonly written: Written } | Fault);

/** What is wrong with a task: an error as it comes out of a thread, with what the system says of a file. */
export interface Fault {
	readonly reason: string;
	readonly code?: string | undefined;
	readonly path?: string | undefined;
	/** Where in the thread it was, which `--trace` shows. */
	readonly stack?: string | undefined;
}

interface Waiting<Written> {
	readonly resolve: (written: Written) => void;
	readonly reject: (error: Error) => void;
}

/** Of what these threads make nearly all is soon of no use: more room for it is only held on to. */
const youngMegabytes = 24;

/**
 * @param module what the thread runs
 * @param siteFolder where the site is written
 * @param data what it is started with beside that, asked for with the first task
 */
export function askedThread<Task extends object, Written>(
	module: URL,
	siteFolder: string,
	data: () => object,
): AskedThread<Task, Written> {
	const waiting = new Map<number, Waiting<Written>>();
	const turn = createWritingTurn();
	const unsent: Numbered<Task>[] = [];
	const unsentBuffers: ArrayBuffer[] = [];
	let worker: Worker | undefined;
	let asked = 0;
	let failure: Error | undefined;
	const stop = () => endTurns(turn);
	return {
		ask: (task, given = []) =>
			new Promise((resolve, reject) => {
				if (failure !== undefined) return reject(failure);
				worker ??= start();
				worker.ref();
				waiting.set(++asked, { resolve, reject });
				if (unsent.length === 0) setImmediate(send);
				unsent.push({ ...task, number: asked });
				unsentBuffers.push(...given);
			}),
		end: async () => {
			process.off('exit', stop);
			await worker?.terminate();
		},
	};

	function send(): void {
		worker?.postMessage(unsent.splice(0), unsentBuffers.splice(0));
	}

	function start(): Worker {
		const workerData: ThreadData = { ...data(), siteFolder, turn };
		const started = new Worker(module, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
		// Before what takes away an unfinished site.
		process.prependOnceListener('exit', stop);
		started.on('message', (answers: readonly Answer<Written>[]) => {
			for (const answer of answers) {
				const task = waiting.get(answer.number);
				waiting.delete(answer.number);
				if ('written' in answer) task?.resolve(answer.written);
				else task?.reject(toError(answer));
			}
			if (waiting.size === 0) started.unref();
		});
		const fail = (error: Error) => {
			failure ??= error;
			for (const { reject } of waiting.values()) reject(error);
			waiting.clear();
		};
		started.on('error', fail);
		started.on('exit', (status) => fail(new Error(`The thread ended with ${status}`)));
		return started;
	}
}

/** An error as it is told from a thread. */
export function toFault(error: unknown): Fault {
	if (!(error instanceof Error)) return { reason: String(error) };
	const { code, path } = error as NodeJS.ErrnoException;
	return { reason: error.message, code, path, stack: error.stack };
}

/** What {@link toFault} tells, as an error again. */
export function toError({ reason, code, path, stack }: Fault): Error {
	const error = Object.assign(new Error(reason), code === undefined ? {} : { code, path });
	return stack === undefined ? error : Object.assign(error, { stack });
}
