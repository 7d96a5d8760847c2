import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileContent } from '../formats/format.ts';
import type { SiteFile } from './site-file.ts';

/** Files that are written while the pages are rendered. What begins it is bundled with the pages, and what waits for it is not; they share the process. */
interface FilesBeside {
	readonly siteFolder: string;
	written?: Promise<unknown>;
}

const shared = globalThis as { [key: symbol]: FilesBeside | undefined };
const FILES_BESIDE = Symbol.for('kontaktkatalog.files-beside');

/** So many are asked for at a time, for each core: enough wait for every thread to be worth its start, and no more than these are in memory. */
const ahead = 16;

/** To be called by a build that knows where its site will be. Without it files are rendered when they are asked for, as all others are. */
export function offerFilesBeside(siteFolder: string): void {
	shared[FILES_BESIDE] = { siteFolder };
}

/** Begins to write what is made in threads of its own, where a build has asked for it, and gives the others. */
export function beginFilesBeside(files: readonly SiteFile[]): readonly SiteFile[] {
	const beside = shared[FILES_BESIDE];
	if (beside === undefined) return files;
	beside.written ??= writeAll(
		files.filter(({ isInThread }) => isInThread),
		beside.siteFolder,
	).then(
		() => undefined,
		(error: unknown) => error,
	);
	return files.filter(({ isInThread }) => !isInThread);
}

/** Waits until all of them are written. Throws what kept one from being made. */
export async function finishFilesBeside(): Promise<void> {
	const error = await shared[FILES_BESIDE]?.written;
	if (error !== undefined) throw error;
}

async function writeAll(files: readonly SiteFile[], siteFolder: string): Promise<void> {
	const rest = files.values();
	const writers = Array.from({ length: ahead * availableParallelism() }, async () => {
		for (const file of rest) {
			const path = join(siteFolder, file.path);
			const content = await render(file);
			await mkdir(dirname(path), { recursive: true });
			await writeFile(path, content);
		}
	});
	await Promise.all(writers);
}

async function render({ path, render }: SiteFile): Promise<FileContent> {
	try {
		return await render();
	} catch (error) {
		throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
