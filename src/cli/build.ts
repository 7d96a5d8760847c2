import { build } from 'astro';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { BuildFailure, toBuildFailure } from '../output/build-failure.ts';
import { explainBuildFailure } from '../output/build-failure-wording.ts';
import { resolveTarget } from '../output/inspect-target.ts';
import { printable } from '../reports/printable.ts';

/**
 * `npm run build`: Astro's build, with a sentence instead of a stack trace when it cannot go on; `--trace` shows the trace. With `--strict`, which
 * `astro.config.mjs` reads too, a warning about the content stops it as an error does.
 */
const args = process.argv.slice(2);
const wantsTrace = args.includes('--trace');
const { contentDir, outDir, language } = readEnvironmentOrExit();

const unknown = args.find((each) => each !== '--trace' && each !== '--strict');
if (unknown !== undefined) {
	const texts = {
		sv: `Bygget tar inte emot ”${unknown}”. Var webbplatsen läggs bestäms med OUT_DIR=mapp, innehållet med CONTENT_DIR=mapp.`,
		en: `The build does not take "${unknown}". Say where the site shall be with OUT_DIR=folder, and the content with CONTENT_DIR=folder.`,
	};
	console.error(printable(texts[language]));
	process.exit(1);
}
process.on('uncaughtException', stop);
try {
	// Astro refuses some targets in words of its own.
	resolveTarget(outDir, { project: process.cwd(), content: contentDir });
	await build({ logLevel: 'warn' });
	console.log(printable(language === 'sv' ? `Webbplatsen är byggd i ${outDir}` : `The site is built in ${outDir}`));
} catch (error) {
	stop(error);
}

function stop(error: unknown): never {
	if (wantsTrace) console.error(error);
	const lines = String(error instanceof Error ? error.message : error).split('\n');
	const detail = lines.find((line) => line.trim() !== '') ?? '';
	const failure = toBuildFailure(error, outDir) ?? new BuildFailure('render-failed', { detail });
	console.error(printable(explainBuildFailure(failure, language)));
	process.exit(1);
}
