import { sharedSites } from '../build.ts';

/** Builds the site that web servers are given. */
export default async function setup() {
	await sharedSites.hosted();
}
