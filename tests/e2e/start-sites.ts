import { serveFolder } from '../../scripts/static-server.mjs';
import { mustBuildSite, writeLongContent } from '../build.ts';

/** Builds and serves the sites that the browser tests read; their addresses reach the tests through the environment. */
export default async function startSites() {
	const main = await serveFolder(mustBuildSite('e2e-main', 'content'), { port: 0 });
	const deep = await serveFolder(mustBuildSite('e2e-other', 'tests/fixtures/annat-natverk'), {
		port: 0,
		base: '/a/b/c/',
	});
	const long = await serveFolder(mustBuildSite('e2e-long', writeLongContent('e2e-long', 320)), { port: 0 });
	process.env['MAIN_SITE'] = main.address;
	process.env['OTHER_SITE'] = deep.address;
	process.env['LONG_SITE'] = long.address;
	return () => {
		for (const { server } of [main, deep, long]) server.close();
	};
}
