// `npm run check`: content and code, without a build. Every check runs, so that one visit shows everything; `--all` lists every
// problem of the content, however many, and with `--strict` a warning about the content counts as an error.
import { spawn } from 'node:child_process';
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
].map(([name, command, args]) => ({ name, run: () => run(command, args) }));

// The types of pages take longer than all else together, and one core.
const isLongest = ({ name }) => name === 'types of pages and scripts';
const runs = new Map();
await Promise.all([oneByOne(checks.filter(isLongest)), oneByOne(checks.filter((check) => !isLongest(check)))]);

let failed = 0;
for (const { name } of checks) {
	const { status, stdout, stderr } = runs.get(name);
	const isFine = status === 0;
	if (!isFine) failed++;
	console.log(`${isFine ? '✓' : '✗'} ${name}`);
	// Content that is fine can have warnings.
	if (!isFine || (name === 'content' && stderr !== '')) console.log(`${stdout}${stderr}`);
}
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function oneByOne(some) {
	for (const { name, run } of some) runs.set(name, await run());
}

/** Runs a program, and gives how it ended and all that it said; one that cannot be started has not passed. */
function run(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
		const said = { stdout: '', stderr: '' };
		for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
		child.on('error', (error) => resolve({ status: null, ...said, stderr: String(error) }));
		child.on('close', (status) => resolve({ status, ...said }));
	});
}
