import { parentPort } from 'node:worker_threads';
import { toFault } from './asked-thread.ts';
import { listDirectoryFiles } from './directory-files.ts';
import { earlierSite, offerEarlierSite, openEarlierSite } from './earlier-site.ts';
import { readEnvironment } from './environment.ts';
import type { DirectoryThreadData, DirectoryThreadNotice, DirectoryThreadOrder } from './files-in-thread.ts';
import { makeWholeDirectory } from './make-whole-directory.ts';
import { handOverPagesRendered } from './pages-rendered.ts';
import { offerProgress } from './progress.ts';
import { notePublicNames } from './public-folder.ts';
import { createSiteWriter } from './site-writer.ts';
import { writeFiles } from './write-files.ts';

/** Files that are written until that is told: each message wakes two threads. */
const toldAtOnce = 100;

/** In a thread that has read the content: makes what pages say of the whole directory, and then, when it is told to, all files that follow from the content alone. */
export function makeDirectoryFiles({ rendered, turn }: DirectoryThreadData): void {
	handOverPagesRendered(rendered);
	notePublicNames();
	let untold = 0;
	const tellDone = () => {
		tell({ done: untold });
		untold = 0;
	};
	offerProgress({
		expect: (expected) => tell({ expected }),
		done: () => {
			untold++;
			if (untold === toldAtOnce) tellDone();
		},
		clear: () => {},
	});
	// Listening keeps the thread alive, which the threads that write PDFs do not.
	parentPort?.on('message', async ({ siteFolder }: DirectoryThreadOrder) => {
		const { cacheDir, outDir } = readEnvironment();
		try {
			offerEarlierSite(openEarlierSite(outDir, siteFolder, cacheDir, turn));
			const noteSize = (path: string, bytes: number) => tell({ path, bytes });
			await writeFiles(listDirectoryFiles(), createSiteWriter(siteFolder, turn), noteSize);
			tellDone();
			tell({ known: earlierSite()?.known() ?? new Uint8Array() });
		} catch (error) {
			tell(toFault(error));
		}
	});
	tell({ whole: makeWholeDirectory() });
}

function tell(notice: DirectoryThreadNotice): void {
	parentPort?.postMessage(notice);
}
