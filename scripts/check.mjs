// `npm run check`: content and code, without a build. Every check runs, so that one visit shows everything; `--all` lists every
// problem of the content, however many, and with `--strict` a warning about the content counts as an error.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--all' && option !== '--strict');
if (unknown !== undefined) {
	console.error(`The check has no option "${unknown}". Options that exist: --all and --strict.`);
	process.exit(2);
}
const checks = [
	['content', 'node', ['src/cli/check-content.ts', ...options]],
	['format, lint and import layers', 'biome', ['check', '--error-on-warnings']],
	['types of pages and scripts', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
	['types of the domain, without Node or a browser', 'tsc', ['-p', 'src/domain']],
	['nothing unused', 'knip', []],
];

let failed = 0;
for (const [name, command, args] of checks) {
	const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30, shell: process.platform === 'win32' });
	const isFine = run.status === 0;
	if (!isFine) failed++;
	console.log(`${isFine ? '✓' : '✗'} ${name}`);
	// Content that is fine can have warnings.
	if (!isFine || (name === 'content' && run.stderr !== '')) console.log(`${run.stdout}${run.stderr}`);
}
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
