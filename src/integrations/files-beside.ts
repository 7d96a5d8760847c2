import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { finishFilesBeside, offerFilesBeside } from '../data/files-beside.ts';
import { finishPagesInThread, offerPageThread } from '../data/pages-in-thread.ts';
import { progress } from '../data/progress.ts';
import { stopBuild } from './stop-build.ts';

/** Has files written while the pages are rendered, and pages while the next are. To be run before what looks at the files of the site. */
export function filesBeside(): AstroIntegration {
	const { language, outDir } = readEnvironmentOrExit();
	let isBuild = false;
	return {
		name: 'files-beside',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': ({ config }) => {
				if (!isBuild) return;
				const siteFolder = fileURLToPath(config.outDir);
				offerFilesBeside(siteFolder);
				offerPageThread(new URL('page-thread.ts', import.meta.url), siteFolder);
			},
			'astro:build:done': async () => {
				try {
					await finishFilesBeside();
					await finishPagesInThread();
				} catch (error) {
					progress()?.clear();
					stopBuild(error, outDir, language);
				}
				progress()?.clear();
			},
		},
	};
}
