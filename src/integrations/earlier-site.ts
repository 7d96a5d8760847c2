import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierSite, offerEarlierSite, openEarlierSite } from '../data/earlier-site.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';

/** Offers the site that a build will replace, for what would be the same. To be run when all of the site is written. */
export function takesFromEarlierSite(): AstroIntegration {
	let isBuild = false;
	return {
		name: 'earlier-site',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': ({ config }) => {
				if (!isBuild) return;
				const { cacheDir, outDir } = readEnvironmentOrExit();
				offerEarlierSite(openEarlierSite(outDir, fileURLToPath(config.outDir), cacheDir));
			},
			'astro:build:done': () => earlierSite()?.save(),
		},
	};
}
