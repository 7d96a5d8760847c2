import { lstatSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { foldersOf, listFolder, readMarker, removeWork, workInside } from './build-marker.ts';
import { keepFolders } from './kept-folders.ts';

/** Folders of a site that are not taken away, but put where the next build looks for them. */
export interface FoldersToKeep {
	/** From the site's, each with a slash at its end. */
	readonly folders: ReadonlySet<string>;
	readonly place: string;
}

/** Takes away a folder that a build has made, and nothing that it has not: its files, then the folders that they leave empty, but for those `toKeep`. */
export function clear(site: string, toKeep?: FoldersToKeep): void {
	const stat = lstatSync(site, { throwIfNoEntry: false });
	if (stat === undefined) return;
	if (!stat.isDirectory()) throw new BuildFailure('target-not-a-folder', { target: site });
	const written = readMarker(site) ?? new Set();
	const { files, litter, others } = listFolder(site);
	const folders = others.length === 0 ? undefined : foldersOf(written);
	const ours = [
		...litter,
		...files.filter((path) => written.has(path)),
		...others.filter((path) => folders?.has(path)),
	];
	if (toKeep !== undefined && ours.length === litter.length + files.length + others.length) {
		removeFiles(site, ours, toKeep.folders);
		clear(join(site, workInside.incoming));
		if (keepFolders(site, toKeep.place)) return;
	}
	removeFiles(site, ours);
	// Its marker stays until nothing else is left: without it nothing here would be known as ours.
	const rest = listFolder(site);
	const [file, ...more] = [...rest.files, ...rest.others];
	if (file !== undefined)
		throw new BuildFailure('target-foreign', { target: site, file, more: more.length, isOurs: true });
	clear(join(site, workInside.incoming));
	removeWork(site);
	rmdirSync(site);
}

/** Tells whether it could be taken away. What could not, since something else is in it, is told by the next build. */
export function tryToClear(site: string, toKeep?: FoldersToKeep): boolean {
	try {
		clear(site, toKeep);
		return true;
	} catch {
		return false;
	}
}

/**
 * Takes away files of a site, and the folders that they leave empty.
 *
 * @param paths a folder with nothing in it has a slash at its end
 * @param kept folders that stand
 */
export function removeFiles(site: string, paths: readonly string[], kept?: ReadonlySet<string>): void {
	for (const path of paths) if (!path.endsWith('/')) removeFile(`${site}/${path}`);
	const emptied = [...foldersOf(paths)].filter((folder) => kept?.has(folder) !== true);
	// The deepest first, so that each is empty when its turn comes.
	for (const each of emptied.sort((a, b) => b.length - a.length)) {
		try {
			rmdirSync(join(site, each));
		} catch {
			// Something else is still in it.
		}
	}
}

/** A file that is not there, or whose folder has become a file, is gone already. A large site has tens of thousands, and `rmSync` takes twice as long. */
function removeFile(file: string): void {
	try {
		unlinkSync(file);
	} catch (error) {
		if (!/^ENO(?:ENT|TDIR)$/u.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
}
