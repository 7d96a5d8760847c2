import { serveFolder } from '../../scripts/static-server.mjs';
import { publishedAddress, sharedSites } from '../build.ts';

/** Builds and serves the sites that the browser tests read; their addresses reach the tests through the environment. */
export default async function startSites() {
	const main = await serveFolder(await sharedSites.main(), { port: 0 });
	const deep = await serveFolder(await sharedSites.other(), { port: 0, base: '/a/b/c/' });
	const long = await serveFolder(await sharedSites.long(), { port: 0 });
	const empty = await serveFolder(await sharedSites.empty(), { port: 0 });
	const large = await serveFolder(await sharedSites.large(), { port: 0 });
	const changed = await serveFolder(await sharedSites.later(), { port: 0, base: '/a/b/c/' });
	const parted = await serveFolder(await sharedSites.parted(), { port: 0 });
	const folder = await serveFolder(await sharedSites.published(), {
		port: 0,
		base: new URL(publishedAddress).pathname,
	});
	process.env['FOLDER_SITE'] = folder.address;
	process.env['MAIN_SITE'] = main.address;
	process.env['OTHER_SITE'] = deep.address;
	process.env['LONG_SITE'] = long.address;
	process.env['EMPTY_SITE'] = empty.address;
	process.env['LARGE_SITE'] = large.address;
	process.env['PARTED_SITE'] = parted.address;
	process.env['LATER_SITE'] = changed.address;
	return () => {
		for (const { server } of [main, deep, long, empty, large, changed, parted, folder]) server.close();
	};
}
