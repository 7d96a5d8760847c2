import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, type Fault, type Numbered, toFault } from '../data/asked-thread.ts';
import { digestOf } from '../data/earlier-site.ts';
import type { PageTask, PageTasks, PageThreadData, WrittenPages } from '../data/pages-in-thread.ts';
import { createSiteWriter } from '../data/site-writer.ts';
import { finishPage } from '../hosting/finish-page.ts';
import { relativeLinks } from '../hosting/relative-links.ts';

/** Finishes and writes the pages that its thread is asked for. */
const { imports, siteFolder, turn } = workerData as PageThreadData;
const write = createSiteWriter(siteFolder, turn);
const text = new TextDecoder();

parentPort?.on('message', (tasks: readonly Numbered<PageTasks>[]) => {
	const answers = tasks.map(({ number, pages }): Answer<WrittenPages> => ({ number, ...answer(pages) }));
	parentPort?.postMessage(answers);
});

/** Writes all pages that can be, and tells what kept the first from it that could not. */
function answer(pages: readonly PageTask[]) {
	const faults: Fault[] = [];
	const written = pages.flatMap((page) => {
		try {
			return writePage(page);
		} catch (error) {
			faults.push(toFault(error));
			return [];
		}
	});
	return faults[0] ?? { written };
}

function writePage({ path, file, html, policy }: PageTask): WrittenPages[number] {
	const finished = finishPage(text.decode(html), (each) => relativeLinks(each, path), imports, policy);
	write(file, finished);
	return { file, digest: digestOf(finished) };
}
