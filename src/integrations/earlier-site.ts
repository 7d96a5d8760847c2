import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierSite, offerEarlierSite, openEarlierSite } from '../data/earlier-site.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { letFilesBeWritten } from '../data/files-in-thread.ts';
import { resolveRealPath } from '../output/inspect-target.ts';
import { makeFoldersAhead } from './folders-ahead.ts';

/** Offers the site that a build will replace, for what would be the same, and lets files be written from then on. To be run when all of the site is written. */
export function takesFromEarlierSite(): AstroIntegration {
	let isBuild = false;
	let site = { root: '', project: '', target: '' };
	let folders: ReturnType<typeof makeFoldersAhead> | undefined;
	return {
		name: 'earlier-site',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': ({ config }) => {
				if (!isBuild) return;
				const { cacheDir, outDir } = readEnvironmentOrExit();
				const root = fileURLToPath(config.outDir);
				site = { root, project: resolve(fileURLToPath(config.root)), target: resolveRealPath(outDir) };
				offerEarlierSite(openEarlierSite(outDir, root, cacheDir));
			},
			'astro:build:setup': () => {
				if (folders !== undefined) return;
				// Astro has emptied the site's folder now. Those that nothing comes into are taken away when the site is put in place.
				folders = makeFoldersAhead(site, earlierSite()?.folders ?? new Set());
				void folders.moved.then(() => letFilesBeWritten(site.root));
			},
			'astro:build:done': async () => {
				await folders?.made;
				earlierSite()?.save();
			},
		},
	};
}
