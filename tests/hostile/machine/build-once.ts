import { join } from 'node:path';
import { type BuildFailure, toBuildFailure } from '../../../src/output/build-failure.ts';
import { openBuildOutput } from '../../../src/output/build-output.ts';
import { type DiskFault, withFault } from './faulty-disk.ts';
import { type Files, silent, write } from './project-folder.ts';

/**
 * Builds a site as `npm run build` does, without Astro, with a disk that fails once.
 *
 * @returns the failure that stops it, and how many steps were begun
 */
export async function buildOnce(project: string, target: string, site: Files, fault: DiskFault) {
	let failure: BuildFailure | undefined;
	const steps = await withFault(fault, async () => {
		try {
			const output = await openBuildOutput(target, { project, content: join(project, 'content') }, silent);
			try {
				write(output.siteFolder, site);
				output.publish();
			} finally {
				output.abandon();
			}
		} catch (error) {
			failure = toBuildFailure(error, target);
			if (failure === undefined) throw error;
		}
	});
	return { failure, steps };
}

const [project, target, site, fault] = process.argv.slice(2);
if (import.meta.main && project && target && site && fault) {
	await buildOnce(project, target, JSON.parse(site), JSON.parse(fault));
}
