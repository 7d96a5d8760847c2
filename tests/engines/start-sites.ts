import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/static-server.mjs';
import { sharedSites } from '../build.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the ten contacts are served, the invented network, that network when some of it has changed, and the ten contacts with a search index in parts. */
		sites: Readonly<Record<'main' | 'other' | 'later' | 'parted', string>>;
	}
}

/** Builds and serves the sites that are read in other engines than Chromium. */
export default async function startSites({ provide }: TestProject) {
	const main = await serveFolder(await sharedSites.main(), { port: 0 });
	const other = await serveFolder(await sharedSites.other(), { port: 0, base: '/a/b/c/' });
	const later = await serveFolder(await sharedSites.later(), { port: 0, base: '/a/b/c/' });
	const parted = await serveFolder(await sharedSites.parted(), { port: 0 });
	provide('sites', {
		main: main.address,
		other: other.address,
		later: later.address,
		parted: parted.address,
	});
	return () => {
		for (const { server } of [main, other, later, parted]) {
			server.close();
			server.closeAllConnections();
		}
	};
}
