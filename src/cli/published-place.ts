import { join } from 'node:path';
import process from 'node:process';
import type { BuildEnvironment } from '../data/environment.ts';
import { BuildFailure } from '../output/build-failure.ts';
import { isWithin, resolveRealPath, resolveTarget } from '../output/inspect-target.ts';

/** True for a folder that holds, or lies in, what makes the site or what is the site, links on the way to it followed. */
export function isPublished(
	path: string,
	{ contentDir, outDir }: Pick<BuildEnvironment, 'contentDir' | 'outDir'>,
): boolean {
	try {
		const real = resolveTarget(path, { project: process.cwd(), content: contentDir });
		return isWithin(real, resolveRealPath(outDir));
	} catch (error) {
		if (error instanceof BuildFailure) return true;
		throw error;
	}
}

/** True for a file that lies in the content, in what is published as it is, or in the site, links on the way to it followed. */
export function isPublishedFile(
	path: string,
	{ contentDir, outDir }: Pick<BuildEnvironment, 'contentDir' | 'outDir'>,
): boolean {
	const real = resolveRealPath(path);
	return [contentDir, outDir, join(process.cwd(), 'public')].some((folder) => isWithin(real, resolveRealPath(folder)));
}
