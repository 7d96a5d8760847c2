import { Worker } from 'node:worker_threads';
import type { Language } from '../domain/site.ts';
import type { Content } from '../importers/content.ts';
import type { PrintFiles } from './build-print-files.ts';
import type { BuiltSearch } from './build-search.ts';
import { createHandover } from './handover.ts';

/** What is made of a whole directory, and where it is, or a part of it, stands on pages. */
export interface WholeDirectory {
	readonly search: BuiltSearch;
	readonly print: ReadonlyMap<Language, PrintFiles>;
	readonly oneFileIndex: string;
}

/** What the thread is started with. */
export interface WholeDirectoryThreadData {
	readonly content: Pick<Content, 'directory' | 'pages' | 'texts'>;
	readonly siteUrl: string | undefined;
	readonly largestIndex: number;
}

interface Begun {
	readonly thread: Worker;
	readonly made: Promise<WholeDirectory>;
	whole?: WholeDirectory;
}

const handover = createHandover<Begun>('whole-directory');

/**
 * Has it made by a thread while Astro bundles, which leaves a core to it.
 *
 * @param module what the thread runs: `whole-directory-thread.ts`
 */
export function beginWholeDirectory(module: URL, data: WholeDirectoryThreadData): void {
	const thread = new Worker(module, { workerData: data });
	const made = new Promise<WholeDirectory>((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
		thread.once('exit', (status) => reject(new Error(`The thread ended with ${status}`)));
	});
	// It is told to whoever waits for it.
	made.catch(() => {});
	thread.unref();
	handover.give({ thread, made });
}

/** Waits until it is made, where that has begun. Throws what kept it from it. */
export async function finishWholeDirectory(): Promise<void> {
	const begun = handover.take();
	if (begun === undefined) return;
	begun.thread.ref();
	begun.whole = await begun.made;
}

/** What has been made; undefined where it has not been begun, and is made by whoever asks for it. */
export function wholeDirectory(): WholeDirectory | undefined {
	return handover.take()?.whole;
}
