// Runs on the machine's own Node.js (20 or later) before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binFolder = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.setup-done');

/** The environment in which the pinned Node.js and the project's own commands come first. */
export const environment = {
	...process.env,
	PATH: `${binFolder}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`,
	ASTRO_TELEMETRY_DISABLED: '1',
};

/** Installs the dependencies as the lock file has them, the pinned Node.js among them, unless that very lock file is installed already. */
export function ensureDependencies() {
	const wanted = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	say('Installing what the project needs. The first time takes a minute or two …');
	const failure = 'The dependencies could not be installed. Check the network connection and try again.';
	run('npm', [...install, '--no-save'], failure);
	if (!toolsStart()) {
		// The lock file may lack the parts that some tools need on another kind of machine than it was written on; npm does not add them.
		say('Some tools do not start on this kind of machine; installing them anew …');
		rmSync(join(root, 'node_modules'), { recursive: true, force: true });
		run('npm', [...install, '--no-package-lock'], failure);
	}
	if (!toolsStart()) {
		fail(
			'The pinned Node.js 24 and its tools do not start. Install scripts may be turned off: run "npm config set ignore-scripts false" and try again.',
		);
	}
	writeFileSync(stamp, wanted);
}

/** Finds a Chromium for the tests, installing one where that is possible; returns its path. */
export async function ensureChromium() {
	const found = await findChromium();
	if (found !== undefined) return found;
	if (canInstallPackages()) {
		say('Installing Chromium with apt-get …');
		run('apt-get', ['update', '-q'], 'The list of packages could not be fetched.');
		run(
			'apt-get',
			['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-dejavu-core'],
			'Chromium could not be installed with apt-get.',
		);
	} else {
		say('Downloading a Chromium for Playwright …');
		spawnSync('playwright', ['install', 'chromium'], {
			env: environment,
			cwd: root,
			stdio: 'inherit',
			shell: isWindows,
		});
	}
	return (
		(await findChromium()) ??
		fail(
			'The tests need a Chromium: install it (Debian and Ubuntu: "sudo apt-get install chromium"), or set CHROMIUM_PATH to an installed one.',
		)
	);
}

/** Finds poppler, whose programs the tests read PDFs with, installing it where that is possible. */
export function ensurePoppler() {
	if (hasPoppler()) return;
	if (canInstallPackages()) {
		say('Installing poppler with apt-get …');
		run('apt-get', ['update', '-q'], 'The list of packages could not be fetched.');
		run(
			'apt-get',
			['install', '-y', '-q', '--no-install-recommends', 'poppler-utils'],
			'Poppler could not be installed with apt-get.',
		);
	}
	if (!hasPoppler()) {
		fail(
			'The tests read PDFs with poppler (pdfinfo, pdftotext, pdftoppm, pdffonts): install it (Debian and Ubuntu: "sudo apt-get install poppler-utils"; macOS: "brew install poppler"; Windows: "winget install poppler").',
		);
	}
}

/** Stops with one sentence instead of a stack trace. */
export function fail(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}

export function say(sentence) {
	console.log(sentence);
}

const isWindows = process.platform === 'win32';
const install = ['install', '--no-audit', '--no-fund', '--loglevel=error'];

/** True when the pinned Node.js is there and the tools with parts of their own for each kind of machine can be run by it. */
function toolsStart() {
	const answers = (command, args) =>
		spawnSync(command, args, { cwd: root, env: environment, encoding: 'utf8', shell: isWindows });
	return (
		answers('node', ['--version']).stdout?.startsWith('v24.') === true &&
		answers('astro', ['--version']).status === 0 &&
		answers('node', ['-e', "import('@tailwindcss/vite')"]).status === 0 &&
		answers('biome', ['--version']).status === 0
	);
}

async function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		return existsSync(named) ? named : fail(`CHROMIUM_PATH is ${named}, where there is no file.`);
	}
	const usual = [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	];
	const installed = usual.find((path) => existsSync(path));
	if (installed !== undefined) return installed;
	const { chromium } = await import('@playwright/test');
	const downloaded = chromium.executablePath();
	return existsSync(downloaded) ? downloaded : undefined;
}

function hasPoppler() {
	return ['pdfinfo', 'pdftotext', 'pdftoppm', 'pdffonts'].every(
		(program) => spawnSync(program, ['-v'], { shell: isWindows }).status === 0,
	);
}

function canInstallPackages() {
	return (
		process.platform === 'linux' &&
		process.getuid?.() === 0 &&
		spawnSync('sh', ['-c', 'command -v apt-get']).status === 0
	);
}

function run(command, args, onFailure) {
	const { status } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit', shell: isWindows });
	if (status !== 0) fail(onFailure);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) fail(`Node.js 20 or later is needed to start; this is ${process.version}. See https://nodejs.org/`);
