// Runs on the machine's own Node.js (20.9 or later) before anything is installed: built-in modules only.
import './refuse-old-node.cjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { changedPackages, hasDevPackages, missingPackages, pinnedNode, thisMachine } from './machine-packages.mjs';
import { memoryVariables } from './node-memory.mjs';
import { wording } from './setup-wording.mjs';
import { canInstallPackages, installPackages, isKnownPackage } from './system-packages.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const binFolder = join(modules, '.bin');
const stamp = join(modules, '.setup-done');
/** Those that pages are tried with where their own has not come. */
const chromiumFonts = ['fonts-liberation', 'fonts-dejavu-core'];
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const machine = thisMachine();
const pinned = pinnedNode(manifest, machine);
// npm itself runs on the machine's own Node.js: the pinned one may be what it replaces.
const ownPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
const pinnedFolder = pinned ? [join(modules, pinned.name, 'bin')] : [];

/** The environment in which the pinned Node.js and the project's own commands come first. */
export const environment = {
	...process.env,
	PATH: [...pinnedFolder, binFolder, ...ownPath].join(delimiter),
	ASTRO_TELEMETRY_DISABLED: '1',
	...memoryVariables(),
};

/**
 * What npm is asked for an install: what the site stands on, and what checks it where `dev` says so, as the lock file has it, whatever npm
 * is set to leave out, and no script of a package.
 */
export function npmInstallArgs(dev) {
	return [
		'install',
		'--no-save',
		dev ? '--include=dev' : '--omit=dev',
		'--include=optional',
		'--ignore-scripts',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	];
}

/**
 * Installs what the site stands on as the lock file has it, the pinned Node.js among it, and with `dev` what checks it, unless the stamp
 * says that it is all there. What checks it stays where it is installed already.
 */
export function ensureDependencies({ dev = false } = {}) {
	if (pinned === undefined && Number.parseInt(process.versions.node, 10) < oldestUnpinned) {
		fail(wording.noNode(Object.values(machine).filter(Boolean).join(', '), process.version, oldestUnpinned));
	}
	const lockText = readFileSync(join(root, 'package-lock.json'));
	const hash = createHash('sha256').update(lockText).digest('hex');
	const stamps = { site: `${hash} site`, all: `${hash} all` };
	const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
	if (stamped === stamps.all || (stamped === stamps.site && !dev)) return;
	const lock = JSON.parse(lockText.toString());
	const sorted = (packages = {}) => JSON.stringify(Object.entries(packages).sort());
	for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
		if (sorted(manifest[kind]) !== sorted(lock.packages[''][kind])) {
			fail(wording.lockDiffers(kind));
		}
	}
	// npm 9 leaves out every package that says which libc it is for, once the lock file repeats that.
	const npmVersion = npm(['--version'], ownPath).stdout?.trim() || undefined;
	if (!(Number.parseInt(npmVersion, 10) >= 10)) fail(wording.oldNpm(npmVersion));
	const installed = readInstalled();
	// npm would remove them.
	const withDev = dev || hasDevPackages(installed);
	say(dev ? wording.installingChecks : wording.installing);
	rmSync(stamp, { force: true });
	const missing = () => missingPackages(lock, machine, withDev, (path) => existsSync(join(root, path)));
	removeChanged(lock, installed);
	npmInstall(withDev, ownPath);
	// A Node.js older than some tools ask for makes npm leave their parts out; on the pinned one it adds them.
	if (missing().length > 0) npmInstall(withDev, [...pinnedFolder, ...ownPath]);
	for (const part of missing()) fail(whyMissing(part));
	// npm installs a Node.js that cannot start beside musl; its name would hide the machine's own.
	if (pinned === undefined) rmSync(join(binFolder, 'node'), { force: true });
	if (!toolsStart(withDev)) fail(wording.doesNotStart);
	writeFileSync(stamp, withDev ? stamps.all : stamps.site);
}

