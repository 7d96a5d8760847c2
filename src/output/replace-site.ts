import {
	chmodSync,
	chownSync,
	copyFileSync,
	existsSync,
	lstatSync,
	mkdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { foldersAbove, formatMarker, listFolder, markerName, readMarker, workInside } from './build-marker.ts';

/** Where a build keeps what it needs beside its target. */
export function workBeside(target: string): {
	readonly incoming: string;
	readonly earlier: string;
	readonly lock: string;
} {
	const stem = join(dirname(target), `.${basename(target)}.kontaktkatalog-`);
	return { incoming: `${stem}incoming`, earlier: `${stem}earlier`, lock: `${stem}lock` };
}

/**
 * Puts a finished site in the place of the one that stands in the target. The site is first brought beside the target, so that nothing there
 * is touched before all of it has found room; then two renames exchange the two. Where the target cannot be renamed (a mount point, a folder
 * above it that may not be written), the site is brought into it and its files are put in place one by one.
 *
 * @param finished a folder with nothing but the site; it is gone afterwards
 * @param target as `resolveTarget` gives it, after `inspectTarget` has let it pass
 * @param written the files that may be replaced
 * @param isRoomBeside false where nothing can be put into the folder above the target
 */
export function replaceSite(
	finished: string,
	target: string,
	written: ReadonlySet<string>,
	isRoomBeside: boolean,
): void {
	const { files, others } = listFolder(finished);
	// Folders that nothing was written to in the end.
	removeFiles(finished, others);
	writeFileSync(join(finished, markerName), formatMarker(files));
	const { incoming, earlier } = workBeside(target);
	if (!isRoomBeside) {
		replaceFiles(finished, target, files, written);
		return;
	}
	clear(incoming);
	clear(earlier);
	moveFolder(finished, incoming, files);
	if (!existsSync(target)) {
		renameSync(incoming, target);
		return;
	}
	giveSameOwner(incoming, target);
	// A site without a marker, of an earlier version, needs one to be cleared away by.
	if (readMarker(target) === undefined) writeFileSync(join(target, markerName), formatMarker(written));
	try {
		renameSync(target, earlier);
	} catch {
		replaceFiles(incoming, target, files, written);
		return;
	}
	try {
		renameSync(incoming, target);
	} catch (error) {
		renameSync(earlier, target);
		throw error;
	}
	try {
		clear(earlier);
	} catch {
		// The site is in its place; what is left of the earlier one, the next build clears away.
	}
}

/**
 * Mends what a build that was ended between its steps has left beside a target: the new site takes its place if it is whole, else the earlier
 * one is put back; what is of no use is cleared away. To be called while no build is at work there.
 */
export function repairTarget(target: string): void {
	const { incoming, earlier } = workBeside(target);
	if (!existsSync(target)) {
		if (existsSync(earlier) && isWhole(incoming)) renameSync(incoming, target);
		else if (existsSync(earlier)) renameSync(earlier, target);
	}
	clear(incoming);
	clear(earlier);
	clear(join(target, workInside.incoming));
	const marker = join(target, workInside.marker);
	if (existsSync(marker)) rmSync(marker);
}

function isWhole(site: string): boolean {
	const written = readMarker(site);
	return written !== undefined && [...written].every((path) => existsSync(join(site, path)));
}

/** Moves a site to a place where nothing is; over the border of a file system it is copied, its marker first, so that it can be cleared away. */
function moveFolder(from: string, to: string, files: readonly string[]): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		copySite(from, to, files);
		rmSync(from, { recursive: true, force: true });
	}
}

function copySite(from: string, to: string, files: readonly string[]): void {
	mkdirSync(to);
	for (const path of [markerName, ...files]) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		copyFileSync(join(from, path), join(to, path));
	}
}

/** Puts the files of a site in place one by one: pages after what they need, the start page last, then what is no longer part of it goes. */
function replaceFiles(finished: string, target: string, files: readonly string[], written: ReadonlySet<string>): void {
	const incoming = join(target, workInside.incoming);
	clear(incoming);
	if (dirname(finished) === dirname(target)) copySite(finished, incoming, files);
	else moveFolder(finished, incoming, files);
	// From here on, whatever happens, the next build knows all that may stand here.
	writeMarker(target, [...written, ...files]);
	const current = new Set(files);
	for (const path of [...files].sort((a, b) => orderOf(a) - orderOf(b))) {
		const place = join(target, path);
		for (const way of foldersAbove(path)) {
			if (lstatSync(join(target, way), { throwIfNoEntry: false })?.isFile()) rmSync(join(target, way));
		}
		mkdirSync(dirname(place), { recursive: true });
		if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) {
			removeFiles(place, listFolder(place).files);
			rmdirSync(place);
		}
		renameSync(join(incoming, path), place);
	}
	removeFiles(
		target,
		[...written].filter((path) => !current.has(path)),
	);
	writeMarker(target, files);
	clear(incoming);
	if (existsSync(finished)) clear(finished);
}

/** Files that pages need come before pages, and the page that most readers come to, last. */
function orderOf(path: string): number {
	if (path === 'index.html') return 2;
	return path.endsWith('.html') ? 1 : 0;
}

/** Exchanges the marker whole: half a one would make files of ours look foreign. */
function writeMarker(target: string, paths: readonly string[]): void {
	const fresh = join(target, workInside.marker);
	writeFileSync(fresh, formatMarker(paths));
	renameSync(fresh, join(target, markerName));
}

/** Takes away a folder that a build has made, and nothing that it has not: its files, then the folders that they leave empty. */
function clear(site: string): void {
	const stat = lstatSync(site, { throwIfNoEntry: false });
	if (stat === undefined) return;
	if (!stat.isDirectory()) throw new BuildFailure('target-not-a-folder', { target: site });
	const written = readMarker(site) ?? new Set();
	const { files, litter } = listFolder(site);
	removeFiles(site, [...files.filter((path) => written.has(path)), ...litter]);
	// Folders that files were moved out of.
	const folders = new Set([...written].flatMap(foldersAbove).map((path) => `${path}/`));
	removeFiles(
		site,
		listFolder(site).others.filter((path) => folders.has(path)),
	);
	const rest = listFolder(site);
	const [file, ...more] = [...rest.files, ...rest.others];
	if (file !== undefined)
		throw new BuildFailure('target-foreign', { target: site, file, more: more.length, isOurs: true });
	rmSync(join(site, markerName), { force: true });
	rmdirSync(site);
}

function removeFiles(folder: string, paths: Iterable<string>): void {
	const folders = new Set<string>();
	for (const path of paths) {
		if (!path.endsWith('/')) removeFile(join(folder, path));
		for (const above of foldersAbove(path)) folders.add(above);
	}
	// The deepest first, so that each is empty when its turn comes.
	for (const each of [...folders].sort((a, b) => b.length - a.length)) {
		try {
			rmdirSync(join(folder, each));
		} catch {
			// Something else is still in it.
		}
	}
}

/** A file whose folder has become a file is gone already. */
function removeFile(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
	}
}

/** The folder that a web server reads keeps its owner and mode. */
function giveSameOwner(folder: string, like: string): void {
	const { mode, uid, gid } = statSync(like);
	chmodSync(folder, mode & 0o7777);
	try {
		chownSync(folder, uid, gid);
	} catch {
		// Only a privileged user may give a folder away.
	}
}
