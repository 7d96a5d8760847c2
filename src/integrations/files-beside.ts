import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierSite, offerEarlierSite, openEarlierSite } from '../data/earlier-site.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { finishFilesBeside, offerFilesBeside } from '../data/files-beside.ts';
import { progress } from '../data/progress.ts';

/**
 * Has files written while the pages are rendered, and those taken over from the earlier site that would be the same. To be run before what looks at the
 * files of the site.
 */
export function filesBeside(): AstroIntegration {
	let isBuild = false;
	return {
		name: 'files-beside',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': ({ config }) => {
				if (!isBuild) return;
				const { cacheDir, outDir } = readEnvironmentOrExit();
				const siteFolder = fileURLToPath(config.outDir);
				offerEarlierSite(openEarlierSite(outDir, siteFolder, cacheDir));
				offerFilesBeside(siteFolder);
			},
			'astro:build:done': async () => {
				await finishFilesBeside();
				earlierSite()?.save();
				progress()?.clear();
			},
		},
	};
}
