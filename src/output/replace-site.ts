import {
	accessSync,
	chmodSync,
	chownSync,
	constants,
	copyFileSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import {
	foldersAbove,
	foldersOf,
	formatMarker,
	listFolder,
	markerName,
	readMarker,
	workInside,
} from './build-marker.ts';
import { clear, removeFiles, tryToClear } from './clear-site.ts';
import { worthKeeping } from './kept-folders.ts';

/** Names of what a build keeps beside its target: the folders may have a number after them, where something else is in the way. */
export function workBeside(target: string): {
	readonly incoming: string;
	readonly earlier: string;
	readonly lock: string;
} {
	const stem = join(dirname(target), `.${basename(target)}.kontaktkatalog-`);
	return { incoming: `${stem}incoming`, earlier: `${stem}earlier`, lock: `${stem}lock` };
}

/** The site that stands in a target. */
export interface EarlierSite {
	/** The files that may be replaced. */
	readonly files: ReadonlySet<string>;
	/** False for a site that was built before builds had markers: it is kept beside the new one, since not all in it need be a build's. */
	readonly isMarked: boolean;
}

/**
 * Puts a finished site in the place of the one that stands in the target. The site is first brought beside the target, so that nothing there
 * is touched before all of it has found room; then two renames exchange the two. Where the target cannot be renamed (a mount point, a folder
 * above it that may not be written), the site is brought into it and its files are put in place one by one.
 *
 * @param finished a folder with nothing but the site; it is gone afterwards
 * @param target as `resolveTarget` gives it, after `inspectTarget` has let it pass
 * @param isRoomBeside false where nothing can be put into the folder above the target
 * @param keptFolders where the folders of a large earlier site are put, for the next build
 * @returns where the earlier site is kept; undefined where it is gone
 */
export function replaceSite(
	finished: string,
	target: string,
	{ files: written, isMarked }: EarlierSite,
	isRoomBeside: boolean,
	keptFolders: string,
): string | undefined {
	const { files, others } = listFolder(finished);
	// Folders that nothing was written to in the end.
	removeFiles(finished, others);
	writeFileSync(join(finished, markerName), formatMarker(files));
	if (!isRoomBeside) {
		replaceFiles(finished, target, files, written);
		return undefined;
	}
	const names = workBeside(target);
	const incoming = freeName(names.incoming);
	moveFolder(finished, incoming, files);
	if (!existsSync(target)) {
		renameSync(incoming, target);
		return undefined;
	}
	giveSameOwner(incoming, target);
	const isKept = !isMarked && written.size > 0;
	const earlier = freeName(isKept ? keptName(target) : names.earlier);
	try {
		renameSync(target, earlier);
	} catch (error) {
		if (isKept) throw error;
		replaceFiles(incoming, target, files, written);
		return undefined;
	}
	try {
		renameSync(incoming, target);
	} catch (error) {
		renameSync(earlier, target);
		throw error;
	}
	if (isKept) return earlier;
	// The site is in its place: what cannot be cleared away of the earlier one is told by the next build.
	const folders = foldersOf(files);
	tryToClear(earlier, folders.size < worthKeeping ? undefined : { folders, place: keptFolders });
	return undefined;
}

/**
 * Mends what a build that was ended between its steps has left beside a target: the new site takes its place if it is whole, else the earlier
 * one is put back; what is of no use is cleared away. To be called while no build is at work there.
 *
 * @returns what could not be cleared away, since something else is in it
 */
export function repairTarget(target: string): string[] {
	const names = workBeside(target);
	const incoming = leftOvers(names.incoming);
	const earlier = leftOvers(names.earlier);
	const before = earlier.find((site) => readMarker(site) !== undefined);
	if (!existsSync(target) && before !== undefined) renameSync(incoming.find(isWhole) ?? before, target);
	const stuck = [...incoming, ...earlier].filter((site) => !tryToClear(site));
	clear(join(target, workInside.incoming));
	const marker = join(target, workInside.marker);
	if (existsSync(marker)) rmSync(marker);
	return stuck;
}

/** Sites that stand beside a target and are earlier than the one in it: those that are kept, and those that could not be cleared away. */
export function listEarlierSites(target: string): string[] {
	const { incoming, earlier } = workBeside(target);
	return [keptName(target), incoming, earlier].flatMap(leftOvers).sort();
}

/** Where a site that was built before builds had markers is kept; it may have a number after it. */
function keptName(target: string): string {
	return `${target}-tidigare`;
}

/** True when a build has left something beside a target that {@link repairTarget} would look at. */
export function hasLeftOvers(target: string): boolean {
	const { incoming, earlier } = workBeside(target);
	return existsSync(dirname(target)) && [incoming, earlier].some((name) => leftOvers(name).length > 0);
}

function leftOvers(name: string): string[] {
	const own = new RegExp(`^${RegExp.escape(basename(name))}(?:-\\d+)?$`, 'u');
	return readdirSync(dirname(name))
		.filter((each) => own.test(each))
		.map((each) => join(dirname(name), each));
}

function freeName(name: string): string {
	for (let number = 1; ; number++) {
		const path = number === 1 ? name : `${name}-${number}`;
		if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
	}
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
	requireWritableFolders(target, [...written, ...files]);
	clear(incoming);
	if (dirname(finished) === dirname(target)) copySite(finished, incoming, files);
	else moveFolder(finished, incoming, files);
	// From here on, whatever happens, the next build knows all that may stand here.
	writeMarker(target, [...written, ...files]);
	const current = new Set(files);
	try {
		for (const path of [...files].sort((a, b) => getOrder(a) - getOrder(b))) {
			const destination = join(target, path);
			for (const folder of foldersAbove(path)) {
				if (lstatSync(join(target, folder), { throwIfNoEntry: false })?.isFile()) rmSync(join(target, folder));
			}
			mkdirSync(dirname(destination), { recursive: true });
			if (lstatSync(destination, { throwIfNoEntry: false })?.isDirectory()) {
				removeFiles(destination, listFolder(destination).files);
				rmdirSync(destination);
			}
			renameSync(join(incoming, path), destination);
		}
		removeFiles(
			target,
			[...written].filter((path) => !current.has(path)),
		);
		writeMarker(target, files);
	} catch (error) {
		const { code = '', path } = error as NodeJS.ErrnoException;
		throw new BuildFailure('site-mixed', { target, file: path ?? target, reason: code });
	}
	tryToClear(incoming);
	if (existsSync(finished)) tryToClear(finished);
}

/** Stops before any file is exchanged where one of them could not be. */
function requireWritableFolders(target: string, paths: Iterable<string>): void {
	const folders = new Set([...paths].flatMap(foldersAbove));
	for (const folder of ['', ...folders].map((path) => join(target, path))) {
		if (existsSync(folder)) accessSync(folder, constants.W_OK);
	}
}

/** Files that pages need come before pages, and the page that most readers come to, last. */
function getOrder(path: string): number {
	if (path === 'index.html') return 2;
	return path.endsWith('.html') ? 1 : 0;
}

/** Exchanges the marker whole: half a one would make files of ours look foreign. */
function writeMarker(target: string, paths: readonly string[]): void {
	const fresh = join(target, workInside.marker);
	writeFileSync(fresh, formatMarker(paths));
	renameSync(fresh, join(target, markerName));
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
