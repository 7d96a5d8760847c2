// Packages of Debian and Ubuntu that the tests use, where this process may install them. Built-in modules only: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

let isListFetched = false;

/** True where packages can be installed without asking anyone: by root, with apt-get. */
export function canInstallPackages() {
	return (
		process.platform === 'linux' &&
		process.getuid?.() === 0 &&
		spawnSync('sh', ['-c', 'command -v apt-get']).status === 0
	);
}

/** True for a package that the system has in its lists, which may never have been fetched. */
export function isKnownPackage(name) {
	return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

/** Installs packages, and nothing that they merely recommend. Gives the step that failed, `list` or `install`, if one did. */
export function installPackages(names) {
	if (!fetchList()) return 'list';
	return aptGet(['install', '-y', '--no-install-recommends', ...names]) ? undefined : 'install';
}

/**
 * Unpacks packages into a folder of their own, without what they need and without a change to the machine: a server that is installed is started
 * and stays. Gives the step that failed, `list`, `download` or `unpack`, if one did.
 */
export function unpackPackages(names, folder) {
	if (!fetchList()) return 'list';
	const fetched = mkdtempSync(join(tmpdir(), 'kontaktkatalog-packages-'));
	try {
		if (!aptGet(['download', ...names], fetched)) return 'download';
		mkdirSync(folder, { recursive: true });
		const isUnpacked = readdirSync(fetched).every(
			(file) => spawnSync('dpkg-deb', ['--extract', join(fetched, file), folder], { stdio: 'inherit' }).status === 0,
		);
		return isUnpacked ? undefined : 'unpack';
	} finally {
		rmSync(fetched, { recursive: true, force: true });
	}
}

function fetchList() {
	isListFetched ||= aptGet(['update']);
	return isListFetched;
}

function aptGet(args, cwd = process.cwd()) {
	const settings = ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
	return (
		spawnSync('apt-get', [...args, ...settings], {
			cwd,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: 'inherit',
		}).status === 0
	);
}
