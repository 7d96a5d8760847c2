import { mustBuildSite, sharedSites } from '../build.ts';

/**
 * Builds, once for all site tests, the shared sites and the directory of `content/` once more, and within one
 * `npm test` those that only later stages read, which would each keep one core idle there. Two builds go on at a time.
 */
export default async function setup() {
	const later = process.env['TEST_RUN'] === undefined ? [] : [sharedSites.hosted, sharedSites.long];
	const builds = [
		sharedSites.large,
		sharedSites.removed,
		...later,
		sharedSites.main,
		sharedSites.other,
		sharedSites.later,
		sharedSites.published,
		() => mustBuildSite('again', 'content'),
		sharedSites.empty,
	];
	await Promise.all([takeFrom(builds), takeFrom(builds)]);
}

async function takeFrom(builds: (() => Promise<string>)[]): Promise<void> {
	for (let build = builds.shift(); build !== undefined; build = builds.shift()) await build();
}
