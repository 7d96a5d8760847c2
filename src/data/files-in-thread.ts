import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../importers/content-file.ts';
import type { ReadContent } from '../importers/content-folder.ts';
import { type Fault, toError } from './asked-thread.ts';
import { earlierSite } from './earlier-site.ts';
import { createHandover } from './handover.ts';
import { createPagesRendered, handOverPagesRendered, type PagesRendered } from './pages-rendered.ts';
import { progress } from './progress.ts';
import { isInPublic } from './public-folder.ts';
import { handOverWholeDirectory, type WholeDirectory } from './whole-directory.ts';
import { createWritingTurn, endTurns, type WritingTurn } from './writing-turn.ts';

/** What the thread is started with. */
export interface DirectoryThreadData {
	readonly rendered: PagesRendered;
	readonly turn: WritingTurn;
}

/** What the thread is told when it may write. */
export interface DirectoryThreadOrder {
	readonly siteFolder: string;
}

/** What the thread tells, one after another. */
export type DirectoryThreadNotice =
	/** What it has read, and whether it goes on and makes files of it. */
	| { readonly read: ReadByThread; readonly isMaker: boolean }
	| { readonly whole: WholeDirectory }
	/** So many more files will be written. */
	| { readonly expected: number }
	/** So many more are. */
	| { readonly done: number }
	/** How large a file is that is asked for its size. */
	| { readonly path: string; readonly bytes: number }
	/** All are written. With what is known of them for the next build. */
	| { readonly known: Uint8Array<ArrayBuffer> }
	| Fault;

/** What a content folder says, with its texts as they were then. */
export interface ReadByThread extends Pick<ReadContent, 'content' | 'problems'> {
	readonly prose: readonly ContentFile[];
}

/** The thread, for whoever waits for what it makes. */
interface DirectoryThread {
	readonly read: Promise<ReadByThread>;
	readonly whole: Promise<void>;
	isMaker(): boolean;
	begin(siteFolder: string): void;
	sizeOf(path: string): Promise<number>;
	finish(): Promise<void>;
}

const handover = createHandover<DirectoryThread>('directory-thread');

/**
 * Starts the thread that reads the content and makes what follows from that alone, unless it has been started. What goes wrong there is told to whoever waits for it.
 *
 * @param module what it runs: `directory-thread.ts`
 * @returns what it has read, when it has
 */
export function startThread(module: URL): Promise<ReadByThread> {
	const started = handover.take();
	if (started !== undefined) return started.read;
	const read = Promise.withResolvers<ReadByThread>();
	const whole = Promise.withResolvers<void>();
	const finished = Promise.withResolvers<void>();
	const sizes = new Map<string, PromiseWithResolvers<number>>();
	let isMaker = false;
	let isAllTold = false;
	let failure: Error | undefined;
	for (const { promise } of [read, whole, finished]) promise.catch(() => {});
	const workerData: DirectoryThreadData = { rendered: createPagesRendered(), turn: createWritingTurn() };
	handOverPagesRendered(workerData.rendered);
	const worker = new Worker(module, { workerData });
	const stop = () => endTurns(workerData.turn);
	// Before what takes away an unfinished site.
	process.prependOnceListener('exit', stop);
	worker.on('message', take);
	worker.on('error', fail);
	worker.on('exit', ended);
	handover.give({
		read: read.promise,
		whole: whole.promise,
		isMaker: () => isMaker,
		begin: (siteFolder) => worker.postMessage({ siteFolder } satisfies DirectoryThreadOrder),
		sizeOf: (path) => (failure === undefined ? expectedSize(path).promise : Promise.reject(failure)),
		finish: async () => {
			try {
				await finished.promise;
			} finally {
				process.off('exit', stop);
				await worker.terminate();
			}
		},
	});
	return read.promise;

	function take(notice: DirectoryThreadNotice): void {
		if ('read' in notice) {
			isMaker = notice.isMaker;
			read.resolve(notice.read);
			if (isMaker) return;
			whole.resolve();
			finish();
		} else if ('whole' in notice) {
			handOverWholeDirectory(notice.whole);
			whole.resolve();
		} else if ('expected' in notice) progress()?.expect(notice.expected);
		else if ('done' in notice) for (let count = 0; count < notice.done; count++) progress()?.done();
		else if ('bytes' in notice) expectedSize(notice.path).resolve(notice.bytes);
		else if ('known' in notice) {
			earlierSite()?.include(notice.known);
			isAllTold = true;
			// Of what has been told nothing changes.
			for (const path of sizes.keys()) expectedSize(path);
			finish();
		} else fail(toError(notice));
	}

	function expectedSize(path: string): PromiseWithResolvers<number> {
		const size = sizes.get(path) ?? Promise.withResolvers<number>();
		sizes.set(path, size);
		if (isAllTold) size.reject(new Error(`No thread has written ${path}`));
		return size;
	}

	/** It has told all that it has to tell, and may end. */
	function finish(): void {
		worker.off('exit', ended);
		finished.resolve();
	}

	function ended(status: number): void {
		fail(new Error(`The thread ended with ${status}`));
	}

	function fail(error: Error): void {
		failure ??= error;
		for (const { reject } of [read, whole, finished, ...sizes.values()]) reject(failure);
	}
}

/** True where a thread makes the files that follow from the content alone, and nobody else is to. */
export function areFilesInThread(): boolean {
	return handover.take()?.isMaker() === true;
}

/** Lets them be written, from when nothing else is done to the folder. */
export function letFilesBeWritten(siteFolder: string): void {
	if (areFilesInThread()) handover.take()?.begin(siteFolder);
}

/** Waits until it is known what pages say of the whole directory. Throws what kept it from being made. */
export async function finishWholeDirectory(): Promise<void> {
	await handover.take()?.whole;
}

/** How large a file is that a thread writes; undefined where none does, as of one that stands in `public/`. */
export function sizeInThread(path: string): Promise<number> | undefined {
	return areFilesInThread() && !isInPublic(path) ? handover.take()?.sizeOf(path) : undefined;
}

/** Waits until all of them are written. Throws what kept one from it. */
export async function finishFilesInThread(): Promise<void> {
	await handover.take()?.finish();
}
