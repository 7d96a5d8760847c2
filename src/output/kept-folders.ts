import { hash } from 'node:crypto';
import { lstatSync, readdirSync, renameSync, rmdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { removeWork } from './build-marker.ts';
import { workPlace } from './work-folder.ts';

/** Fewer folders are made and taken away sooner than they are worth keeping. */
export const worthKeeping = 1000;

/** What no build has taken for so long is cleared away (ms), as kept PDFs are: names of folders may be those of persons. */
const keptFor = 2 * 24 * 60 * 60 * 1000;

const isKept = (name: string) => /^folders-[0-9a-f]{16}$/u.test(name);

/** Where the empty folders of a site are kept from one build to the next. It is the target's alone, and its lock guards it. */
export function keptFoldersOf(project: string, target: string): string {
	return join(workPlace(project), `folders-${hash('sha256', target).slice(0, 16)}`);
}

/**
 * Keeps the folders of a site whose files have been taken away.
 *
 * @returns false where they cannot be kept there, and stand where they stood
 */
export function keepFolders(site: string, place: string): boolean {
	// Those that no build has taken.
	clearPlace(place);
	try {
		renameSync(site, place);
	} catch {
		// Another file system, or something else is there.
		return false;
	}
	removeWork(place);
	return true;
}

/**
 * Moves kept folders into a site that is being built, where each is as this build would make it: empty but for folders, with the owner and the rights of the site's own.
 * The rest is taken away, and what is no empty folder stays where it is.
 *
 * @param names the outermost of those that may be moved
 * @returns those that the site has now, from its own folder, each with a slash at its end
 */
export function takeKeptFolders(place: string, siteFolder: string, names: ReadonlySet<string>): Set<string> {
	let taken: string[] = [];
	try {
		if (!isFolder(place)) return new Set();
		removeWork(place);
		const folders = listFolders(place, lstatSync(siteFolder));
		const moved = new Set([...names].filter((name) => isMoved(join(place, name), join(siteFolder, name))));
		taken = folders.filter((folder) => moved.has(folder.slice(0, folder.indexOf('/'))));
	} catch {
		// Something else is among them.
	}
	clearPlace(place);
	return new Set(taken);
}

/** Takes away what is kept in a project of any target, and has been for days. */
export function clearOldFolders(project: string): void {
	const all = workPlace(project);
	for (const name of readdirSync(all)) {
		const place = join(all, name);
		if (isKept(name) && Date.now() - lstatSync(place).mtimeMs > keptFor) clearPlace(place);
	}
}

/** Every folder in a folder. Throws where there is anything else, or one is not like a folder that has just been made. */
function listFolders(root: string, made: Stats): string[] {
	const found: string[] = [];
	const visit = (folder: string) => {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const path = `${folder}${entry.name}/`;
			const { gid, mode, uid } = lstatSync(join(root, path.slice(0, -1)));
			if (!entry.isDirectory() || gid !== made.gid || mode !== made.mode || uid !== made.uid) throw new Error(path);
			found.push(path);
			visit(path);
		}
	};
	visit('');
	return found;
}

function isMoved(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch {
		// None of that name are kept, or the build has begun to write there.
		return false;
	}
}

/** False for a link, which leads to what no build has put there. */
function isFolder(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function clearPlace(place: string): void {
	try {
		if (isFolder(place)) removeWork(place);
	} catch {
		// It stays, with the folder that it is in.
	}
	removeEmptyFolders(place);
}

/** Takes away a folder with nothing but folders in it, or as many of them as have nothing else. */
function removeEmptyFolders(folder: string): void {
	try {
		if (!isFolder(folder)) return;
		for (const name of readdirSync(folder)) removeEmptyFolders(join(folder, name));
		rmdirSync(folder);
	} catch {
		// Something else is in it.
	}
}