/**
 * Finds a Chromium that shows no windows for the tests, installing one where that is possible: they take half of the time in it. Where it cannot be had, a
 * whole one is found. Returns its path.
 */
export async function ensureHeadlessChromium() {
	// Not the script of that name in /usr/bin: whoever ends that leaves the browser.
	const name = 'chromium-headless-shell';
	const shell = `/usr/lib/chromium/${name}`;
	if (!process.env['CHROMIUM_PATH']) {
		// Not every system has such a package: where there is a Chromium already, it is asked for no more than once it is known.
		if (!existsSync(shell) && canInstallPackages() && (isKnownPackage(name) || (await findChromium()) === undefined)) {
			say('Installing Chromium with apt-get …');
			installPackages([name, ...chromiumFonts]);
		}
		if (existsSync(shell)) return shell;
	}
	return ensureChromium();
}

/** Finds a Chromium, installing one where that is possible; returns its path. */
export async function ensureChromium() {
	const found = await findChromium();
	if (found !== undefined) return found;
	if (canInstallPackages()) {
		say('Installing Chromium with apt-get …');
		install(['chromium', ...chromiumFonts], 'Chromium could not be installed with apt-get.');
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
		install(['poppler-utils'], 'Poppler could not be installed with apt-get.');
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

/** Ends as a command has ended. One that the system ended could not say so itself. */
export function exitAs(status, signal) {
	if (signal && signal !== 'SIGINT' && signal !== 'SIGTERM') {
		console.error(`\n${wording.ended(signal)}`);
	}
	process.exit(status ?? 128 + constants.signals[signal]);
}

export function say(sentence) {
	console.log(sentence);
}

const isWindows = process.platform === 'win32';
/** The oldest Node.js that the tools run on, where none is pinned. */
const oldestUnpinned = 24;

/** What npm says that it has installed, as a lock file. */
function readInstalled() {
	const record = join(modules, '.package-lock.json');
	return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : { packages: {} };
}

function removeChanged(lock, installed) {
	for (const path of changedPackages(lock, installed)) {
		try {
			rmSync(join(root, path), { recursive: true, force: true });
		} catch {
			fail(wording.inUse(path));
		}
	}
}

function npmInstall(dev, path) {
	const { status, stderr } = npm(npmInstallArgs(dev), path);
	if (status === 0) return;
	const code = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1];
	fail(code === 'EINTEGRITY' ? wording.wrongHash : wording.notInstalled(code));
}

function whyMissing({ name, version, integrity }) {
	const offered = npm(['view', `${name}@${version}`, 'dist.integrity', '--loglevel=silent'], ownPath).stdout.trim();
	return offered === '' || offered === integrity ? wording.notWhole(name, version) : wording.notTheSame(name, version);
}

function npm(args, path) {
	return spawnSync('npm', args, {
		cwd: root,
		env: { ...environment, PATH: path.join(delimiter) },
		stdio: ['ignore', 'pipe', 'pipe'],
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		shell: isWindows,
	});
}

/** True when the pinned Node.js and the tools with parts of their own for each kind of machine can be run. */
function toolsStart(dev) {
	const answers = (command, args) =>
		spawnSync(command, args, { cwd: root, env: environment, encoding: 'utf8', shell: isWindows });
	return (
		(pinned === undefined || answers('node', ['--version']).stdout?.trim() === `v${pinned.version}`) &&
		answers('astro', ['--version']).status === 0 &&
		answers('node', ['-e', "import('@tailwindcss/vite')"]).status === 0 &&
		(!dev || answers('biome', ['--version']).status === 0)
	);
}

async function findChromium() {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') {
		return existsSync(named) ? named : fail(wording.noSuchFile('CHROMIUM_PATH', named));
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

function install(packages, onFailure) {
	const failed = installPackages(packages);
	if (failed !== undefined) fail(failed === 'list' ? 'The list of packages could not be fetched.' : onFailure);
}
