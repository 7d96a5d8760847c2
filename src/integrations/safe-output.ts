import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlierSite } from '../data/earlier-site.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { clearAsideFolders } from '../output/aside-folder.ts';
import { BuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { explainClearedAside, wordNotices } from '../output/build-notice-wording.ts';
import { type BuildOutput, openBuildOutput } from '../output/build-output.ts';
import { requireCacheApart } from '../output/require-cache-apart.ts';
import { say, stopBuild } from './stop-build.ts';

/**
 * Writes a build away from its target and exchanges the two when the site is whole, so that nothing which stands in the target is ever lost.
 * Must be the last of the integrations: what they write after the pages are made is part of the site.
 */
export function safeOutput(): AstroIntegration {
	const { cacheDir, contentDir, language } = readEnvironmentOrExit();
	let output: BuildOutput | undefined;
	let target = '';
	let isPublished = false;
	return {
		name: 'safe-output',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				target = resolve(fileURLToPath(config.outDir));
				const folders = { project: resolve(fileURLToPath(config.root)), content: contentDir };
				try {
					// What serves the site as it is edited keeps files there too.
					requireCacheApart(cacheDir, target, folders);
				} catch (error) {
					stopBuild(error, target, language);
				}
				if (command !== 'build') return;
				process.once('exit', () => output?.abandon());
				for (const [signal, status] of endings) {
					process.once(signal, () => {
						if (!isPublished) say(explainBuildFailure(new BuildFailure('interrupted', { target }), language));
						process.exit(status);
					});
				}
				for (const folder of clearAsideFolders()) say(explainClearedAside(folder, language));
				try {
					output = await openBuildOutput(target, folders, wordNotices(target, language, say));
				} catch (error) {
					stopBuild(error, target, language);
				}
				updateConfig({
					outDir: pathToFileURL(`${output.siteFolder}/`),
					cacheDir: pathToFileURL(`${output.cacheFolder}/`),
				});
			},
			'astro:build:done': () => {
				try {
					output?.publish();
					isPublished = true;
					earlierSite()?.seal();
				} catch (error) {
					stopBuild(error, target, language);
				}
			},
		},
	};
}

/** Signals that end a build, and the status that shells expect of it then (128 and the signal's number). */
const endings = [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const;
