import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { isRunning, ownIdentity, parseIdentity } from './process-identity.ts';

/** Where all builds of a project have what no other build shares. */
export function workPlace(project: string): string {
	return join(project, 'node_modules', '.cache', 'kontaktkatalog-builds');
}

/**
 * A folder of this build's own, which no other build shares. It lies in the project, since Astro renders a site that is written elsewhere
 * through a folder that all builds of a checkout share. What dead builds left there is cleared away.
 *
 * @param project the project's folder
 * @throws BuildFailure `work-not-a-folder`, where a link would lead the clearing away somewhere else
 */
export function makeWorkFolder(project: string): string {
	const all = workPlace(project);
	if (lstatSync(all, { throwIfNoEntry: false })?.isDirectory() === false) {
		throw new BuildFailure('work-not-a-folder', { folder: all });
	}
	mkdirSync(all, { recursive: true });
	for (const name of readdirSync(all)) {
		const left = join(all, name);
		if (isLeftOver(left)) rmSync(left, { recursive: true, force: true });
	}
	// The name tells whose it is until the file in it does.
	const folder = join(all, `${process.pid}-${process.hrtime.bigint().toString(36)}`);
	mkdirSync(folder);
	try {
		writeFileSync(join(folder, OWNER), JSON.stringify(ownIdentity()));
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
	return folder;
}

const OWNER = 'owner.json';
/** A build on another machine that shares the disk cannot be asked whether it runs; none takes this long. */
const LONGEST_BUILD_MS = 24 * 60 * 60 * 1000;

/** True for what a dead build left, and nothing else that somebody may have put there. */
function isLeftOver(folder: string): boolean {
	if (!/^\d+-[0-9a-z]+$/u.test(basename(folder)) || !holdsOnlyWork(folder)) return false;
	const made = lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
	const owner = parseIdentity(readOwner(folder)) ?? {
		pid: Number.parseInt(basename(folder), 10),
		host: hostname(),
		began: undefined,
	};
	return !(isRunning(owner) ?? Date.now() - made < LONGEST_BUILD_MS);
}

function holdsOnlyWork(folder: string): boolean {
	try {
		return (
			lstatSync(folder).isDirectory() &&
			readdirSync(folder, { withFileTypes: true }).every((entry) =>
				entry.name === OWNER ? entry.isFile() : ['site', 'cache'].includes(entry.name) && entry.isDirectory(),
			)
		);
	} catch {
		// Another build has just cleared it away.
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
