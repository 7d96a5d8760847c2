import type { Content } from '../importers/content.ts';
import { askedThread, type ThreadData } from './asked-thread.ts';
import { loadContent } from './content.ts';
import { type EmbedScripts, embedScripts } from './embed-scripts.ts';
import { type PagesRendered, pagesRendered } from './pages-rendered.ts';
import { isInPublic } from './public-folder.ts';

/** What the thread is started with: all that its files are made from. */
export interface FileThreadData extends ThreadData {
	readonly content: Content;
	readonly embedScripts: EmbedScripts;
	readonly rendered: PagesRendered | undefined;
}

/** A file to write. */
export interface FileTask {
	/** Its address, by which it is found. */
	readonly path: string;
	/** The id of the contact whose it is; undefined for the file of a list. */
	readonly contact: string | undefined;
	/** Where it is put, from the site's root: its address, or one that it has had. */
	readonly target: string;
	/** True for one whose content comes from further threads, for which others do not wait. */
	readonly isInThread: boolean;
}

/** What is known of a file that has been written. */
export interface WrittenFile {
	readonly bytes: number;
	readonly digest: string;
}

let ask: ((task: FileTask) => Promise<WrittenFile>) | undefined;

/**
 * Has the files of lists and contacts written by a thread of their own, which is started with the first of them.
 *
 * @param module what the thread runs: `file-thread.ts` as it is bundled
 * @param siteFolder where the site is written
 * @returns ends it
 */
export function offerFileThread(module: URL, siteFolder: string): () => Promise<void> {
	const thread = askedThread<FileTask, WrittenFile>(module, siteFolder, () => ({
		content: loadContent(),
		embedScripts: embedScripts(),
		rendered: pagesRendered(),
	}));
	ask = thread.ask;
	return async () => {
		ask = undefined;
		await thread.end();
	};
}

/**
 * How the thread is had to write a file, at an address from the site's root: its own, or one that it has had. It gives undefined where there is no thread, as in
 * a server for editing.
 *
 * @param contact the id of the contact whose the file is; left out for that of a list
 * @param isInThread true for one whose content comes from threads that it has started
 */
export function writtenInThread(path: string, contact?: string, isInThread = false) {
	return (target: string): Promise<WrittenFile> | undefined =>
		isInPublic(target) ? undefined : ask?.({ path, contact, target, isInThread });
}
