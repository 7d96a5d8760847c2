import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder that has none, which is made where it is missing. Nothing that stands there is ever written over; where one file cannot be written,
 * those that have been are taken away again.
 *
 * @returns false, with nothing written, for a folder that has something in it
 * @throws the system's error when a file cannot be written
 */
export function writeNewFiles(
	folder: string,
	files: readonly { readonly name: string; readonly text: string }[],
): boolean {
	if (existsSync(folder) && readdirSync(folder).length > 0) return false;
	const made = mkdirSync(folder, { recursive: true });
	const done: string[] = [];
	try {
		for (const { name, text } of files) {
			writeFileSync(join(folder, name), text, { flag: 'wx' });
			done.push(name);
		}
	} catch (error) {
		for (const name of done) rmSync(join(folder, name), { force: true });
		if (made !== undefined) rmSync(made, { recursive: true, force: true });
		throw error;
	}
	return true;
}
