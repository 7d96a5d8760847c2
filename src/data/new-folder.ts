import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder with files in it, whole or not at all.
 *
 * @param files texts by their paths in it
 * @returns why there is none, where something is there already; an empty folder is nothing
 * @throws the system's error when it cannot be written
 */
export function createFolder(folder: string, files: ReadonlyMap<string, string>): 'isFile' | 'isFull' | undefined {
	const isThere = existsSync(folder);
	if (isThere && !statSync(folder).isDirectory()) return 'isFile';
	if (isThere && readdirSync(folder).length > 0) return 'isFull';
	mkdirSync(dirname(folder), { recursive: true });
	const incoming = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
	try {
		for (const [path, text] of files) {
			mkdirSync(dirname(join(incoming, path)), { recursive: true });
			writeFileSync(join(incoming, path), text);
		}
		// Windows puts no folder in the place of another, an empty one either.
		if (isThere) rmdirSync(folder);
		renameSync(incoming, folder);
	} catch (error) {
		rmSync(incoming, { recursive: true, force: true });
		throw error;
	}
	return undefined;
}
