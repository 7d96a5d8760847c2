// Packages of Debian and Ubuntu that the tests use, where this process may install them. Built-in modules only: runs before anything is installed.
import { spawnSync } from 'node:child_process';
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

/** Installs packages, and nothing that they merely recommend. Gives the step that failed, `list` or `install`, if one did. */
export function installPackages(names) {
	const settings = ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
	const run = (args) =>
		spawnSync('apt-get', [...args, ...settings], {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: 'inherit',
		}).status === 0;
	isListFetched ||= run(['update']);
	if (!isListFetched) return 'list';
	return run(['install', '-y', '--no-install-recommends', ...names]) ? undefined : 'install';
}
