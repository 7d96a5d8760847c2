import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishFilesBeside, offerFilesBeside } from '../data/files-beside.ts';
import { progress } from '../data/progress.ts';

/** Has files written while the pages are rendered. To be run before what looks at the files of the site. */
export function filesBeside(): AstroIntegration {
	let isBuild = false;
	return {
		name: 'files-beside',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': ({ config }) => {
				if (isBuild) offerFilesBeside(fileURLToPath(config.outDir));
			},
			'astro:build:done': async () => {
				await finishFilesBeside();
				progress()?.clear();
			},
		},
	};
}
