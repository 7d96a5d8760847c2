import { type Dirent, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { claimFolder, isLeftOver } from './owned-folder.ts';
import { isRunning, parseIdentity } from './process-identity.ts';
import { workBeside } from './replace-site.ts';

/** What a folder has in which a site is built aside. */
interface AsideFolder {
	readonly folder: string;
	readonly content: string;
	readonly site: string;
}

/** Makes a folder of this process's own, where a site can be built of content that is nowhere else. */
export function makeAsideFolder(): AsideFolder {
	const folder = mkdtempSync(join(tmpdir(), `kontaktkatalog-aside-${process.pid}-`));
	claimFolder(folder);
	return partsOf(folder);
}

/** Takes away what removals that were ended midway have left in the folder for temporary files, and gives what it has taken away. */
export function clearAsideFolders(): string[] {
	return listTemporary().filter((folder) => isOfDeadRemoval(folder) && tryToRemove(folder));
}

function partsOf(folder: string): AsideFolder {
	return { folder, content: join(folder, 'content'), site: join(folder, 'site') };
}

function listTemporary(): string[] {
	try {
		return readdirSync(tmpdir()).map((name) => join(tmpdir(), name));
	} catch {
		return [];
	}
}

function isOfDeadRemoval(folder: string): boolean {
	const [, pid] = /^kontaktkatalog-aside-(\d+)-[0-9A-Za-z]{6}$/u.exec(basename(folder)) ?? [];
	return pid !== undefined && isOwn(folder) && isLeftOver(folder, Number(pid), isWork) && !isBuiltIn(folder);
}

function tryToRemove(folder: string): boolean {
	try {
		rmSync(folder, { recursive: true, force: true });
		return true;
	} catch {
		// The next one tries again.
		return false;
	}
}

/** Others may put whatever they like where everybody's temporary files are. */
function isOwn(folder: string): boolean {
	const owner = process.getuid?.();
	return owner === undefined || lstatSync(folder, { throwIfNoEntry: false })?.uid === owner;
}

/** The content, the site, and what a build keeps beside that. */
function isWork(entry: Dirent): boolean {
	if (['content', 'site'].includes(entry.name)) return entry.isDirectory();
	return entry.name.startsWith('.site.kontaktkatalog-');
}

/** True while the build that a removal started goes on without it. */
function isBuiltIn(folder: string): boolean {
	try {
		const holder = parseIdentity(readFileSync(workBeside(partsOf(folder).site).lock, 'utf8'));
		return holder !== undefined && isRunning(holder) === true;
	} catch {
		return false;
	}
}
