import { Worker } from 'node:worker_threads';
import { isInPublic } from '../data/public-folder.ts';
import { keptFoldersOf, worthKeeping } from '../output/kept-folders.ts';

/** What the thread is started with. */
export interface FoldersThreadData {
	readonly project: string;
	/** Where the folders are made. */
	readonly root: string;
	/** Where some may be kept, which the build before had. */
	readonly kept: string;
	/** From the root. */
	readonly folders: readonly string[];
	/** The outermost of them. */
	readonly names: ReadonlySet<string>;
}

/** What is waited for. */
interface FoldersAhead {
	/** Until then nobody else is to write there: a folder that is there already keeps a kept one out, with all that it has. */
	readonly moved: Promise<void>;
	readonly made: Promise<void>;
}

/**
 * Makes folders in a thread of its own, while the caller goes on, or takes those that are kept: thirty thousand of them take seconds, most of which a disk waits for
 * its journal. What cannot be made is left to whoever writes into it, and so is all that lies in a folder whose name stands in `public/`, where it may be a file.
 *
 * @param site the folder where it is built, the project that builds it, and where it is put in the end
 * @param folders from that folder
 * @returns waits until those that are kept are moved, and until no more are made
 */
export function makeFoldersAhead(
	{ root, project, target }: { readonly root: string; readonly project: string; readonly target: string },
	folders: ReadonlySet<string>,
): FoldersAhead {
	if (folders.size < worthKeeping) return { moved: Promise.resolve(), made: Promise.resolve() };
	const outermost = (folder: string) => folder.slice(0, folder.indexOf('/'));
	const names = new Set([...new Set([...folders].map(outermost))].filter((name) => !isInPublic(name)));
	const free = [...folders].filter((folder) => names.has(outermost(folder)));
	const kept = keptFoldersOf(project, target);
	const workerData: FoldersThreadData = { project, root, kept, folders: free, names };
	const thread = new Worker(new URL('folders-thread.ts', import.meta.url), { workerData });
	const made = new Promise<void>((resolve) => {
		thread.on('error', () => resolve());
		thread.on('exit', () => resolve());
	});
	const moved = new Promise<void>((resolve) => {
		thread.once('message', () => resolve());
	});
	return { moved: Promise.race([moved, made]), made };
}
