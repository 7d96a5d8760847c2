import { join } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import { isWithin, type ProtectedFolders, resolveRealPath } from './inspect-target.ts';

/**
 * Refuses a place for what builds keep that is, or lies in, a folder whose files are published or read as content, links on the way to it followed: what is
 * kept has PDFs of persons. What cannot be reached is let pass, since nothing can be kept there.
 *
 * @param cache absolute
 * @param target where the site shall be
 */
export function requireCacheApart(cache: string, target: string, { project, content }: ProtectedFolders): void {
	const real = tryToResolve(cache);
	// It has its place there by default, wherever the project is.
	if (real === undefined || isWithin(real, resolveRealPath(join(project, 'node_modules')))) return;
	const folder = [join(project, 'public'), content, target].find((each) => isWithin(real, resolveRealPath(each)));
	if (folder !== undefined) throw new BuildFailure('cache-inside', { cache, folder });
}

function tryToResolve(path: string): string | undefined {
	try {
		return resolveRealPath(path);
	} catch (error) {
		if (error instanceof BuildFailure) return undefined;
		throw error;
	}
}
