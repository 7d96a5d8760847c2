import { sharedSites } from './build.ts';

/**
 * Builds the sites that the tests of built sites read. Within one `npm test` those that only other stages read are built too, which would each keep
 * one core idle there. Two builds go on at a time.
 */
export async function buildSites(): Promise<void> {
	const others = process.env['TEST_RUN'] === undefined ? [] : [sharedSites.hosted, sharedSites.long];
	const builds = [
		sharedSites.large,
		sharedSites.removed,
		...others,
		sharedSites.main,
		sharedSites.other,
		sharedSites.later,
		sharedSites.published,
		sharedSites.otherPublished,
		sharedSites.parted,
		sharedSites.empty,
	];
	await Promise.all([takeFrom(builds), takeFrom(builds)]);
}

async function takeFrom(builds: (() => Promise<string>)[]): Promise<void> {
	for (let build = builds.shift(); build !== undefined; build = builds.shift()) await build();
}
