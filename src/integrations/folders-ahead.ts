import { Worker } from 'node:worker_threads';
import { isInPublic } from '../data/public-folder.ts';

/** Fewer folders are made sooner than a thread is started. */
const worthAThread = 1000;

/** What the thread is started with. */
export interface FoldersThreadData {
	readonly root: string;
	readonly folders: readonly string[];
}

/**
 * Makes folders in a thread of its own, while the caller goes on: thirty thousand of them take seconds, most of which a disk waits for its journal. What cannot
 * be made is left to whoever writes into it, and so is all that lies in a folder whose name stands in `public/`, where it may be a file.
 *
 * @param root where they are made
 * @param folders from there
 * @returns waits until no more are made
 */
export function makeFoldersAhead(root: string, folders: ReadonlySet<string>): Promise<void> {
	if (folders.size < worthAThread) return Promise.resolve();
	const outermost = (folder: string) => folder.slice(0, folder.indexOf('/'));
	const taken = new Set([...new Set([...folders].map(outermost))].filter(isInPublic));
	const free = [...folders].filter((folder) => !taken.has(outermost(folder)));
	const workerData: FoldersThreadData = { root, folders: free };
	return new Promise((resolve) => {
		const thread = new Worker(new URL('folders-thread.ts', import.meta.url), { workerData });
		thread.on('error', () => resolve());
		thread.on('exit', () => resolve());
	});
}
