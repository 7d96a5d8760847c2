// `npm run test:long -- --mutants 5000 --builds 200 --seed 1`: what takes too long for every run of the tests. That is every file of tests which asks
// `tests/in-every-run.ts` how much to try, and more mutants of the fuzzer.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The files that try more here, by their folder in `tests/`, which is a project of Vitest or holds tests in Chromium. */
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(?:test|spec)\.ts$/u.test(path))
	.filter((path) => readFileSync(join('tests', path), 'utf8').includes('/in-every-run.ts'))
	.sort();
const inNode = Map.groupBy(
	files.filter((path) => path.endsWith('.test.ts')),
	(path) => path.split('/')[0],
);
// Helpers of these ask, too.
inNode.set('hostile', []);
const stages = [
	['node', ['tests/hostile/fuzz/by-hand.ts', ...process.argv.slice(2)]],
	...[...inNode].map(([project, paths]) => [
		'vitest',
		['run', '--project', project, ...paths.map((path) => `tests/${path}`)],
	]),
	['playwright', ['test', ...files.filter((path) => path.endsWith('.spec.ts')).map((path) => `tests/${path}`)]],
];
let failed = 0;
for (const [command, args] of stages) {
	console.log(`\n— ${[command, ...args].join(' ')}`);
	const run = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, TEST_LONG: '1' },
		shell: process.platform === 'win32',
	});
	if (run.status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
