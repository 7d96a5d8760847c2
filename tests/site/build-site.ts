import { buildSites } from '../build-sites.ts';

/** Builds, once for all site tests, the sites that they read. */
export default async function setup() {
	await buildSites();
}
