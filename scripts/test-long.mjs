// `npm run test:long -- --mutants 5000 --builds 200 --seed 1`: what takes too long for every run of the tests.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const stages = [
	['node', ['tests/hostile/fuzz/by-hand.ts', ...process.argv.slice(2)]],
	['vitest', ['run', '--project', 'hostile']],
	['vitest', ['run', '--project', 'site', 'tests/site/evolution.test.ts', 'tests/site/rebuild.test.ts']],
	['playwright', ['test', 'tests/hostile/browser']],
];
let failed = 0;
for (const [command, args] of stages) {
	const run = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, TEST_LONG: '1' },
		shell: process.platform === 'win32',
	});
	if (run.status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
