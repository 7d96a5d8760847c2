import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The file of a folder that stands at a path, from the folder's root with `/` between; `undefined` for what is not there, not an ordinary
 * file, hidden (its name, or a folder's, begins with a full stop; `.well-known` alone is not), or led out of the folder by a link.
 */
export async function findFile(folder, path) {
	if (/(?:^|\/)\.(?!well-known\/)/u.test(path)) return undefined;
	try {
		// Asked for each time: a build puts another folder in its place.
		const root = await realpath(folder);
		const file = await realpath(join(root, path));
		const inside = relative(root, file);
		if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
		return (await stat(file)).isFile() ? { root, path: inside.split(sep).join('/') } : undefined;
	} catch {
		return undefined;
	}
}
