import { areFilesInThread, finishFilesInThread } from './files-in-thread.ts';
import { createHandover } from './handover.ts';
import { notePagesRendered } from './pages-rendered.ts';
import { notePublicNames } from './public-folder.ts';
import type { SiteFile } from './site-file.ts';
import { createSiteWriter } from './site-writer.ts';
import { writeFiles } from './write-files.ts';

/** Files that are written while the pages are rendered. What begins it is bundled with the pages, and what waits for it is not; they share the process. */
interface FilesBeside {
	readonly siteFolder: string;
	written?: Promise<unknown>;
}

const handover = createHandover<FilesBeside>('files-beside');

/** To be called by a build that knows where its site will be. Without it files are rendered when they are asked for. */
export function offerFilesBeside(siteFolder: string): void {
	handover.give({ siteFolder });
	notePublicNames();
}

/**
 * Begins to write the files of a site, unless that has begun.
 *
 * @param bundled those that follow from what is bundled with the pages
 * @param others those that follow from the content alone, which a thread writes where it has been started
 * @returns false where no build has asked for it, and files are rendered when they are asked for
 */
export function beginFilesBeside(bundled: () => Iterable<SiteFile>, others: () => Iterable<SiteFile>): boolean {
	const beside = handover.take();
	if (beside === undefined) return false;
	beside.written ??= writeFiles(listAll(), createSiteWriter(beside.siteFolder)).then(
		() => undefined,
		(error: unknown) => error,
	);
	return true;

	function* listAll(): Generator<SiteFile> {
		yield* bundled();
		if (!areFilesInThread()) yield* others();
	}
}

/** Waits, when the pages are rendered, until all of them are written. Throws what kept one from being made. */
export async function finishFilesBeside(): Promise<void> {
	notePagesRendered();
	const written = handover.take()?.written?.then((error) => {
		if (error !== undefined) throw error;
	});
	await Promise.all([written, finishFilesInThread()]);
}
