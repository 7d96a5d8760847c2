import './memory-settings.ts';
import { build } from 'astro';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { progress } from '../data/progress.ts';
import { BuildFailure, toBuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { resolveTarget } from '../output/inspect-target.ts';
import { printable } from '../reports/printable.ts';
import { readArguments } from './arguments.ts';
import { enterContent } from './content-folder-option.ts';

/**
 * `npm run build`: Astro's build, with a sentence instead of a stack trace when it cannot go on; `--trace` shows the trace. With `--strict`, which
 * `astro.config.mjs` reads too, a warning about the content stops it as an error does.
 */
const language = readLanguage();
const taken = { options: { content: 'value', trace: 'flag', strict: 'flag' } } as const;
const options = readArguments(process.argv.slice(2), taken, { sv: {}, en: {} }, language);
if ('mistake' in options) refuse(options.mistake);
const refusal = options.content === undefined ? undefined : enterContent(options.content, language);
if (refusal !== undefined) refuse(refusal);
const { contentDir, outDir } = readEnvironmentOrExit();
const wantsTrace = options.flags.has('trace');
process.on('uncaughtException', stop);
try {
	// Astro refuses some targets in words of its own.
	resolveTarget(outDir, { project: process.cwd(), content: contentDir });
	await build({ logLevel: 'warn' });
	console.log(printable(language === 'sv' ? `Webbplatsen är byggd i ${outDir}` : `The site is built in ${outDir}`));
} catch (error) {
	stop(error);
}

function refuse(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
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
