import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * The file that a path within a folder leads to, every link followed.
 *
 * @throws an error with the code `EPERM` where a link leads out of the folder, so that nothing there is written or taken away
 */
export function followInside(folder: string, path: string): string {
	const inside = relative(follow(folder), follow(path));
	if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
		throw Object.assign(new Error(`${path} leads out of ${folder}`), { code: 'EPERM' });
	}
	return existsSync(path) ? realpathSync(path) : path;
}

/** A path with every link on it followed, as far as it exists. */
function follow(path: string): string {
	const missing: string[] = [];
	let known = path;
	for (; !existsSync(known) && known !== dirname(known); known = dirname(known)) missing.unshift(basename(known));
	return join(realpathSync(known), ...missing);
}
