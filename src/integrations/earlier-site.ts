import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierSite, offerEarlierSite, openEarlierSite } from '../data/earlier-site.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { makeFoldersAhead } from './folders-ahead.ts';

/** Offers the site that a build will replace, for what would be the same. To be run when all of the site is written. */
export function takesFromEarlierSite(): AstroIntegration {
	let isBuild = false;
	let siteFolder = '';
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
				siteFolder = fileURLToPath(config.outDir);
				offerEarlierSite(openEarlierSite(outDir, siteFolder, cacheDir));
			},
			'astro:build:setup': () => {
				// Astro has emptied the site's folder now. Those that nothing comes into are taken away when the site is put in place.
				foldersAreMade ??= makeFoldersAhead(siteFolder, earlierSite()?.folders ?? new Set());
			},
			'astro:build:done': async () => {
				await foldersAreMade;
				earlierSite()?.save();
			},
		},
	};
}
