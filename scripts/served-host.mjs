import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hostDescriptionFile, unknownHost } from '../src/hosting/host-description.ts';

/**
 * What a built site says that hosts are to send with it, read again when a build has put another in its place. A folder that says nothing, or
 * nothing that can be read, has what every site has.
 */
export function createHostReader(folder) {
	const file = join(folder, hostDescriptionFile);
	let known = { changed: undefined, host: unknownHost, moved: new Map() };
	return async () => {
		try {
			const { mtimeMs } = await stat(file);
			if (mtimeMs !== known.changed) {
				const host = JSON.parse(await readFile(file, 'utf8'));
				known = { changed: mtimeMs, host, moved: new Map(host.moved.map(({ from, ...leads }) => [from, leads])) };
			}
			return known;
		} catch {
			return { host: unknownHost, moved: new Map() };
		}
	};
}
