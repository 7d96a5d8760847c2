import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { FileContent } from '../formats/format.ts';
import { toError, toFault } from './asked-thread.ts';
import { digestOf, earlierSite } from './earlier-site.ts';
import { countBytes } from './file-size.ts';
import { progress } from './progress.ts';
import { isInPublic } from './public-folder.ts';
import type { SiteFile } from './site-file.ts';

/** So many are asked of further threads at a time, for each core: enough wait for every thread to be worth its start, and no more than these are in memory. */
const ahead = 16;

/** So long files are written before anything else is done (ms): as long as a page takes. */
const atOnce = 2;

/**
 * Makes and writes files of the site, or takes them over from the earlier one, one after another; for what comes from further threads the others do not wait.
 * Astro would make a request and an answer of each, which takes longer than to write most of them.
 *
 * @param write writes one, at an address from the site's root
 * @param noteSize is told how many bytes a file has that is asked for its size; those are written first
 */
export async function writeFiles(
	files: Iterable<SiteFile>,
	write: (address: string, content: FileContent) => void,
	noteSize?: (path: string, bytes: number) => void,
): Promise<void> {
	const all = [...files].filter(({ path }) => !isInPublic(path));
	progress()?.expect(all.length);
	const fromThreads = all.filter(({ isFromThreads }) => isFromThreads === true).values();
	const rest = all.filter(({ isFromThreads }) => isFromThreads !== true);
	const asked = rest.filter(({ size }) => size !== undefined);
	const others = rest.filter(({ size }) => size === undefined);
	await Promise.all([
		...Array.from({ length: ahead * availableParallelism() }, () => writeEach(fromThreads)),
		writeEach([...asked, ...others]),
	]);

	async function writeEach(some: Iterable<SiteFile>): Promise<void> {
		let begun = performance.now();
		for (const file of some) {
			await naming(file, () => writeOne(file));
			progress()?.done();
			if (performance.now() - begun < atOnce) continue;
			// Pages, and what threads have made, come in between.
			await setImmediate();
			begun = performance.now();
		}
	}

	async function writeOne(file: SiteFile): Promise<void> {
		const earlier = earlierSite();
		const name = file.path.slice(1);
		if (earlier !== undefined && file.state !== undefined && earlier.take(name, file.state())) return;
		const content = await file.render();
		earlier?.note(name, digestOf(content));
		write(file.path, content);
		if (file.size !== undefined) noteSize?.(file.path, countBytes(content));
	}
}

/** Says of which file something is that goes wrong, and keeps what the system says of the disk. */
async function naming({ path }: SiteFile, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		const { reason, stack, ...fault } = toFault(error);
		const named = `${path}: ${reason}`;
		// Its first line is what is shown of an error.
		throw toError({ ...fault, reason: named, stack: stack?.replace(reason, () => named) });
	}
}
