import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, toFault } from '../data/asked-thread.ts';
import { digestOf } from '../data/earlier-site.ts';
import type { PageTask, PageThreadData, WrittenPage } from '../data/pages-in-thread.ts';
import { createSiteWriter } from '../data/site-writer.ts';
import { finishPage } from '../hosting/finish-page.ts';
import { relativeLinks } from '../hosting/relative-links.ts';

/** Finishes and writes the pages that its thread is asked for. */
const { imports, siteFolder, turn } = workerData as PageThreadData;
const write = createSiteWriter(siteFolder, turn);
const text = new TextDecoder();

parentPort?.on('message', ({ number, ...page }: PageTask & { readonly number: number }) => {
	parentPort?.postMessage({ number, ...answer(page) } satisfies Answer<WrittenPage>);
});

function answer({ path, file, html, policy }: PageTask) {
	try {
		const finished = finishPage(text.decode(html), (each) => relativeLinks(each, path), imports, policy);
		write(file, finished);
		return { written: { digest: digestOf(finished) } };
	} catch (error) {
		return toFault(error);
	}
}
