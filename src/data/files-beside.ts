import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FileContent } from '../formats/format.ts';
import { earlierSite } from './earlier-site.ts';
import { createHandover } from './handover.ts';
import { progress } from './progress.ts';
import { isInPublic } from './public-folder.ts';
import type { SiteFile } from './site-file.ts';

/** Files that are written while the pages are rendered. What begins it is bundled with the pages, and what waits for it is not; they share the process. */
interface FilesBeside {
	readonly siteFolder: string;
	written?: Promise<unknown>;
	arePagesRendered?: true;
}

const handover = createHandover<FilesBeside>('files-beside');

/** So many are asked of threads at a time, for each core: enough wait for every thread to be worth its start, and no more than these are in memory. */
const ahead = 16;

/** To be called by a build that knows where its site will be. Without it files are rendered when they are asked for. */
export function offerFilesBeside(siteFolder: string): void {
	handover.give({ siteFolder });
}

/**
 * Begins to write the files of a site, where a build has asked for it, and gives those that are left. Astro would make a request and an answer of each,
 * which takes longer than to write most of them.
 *
 * @param files goes through them from the first on; none is kept longer than it takes to write
 */
export function beginFilesBeside(files: () => Iterable<SiteFile>): SiteFile[] {
	const beside = handover.take();
	if (beside === undefined) return [...files()];
	beside.written ??= writeAll(files, beside.siteFolder).then(
		() => undefined,
		(error: unknown) => error,
	);
	return [];
}

/** Waits, when the pages are rendered, until all of them are written. Throws what kept one from being made. */
export async function finishFilesBeside(): Promise<void> {
	const beside = handover.take();
	if (beside !== undefined) beside.arePagesRendered = true;
	const error = await beside?.written;
	if (error !== undefined) throw error;
}

/** True where nothing but these files is left to be made. */
export function arePagesRendered(): boolean {
	return handover.take()?.arePagesRendered === true;
}

async function writeAll(files: () => Iterable<SiteFile>, siteFolder: string): Promise<void> {
	const made = new Set<string>();
	progress()?.expect(count(ours()));
	const inThreads = ours(({ isInThread }) => isInThread === true);
	const others = ours(({ isInThread }) => !isInThread);
	await Promise.all([...Array.from({ length: ahead * availableParallelism() }, () => write(inThreads)), write(others)]);

	function ours(isAsked: (file: SiteFile) => boolean = () => true): IteratorObject<SiteFile> {
		return Iterator.from(files()).filter((file) => isAsked(file) && !isInPublic(file.path));
	}

	async function write(rest: Iterable<SiteFile>): Promise<void> {
		for (const file of rest) {
			progress()?.done();
			const earlier = earlierSite();
			const name = file.path.slice(1);
			if (earlier !== undefined && file.state !== undefined && earlier.take(name, file.state())) continue;
			const path = join(siteFolder, name);
			const content = await render(file);
			earlier?.note(name, content);
			const folder = dirname(path);
			if (!made.has(folder)) mkdirSync(folder, { recursive: true });
			made.add(folder);
			writeFileSync(path, content);
			// Pages, and what threads have made, come in between.
			await setImmediate();
		}
	}
}

function count(files: Iterable<unknown>): number {
	let found = 0;
	for (const _ of files) found++;
	return found;
}

async function render({ path, render }: SiteFile): Promise<FileContent> {
	try {
		return await render();
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
