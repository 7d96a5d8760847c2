// `npm run bench [-- build …]`: installs the measuring tools in bench/ and runs every measurement, or those that are named (`build` for `bench/build.mjs`).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureOffice } from './office.mjs';
import { ensureChromium, ensureDependencies, environment, fail, npmInstallArgs, root, say } from './setup.mjs';

const shell = process.platform === 'win32';
const bench = join(root, 'bench');

ensureDependencies({ dev: true });
ensureOffice();
const env = { ...environment, CHROMIUM_PATH: await ensureChromium() };
const lockHash = createHash('sha256')
	.update(readFileSync(join(bench, 'package-lock.json')))
	.digest('hex');
const stamp = join(bench, 'node_modules', '.installed');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
	say('Installing the measuring tools …');
	const installing = spawnSync('npm', npmInstallArgs(true), {
		cwd: bench,
		env,
		stdio: 'inherit',
		shell,
	});
	if (installing.status !== 0) fail('The measuring tools could not be installed.');
	writeFileSync(stamp, lockHash);
}
const measurements = [
	'build.mjs',
	'formats.mjs',
	'observatory.mjs',
	'page-quality.mjs',
	'large-pages.mjs',
	'print.mjs',
	'reading.mjs',
	'search-in-browser.mjs',
	'search-on-a-phone.mjs',
	'search.mjs',
];
const named = process.argv.slice(2).map((name) => `${name}.mjs`);
const unknown = named.filter((name) => !measurements.includes(name));
if (unknown.length > 0) fail(`There is no ${unknown.join(', ')}; there are ${measurements.join(', ')}.`);
for (const measurement of named.length > 0 ? named : measurements) {
	const run = spawnSync('node', [join(bench, measurement)], { cwd: root, env, stdio: 'inherit', shell });
	if (run.status !== 0) process.exit(run.status ?? 1);
}
