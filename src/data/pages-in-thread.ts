import { setImmediate } from 'node:timers/promises';
import { askedThread, type ThreadData } from './asked-thread.ts';
import { earlierSite } from './earlier-site.ts';
import { createHandover } from './handover.ts';
import { type ModuleImports, moduleImports } from './module-imports.ts';
import { isInPublic } from './public-folder.ts';

/** What the thread is started with. */
export interface PageThreadData extends ThreadData {
	readonly imports: ModuleImports;
}

/** A page as it is rendered, to be finished and written. */
export interface PageTask {
	/** Its address. */
	readonly path: string;
	/** The file that it is written to, from the site's folder. */
	readonly file: string;
	/** As UTF-8, which the thread takes over. */
	readonly html: ArrayBuffer;
	readonly policy: string;
}

/** Pages that the thread is given at once: each message wakes it, and takes it and who sends it as long as a quarter of a page. */
export interface PageTasks {
	readonly pages: readonly PageTask[];
}

/** What is known of pages that have been written. */
export type WrittenPages = readonly { readonly file: string; readonly digest: string }[];

interface PageWriter {
	readonly write: (page: PageTask) => Promise<unknown>;
	readonly finishLater: (file: string, page: LatePage) => void;
	readonly finish: () => Promise<void>;
}

const pagesAtOnce = 16;

/** So many times as many wait for the thread at most, so that no more are in memory. */
const ahead = 3;

const handover = createHandover<PageWriter>('pages-in-thread');

/**
 * Has pages finished and written by a thread of their own, which is started with the first of them: what is left of the work on a page when it has been rendered
 * needs nothing but its text.
 *
 * @param module what the thread runs: `page-thread.ts`
 * @param siteFolder where the site is written
 */
export function offerPageThread(module: URL, siteFolder: string): void {
	const thread = askedThread<PageTasks, WrittenPages>(module, siteFolder, () => ({ imports: moduleImports() }));
	const waiting = new Set<Promise<void>>();
	const rendered: PageTask[] = [];
	const unfinished: Promise<void>[] = [];
	let failure: { readonly error: unknown } | undefined;
	const fail = (error: unknown) => {
		failure ??= { error };
	};
	handover.give({
		write: async (page) => {
			rendered.push(page);
			if (rendered.length === pagesAtOnce) writeRendered();
			// Files that are written here, and what threads have made, come in between.
			await (waiting.size < ahead ? setImmediate() : Promise.race(waiting));
		},
		finishLater: (file, page) => {
			unfinished.push(page.then((left) => requireWritten(file, left)).catch(fail));
		},
		finish: async () => {
			await Promise.all(unfinished);
			writeRendered();
			await Promise.all(waiting);
			await thread.end();
			if (failure !== undefined) throw failure.error;
		},
	});

	function writeRendered(): void {
		const pages = rendered.splice(0);
		if (pages.length === 0) return;
		const buffers = pages.map(({ html }) => html);
		const written = thread
			.ask({ pages }, buffers)
			.then((files) => {
				for (const { file, digest } of files) earlierSite()?.note(file, digest);
			})
			.catch(fail)
			.then(() => {
				waiting.delete(written);
			});
		waiting.add(written);
	}
}

/** What is left of a page for Astro to write: nothing where the thread has it. */
type LatePage = Promise<{ readonly body: unknown }>;

/** Astro has gone on meanwhile, and would write nothing of it. */
function requireWritten(file: string, { body }: Awaited<LatePage>): void {
	if (body !== null) throw new Error(`${file} was left to be written by nobody`);
}

/**
 * Has a page written by the thread, if there is one. It goes on when the next can be rendered, and what keeps it from being written is told at the end.
 *
 * @returns undefined where it is left to whoever asks: in a server for editing, and where a file stands in `public/`
 */
export function writePageInThread(page: PageTask): Promise<unknown> | undefined {
	const writer = handover.take();
	return writer === undefined || isInPublic(page.file) ? undefined : writer.write(page);
}

/**
 * Lets a page that waits for files be rendered, and then written by {@link writePageInThread}, while others are. What keeps it from that is told at the end.
 *
 * @param file as it is in its task
 * @param page what is waited for
 * @returns false where there is no thread to write it, and whoever asks has to wait
 */
export function finishPageLater(file: string, page: LatePage): boolean {
	const writer = handover.take();
	if (writer === undefined || isInPublic(file)) return false;
	writer.finishLater(file, page);
	return true;
}

/** Waits until all pages are written. Throws what kept one from it. */
export async function finishPagesInThread(): Promise<void> {
	await handover.take()?.finish();
}
