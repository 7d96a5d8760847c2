import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierSite, offerEarlierSite, openEarlierSite } from '../data/earlier-site.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { resolveRealPath } from '../output/inspect-target.ts';
import { makeFoldersAhead } from './folders-ahead.ts';

/** Offers the site that a build will replace, for what would be the same. To be run when all of the site is written. */
export function takesFromEarlierSite(): AstroIntegration {
	let isBuild = false;
	let site = { root: '', project: '', target: '' };
	let foldersAreMade: Promise<void> | undefined;
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
				// Astro has emptied the site's folder now. Those that nothing comes into are taken away when the site is put in place.
				foldersAreMade ??= makeFoldersAhead(site, earlierSite()?.folders ?? new Set());
			},
			'astro:build:done': async () => {
				await foldersAreMade;
				earlierSite()?.save();
			},
		},
	};
}
