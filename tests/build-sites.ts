import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtSites, mustBuildSite, sharedSites } from './build.ts';

/**
 * Builds the sites that the tests of built sites read: the shared ones and the directory of `content/` once more. Within one `npm test` those
 * that only other stages read are built too, which would each keep one core idle there. Two builds go on at a time.
 */
export async function buildSites(): Promise<void> {
	const ownCache = join(builtSites, 'again-cache');
	rmSync(ownCache, { recursive: true, force: true });
	const others = process.env['TEST_RUN'] === undefined ? [] : [sharedSites.hosted, sharedSites.long];
	const builds = [
		sharedSites.large,
		sharedSites.removed,
		...others,
		sharedSites.main,
		sharedSites.other,
		sharedSites.later,
		sharedSites.published,
		// With an empty cache, so that nothing in it is another build's.
		() => mustBuildSite('again', 'content', { CACHE_DIR: ownCache }),
		sharedSites.parted,
		sharedSites.empty,
	];
	await Promise.all([takeFrom(builds), takeFrom(builds)]);
}

async function takeFrom(builds: (() => Promise<string>)[]): Promise<void> {
	for (let build = builds.shift(); build !== undefined; build = builds.shift()) await build();
}
