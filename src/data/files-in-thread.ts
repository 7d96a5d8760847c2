import { Worker } from 'node:worker_threads';
import type { Content } from '../importers/content.ts';
import { loadContent } from './content.ts';
import { type EmbedScripts, embedScripts } from './embed-scripts.ts';
import { isInPublic } from './public-folder.ts';

/** What the thread is started with: all that its files are made from. */
export interface FileThreadData {
	readonly content: Content;
	readonly embedScripts: EmbedScripts;
	readonly siteFolder: string;
}

/** A file to write. */
export interface FileTask {
	/** Its address, by which it is found. */
	readonly path: string;
	/** The id of the contact whose it is; undefined for the file of a list. */
	readonly contact: string | undefined;
	/** Where it is put, from the site's root: its address, or one that it has had. */
	readonly target: string;
}

/** What is known of a file that has been written. */
export interface WrittenFile {
	readonly bytes: number;
	readonly digest: string;
}

/** What the thread answers to a task that it has been given under a number. */
export type FileAnswer = { readonly number: number } & (
	| { readonly written: WrittenFile }
	| { readonly reason: string }
);

interface Waiting {
	readonly resolve: (written: WrittenFile) => void;
	readonly reject: (error: Error) => void;
}

/** Of what the thread makes nearly all is soon of no use: more room for it is only held on to. */
const youngMegabytes = 24;

let ask: ((task: FileTask) => Promise<WrittenFile>) | undefined;

/**
 * Has the files of lists and contacts written by a thread of their own, which is started with the first of them.
 *
 * @param module what the thread runs: `file-thread.ts` as it is bundled
 * @param siteFolder where the site is written
 * @returns ends it
 */
export function offerFileThread(module: URL, siteFolder: string): () => Promise<void> {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | undefined;
	let given = 0;
	let failure: Error | undefined;
	ask = (task) =>
		new Promise((resolve, reject) => {
			if (failure !== undefined) return reject(failure);
			worker ??= start();
			worker.ref();
			waiting.set(++given, { resolve, reject });
			worker.postMessage({ ...task, number: given });
		});
	return async () => {
		ask = undefined;
		await worker?.terminate();
	};

	function start(): Worker {
		const workerData: FileThreadData = { content: loadContent(), embedScripts: embedScripts(), siteFolder };
		const started = new Worker(module, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
		started.on('message', (answer: FileAnswer) => {
			const asked = waiting.get(answer.number);
			waiting.delete(answer.number);
			if (waiting.size === 0) started.unref();
			if ('written' in answer) asked?.resolve(answer.written);
			else asked?.reject(new Error(answer.reason));
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

/**
 * How the thread is had to write a file, at an address from the site's root: its own, or one that it has had. It gives undefined where there is no thread, as in
 * a server for editing.
 *
 * @param contact the id of the contact whose the file is; left out for that of a list
 */
export function writtenInThread(path: string, contact?: string) {
	return (target: string): Promise<WrittenFile> | undefined =>
		isInPublic(target) ? undefined : ask?.({ path, contact, target });
}
