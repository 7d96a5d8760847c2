import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { toError, toFault } from './asked-thread.ts';
import { digestOf, earlierSite } from './earlier-site.ts';
import { offerFileThread } from './files-in-thread.ts';
import { createHandover } from './handover.ts';
import { createPagesRendered, handOverPagesRendered, notePagesRendered } from './pages-rendered.ts';
import { progress } from './progress.ts';
import { isInPublic, notePublicNames } from './public-folder.ts';
import type { SiteFile } from './site-file.ts';
import { createSiteWriter } from './site-writer.ts';

/** Files that are written while the pages are rendered. What begins it is bundled with the pages, and what waits for it is not; they share the process. */
interface FilesBeside {
	readonly siteFolder: string;
	written?: Promise<unknown>;
}

const handover = createHandover<FilesBeside>('files-beside');

/** So many are asked of threads at a time, for each core: enough wait for every thread to be worth its start, and no more than these are in memory. */
const ahead = 16;

/** So many are asked of the thread for files at a time: it has enough to do while a page is rendered. */
const aheadOfFiles = 64;

/** To be called by a build that knows where its site will be. Without it files are rendered when they are asked for. */
export function offerFilesBeside(siteFolder: string): void {
	handover.give({ siteFolder });
	handOverPagesRendered(createPagesRendered());
	notePublicNames();
}

/**
 * Begins to write the files of a site, unless that has begun. Astro would make a request and an answer of each, which takes longer than to write most of them.
 *
 * @param files the files
 * @param thread what the thread for files of lists and contacts runs; left out, they are made here
 * @returns false where no build has asked for it, and files are rendered when they are asked for
 */
export function beginFilesBeside(files: () => Iterable<SiteFile>, thread?: () => URL | undefined): boolean {
	const beside = handover.take();
	if (beside === undefined) return false;
	beside.written ??= writeAll(files, beside.siteFolder, thread?.()).then(
		() => undefined,
		(error: unknown) => error,
	);
	return true;
}

/** Waits, when the pages are rendered, until all of them are written. Throws what kept one from being made. */
export async function finishFilesBeside(): Promise<void> {
	notePagesRendered();
	const error = await handover.take()?.written;
	if (error !== undefined) throw error;
}

async function writeAll(files: () => Iterable<SiteFile>, siteFolder: string, thread: URL | undefined): Promise<void> {
	const writeFile = createSiteWriter(siteFolder);
	const endThread = thread && offerFileThread(thread, siteFolder);
	const all: SiteFile[] = [];
	for (const file of files()) {
		if (isInPublic(file.path)) continue;
		all.push(file);
		// Those of the whole directory are most of what a thread has to do when little has changed: it begins while the others are listed.
		if (file.size !== undefined) file.writeInThread?.(file.path)?.catch(() => {});
	}
	progress()?.expect(all.length);
	const inThreads = all.filter(({ isInThread }) => isInThread === true).values();
	const rest = all.filter(({ isInThread }) => isInThread !== true);
	const inThread = rest.filter(({ writeInThread }) => writeInThread !== undefined).values();
	const others = rest.filter(({ writeInThread }) => writeInThread === undefined);
	try {
		const asked = [
			...Array.from({ length: ahead * availableParallelism() }, () => write(inThreads)),
			...Array.from({ length: thread === undefined ? 1 : aheadOfFiles }, () => write(inThread)),
		];
		await Promise.all([Promise.all(asked).then(endThread), write(others)]);
	} finally {
		await endThread?.();
	}

	async function write(rest: Iterable<SiteFile>): Promise<void> {
		for (const file of rest) {
			progress()?.done();
			const earlier = earlierSite();
			const name = file.path.slice(1);
			if (earlier !== undefined && file.state !== undefined && earlier.take(name, file.state())) continue;
			const written = await naming(file, () => file.writeInThread?.(file.path));
			if (written !== undefined) {
				earlier?.note(name, written.digest);
				continue;
			}
			const content = await naming(file, file.render);
			earlier?.note(name, digestOf(content));
			writeFile(file.path, content);
			// Pages, and what threads have made, come in between.
			await setImmediate();
		}
	}
}

/** Says of which file something is that goes wrong, and keeps what the system says of the disk. */
async function naming<Value>({ path }: SiteFile, work: () => Value | Promise<Value>): Promise<Value> {
	try {
		return await work();
	} catch (error) {
		const fault = toFault(error);
		throw Object.assign(toError({ ...fault, reason: `${path}: ${fault.reason}` }), { cause: error });
	}
}
