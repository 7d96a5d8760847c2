import { build } from 'astro';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { BuildFailure, failureOf } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { resolveTarget } from '../output/inspect-target.ts';

/** `npm run build`: Astro's build, with a sentence instead of a stack trace when it cannot go on; `--trace` shows the trace. */
const wantsTrace = process.argv.includes('--trace');
const { contentDir, outDir, language } = readEnvironmentOrExit();

process.on('uncaughtException', stop);
try {
	// Astro refuses some targets in words of its own.
	resolveTarget(outDir, { project: process.cwd(), content: contentDir });
	await build({ logLevel: 'warn' });
	console.log(language === 'sv' ? `Webbplatsen är byggd i ${outDir}` : `The site is built in ${outDir}`);
} catch (error) {
	stop(error);
}

function stop(error: unknown): never {
	if (wantsTrace) console.error(error);
	const [detail = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
	const failure = failureOf(error, outDir) ?? new BuildFailure('render-failed', { detail });
	console.error(`\n${explainBuildFailure(failure, language)}`);
	process.exit(1);
}
