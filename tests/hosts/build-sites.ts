import { sharedSites } from '../build.ts';
import { buildSites } from '../build-sites.ts';

/** Builds the site that web servers are given; within one `npm test` beside those of the other tests, whichever come first. */
export default async function setup() {
	if (process.env['TEST_RUN'] !== undefined) await buildSites();
	await sharedSites.hosted();
}
