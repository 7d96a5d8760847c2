import { type Dirent, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning, ownIdentity, parseIdentity } from './process-identity.ts';

const OWNER = 'owner.json';
/** A process on another machine that shares the disk cannot be asked whether it runs; none takes this long. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Says in a folder that has just been made that it is this process's. One in which that cannot be said is taken away. */
export function claimFolder(folder: string): void {
	try {
		writeFileSync(join(folder, OWNER), JSON.stringify(ownIdentity()));
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

/**
 * True for what a dead process left, and nothing else that somebody may have put there.
 *
 * @param pid whose it is until the file in it tells
 * @param isWork tells what such a process puts into its folder
 */
export function isLeftOver(folder: string, pid: number, isWork: (entry: Dirent) => boolean): boolean {
	if (!holdsOnly(folder, isWork)) return false;
	const made = lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
	const owner = parseIdentity(readOwner(folder)) ?? { pid, host: hostname(), began: undefined };
	return !(isRunning(owner) ?? Date.now() - made < LONGEST_MS);
}

function holdsOnly(folder: string, isWork: (entry: Dirent) => boolean): boolean {
	try {
		return (
			lstatSync(folder).isDirectory() &&
			readdirSync(folder, { withFileTypes: true }).every((entry) =>
				entry.name === OWNER ? entry.isFile() : isWork(entry),
			)
		);
	} catch {
		// Another process has just cleared it away.
		return false;
	}
}

function readOwner(folder: string): string {
	try {
		return readFileSync(join(folder, OWNER), 'utf8');
	} catch {
		return '';
	}
}
