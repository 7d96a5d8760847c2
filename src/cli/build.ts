import './engine-settings.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { progress } from '../data/progress.ts';
import { readContentInThread } from '../data/read-content-in-thread.ts';
import { BuildFailure, toBuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { resolveTarget } from '../output/inspect-target.ts';
import { requireCacheApart } from '../output/require-cache-apart.ts';
import { printable } from '../reports/printable.ts';
import { acceptOrExit, readArguments } from './arguments.ts';
import { wording } from './build-wording.ts';
import { compileFor } from './engine-settings.ts';

/**
 * `npm run build`: Astro's build, with a sentence instead of a stack trace when it cannot go on; `--trace` shows the trace. With `--strict`, which
 * `astro.config.mjs` reads too, a warning about the content stops it as an error does.
 */
const taken = { options: { trace: 'flag', strict: 'flag', content: 'value', help: 'flag' } } as const;
const { flags, language } = acceptOrExit(readArguments(process.argv.slice(2), taken, wording, readLanguage()), wording);
const { cacheDir, contentDir, outDir } = readEnvironmentOrExit();
const wantsTrace = flags.has('trace');
process.on('uncaughtException', stop);
try {
	const folders = { project: process.cwd(), content: contentDir };
	// Astro refuses some targets in words of its own.
	resolveTarget(outDir, folders);
	requireCacheApart(cacheDir, outDir, folders);
	// Whoever asks for it then hears of what is wrong.
	readContentInThread()
		.then(({ content }) => compileFor(content?.directory.contacts.length ?? 0))
		.catch(() => {});
	const { build } = await import('astro');
	await build({ logLevel: 'warn' });
	console.log(printable(wording[language].built(outDir)));
} catch (error) {
	stop(error);
}

function stop(error: unknown): never {
	if (wantsTrace) console.error(error);
	progress()?.clear();
	const lines = String(error instanceof Error ? error.message : error).split('\n');
	const detail = lines.find((line) => line.trim() !== '') ?? '';
	const failure = toBuildFailure(error, outDir) ?? new BuildFailure('render-failed', { detail });
	console.error(printable(explainBuildFailure(failure, language)));
	process.exit(1);
}
