// `npm test`: sets up what is missing, runs the checks and the tests that each run has, and closes with one line of totals.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureEngines } from './browser-engines.mjs';
import { findOffice } from './office.mjs';
import { ensureDependencies, ensureHeadlessChromium, ensurePoppler, environment, root, say } from './setup.mjs';
import { wording } from './setup-wording.mjs';
import { ensureWebServers } from './web-servers.mjs';
import { ensureXmllint } from './xmllint.mjs';

ensureDependencies({ dev: true });
ensurePoppler();
// The stages read the same built sites: those of this run, and none of an earlier one.
const chromium = await ensureHeadlessChromium();
const engines = ensureEngines();
const servers = ensureWebServers();
const hasXmllint = ensureXmllint();
// What a run compiles it compiles once: hundreds of tests start a command of ours.
const compiled = join(root, '.cache', 'compiled');
rmSync(compiled, { recursive: true, force: true });
const env = {
	...environment,
	NODE_COMPILE_CACHE: compiled,
	...engines.variables,
	...servers.variables,
	CHROMIUM_PATH: chromium,
	TEST_RUN: `${Date.now()}-${process.pid}`,
};
const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const playwrightReport = join(reports, 'playwright.json');
const started = Date.now();
// The checks leave a core to the sites that the next tests are going to read.
const totals = await Promise.all([
	stage('Checks of content and code', 'node', ['scripts/check.mjs'], {}, readCheckTotals),
	vitestStage('Unit tests, and tests of the built site', '!engines'),
]);
totals.push(
	await stage('Tests in Chromium', 'playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport }, () => {
		const report = readReport(playwrightReport);
		return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
	}),
	await vitestStage('Tests in Firefox and WebKit', 'engines'),
);

rmSync(compiled, { recursive: true, force: true });
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0);
say(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
const missing = [...engines.missing, ...servers.missing, ...(hasXmllint ? [] : ['xmllint'])];
if (missing.length > 0) say(wording.notTried(missing));
if (findOffice() === undefined) say(wording.notTriedUntil('LibreOffice', 'npm run bench'));
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs one stage, and says what it said when it is over. A stage that fails without saying which test failed counts as one failure. */
async function stage(name, command, args, extra, read) {
	say(`${name} …`);
	const child = spawn(command, args, {
		cwd: root,
		env: { ...env, ...extra },
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
	const status = await new Promise((resolve) => {
		child.on('error', (error) => {
			said += error;
			resolve(null);
		});
		child.on('close', resolve);
	});
	say(`\n— ${name}`);
	process.stdout.write(said);
	const totals = read(said) ?? { passed: 0, failed: 0 };
	return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** Runs the tests of some of Vitest's projects. */
function vitestStage(name, projects) {
	const file = join(reports, `vitest ${projects}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return stage(name, 'vitest', ['run', '--project', projects, ...reporters], {}, () => {
		const report = readReport(file);
		return report && { passed: report.numPassedTests, failed: report.numFailedTests };
	});
}

function readCheckTotals(output) {
	const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? [];
	return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}

function readReport(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
