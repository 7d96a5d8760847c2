import { type Dirent, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { claimFolder, isLeftOver } from './owned-folder.ts';

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
		if (isOfDeadBuild(left)) rmSync(left, { recursive: true, force: true });
	}
	// The name tells whose it is until the file in it does.
	const folder = join(all, `${process.pid}-${process.hrtime.bigint().toString(36)}`);
	mkdirSync(folder);
	claimFolder(folder);
	return folder;
}

/** True for what a dead build left. */
function isOfDeadBuild(folder: string): boolean {
	const [, pid] = /^(\d+)-[0-9a-z]+$/u.exec(basename(folder)) ?? [];
	const isWork = (entry: Dirent) => ['site', 'cache'].includes(entry.name) && entry.isDirectory();
	return pid !== undefined && isLeftOver(folder, Number(pid), isWork);
}
