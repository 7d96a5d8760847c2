import { join } from 'node:path';
import { builtSites, mustBuildSite, sharedSites, writeLongContent } from '../build.ts';

/**
 * Builds, once for all site tests, the shared sites, the directory of `content/` once more and a directory without contacts. Two builds go on at a time.
 */
export default async function setup() {
	await Promise.all([
		oneByOne(sharedSites.main, sharedSites.other, sharedSites.later, sharedSites.published),
		oneByOne(
			// With a cache of its own, so that nothing in it is another build's.
			() => mustBuildSite('again', 'content', { CACHE_DIR: join(builtSites, 'again-cache') }),
			sharedSites.large,
			sharedSites.removed,
			() => mustBuildSite('empty', writeLongContent('empty', 0)),
		),
	]);
}

async function oneByOne(...builds: readonly (() => Promise<string>)[]): Promise<void> {
	for (const build of builds) await build();
}
