import { serveFolder } from '../../scripts/static-server.mjs';
import { copyContent, mustBuildSite, publishedAddress, writeLongContent } from '../build.ts';

/** Builds and serves the sites that the browser tests read; their addresses reach the tests through the environment. */
export default async function startSites() {
	const main = await serveFolder(mustBuildSite('e2e-main', 'content'), { port: 0 });
	const deep = await serveFolder(mustBuildSite('e2e-other', 'tests/fixtures/annat-natverk'), {
		port: 0,
		base: '/a/b/c/',
	});
	const long = await serveFolder(mustBuildSite('e2e-long', writeLongContent('e2e-long', 320)), { port: 0 });
	// What the invented network looks like later: a number has changed, and a post has ended.
	const later = copyContent('e2e-later', 'tests/fixtures/annat-natverk', {
		'contacts/ystad-arkiv.yaml': (text) => text.replace('070-174 06 05', '070-174 06 06'),
		'contacts/karlskrona-radgivning.yaml': (text) => text.replace('status: vacant', 'status: ended'),
	});
	const changed = await serveFolder(mustBuildSite('e2e-later', later), { port: 0, base: '/a/b/c/' });
	const folder = await serveFolder(mustBuildSite('e2e-folder', 'content', { SITE_URL: publishedAddress }), {
		port: 0,
		base: new URL(publishedAddress).pathname,
	});
	process.env['FOLDER_SITE'] = folder.address;
	process.env['MAIN_SITE'] = main.address;
	process.env['OTHER_SITE'] = deep.address;
	process.env['LONG_SITE'] = long.address;
	process.env['LATER_SITE'] = changed.address;
	return () => {
		for (const { server } of [main, deep, long, changed, folder]) server.close();
	};
}
