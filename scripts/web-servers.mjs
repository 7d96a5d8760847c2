// The web servers that the tests put a site on. Built-in modules only, apart from the set-up's own files.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fail, root, say } from './setup.mjs';
import { wording } from './setup-wording.mjs';
import { canInstallPackages, installPackages, unpackPackages } from './system-packages.mjs';

/** Programs that a package would start as a service of the machine lie here instead, unpacked. */
const unpacked = join(root, '.cache', 'web-servers');

/** Each server: its name, the variable that names its program, the program, how that tells its version, and the package that has it. */
const servers = [
	{ name: 'nginx', variable: 'NGINX_PATH', program: 'nginx', version: '-v', package: 'nginx', isService: true },
	{
		name: 'Apache',
		variable: 'APACHE_PATH',
		program: 'apache2',
		version: '-v',
		package: 'apache2-bin',
		isService: false,
	},
	{ name: 'Caddy', variable: 'CADDY_PATH', program: 'caddy', version: 'version', package: 'caddy', isService: true },
	{ name: 'Python', variable: 'PYTHON_PATH', program: 'python3', version: '-V', package: 'python3', isService: false },
];

/**
 * Finds the servers, installing those that are missing where that is possible; none is started. Gives the variables that name them to the
 * tests, empty for one that cannot be had, and the names of those. None stops anything.
 */
export function ensureWebServers() {
	const found = servers.map((server) => {
		if (find(server) === undefined && canInstallPackages()) {
			say(wording.installingProgram(server.name));
			if (server.isService) unpackPackages([server.package], unpacked);
			else installPackages([server.package]);
		}
		return { ...server, path: find(server) };
	});
	return {
		variables: Object.fromEntries(found.map(({ variable, path }) => [variable, path ?? ''])),
		missing: found.filter(({ path }) => path === undefined).map(({ name }) => name),
	};
}

/** The file that a variable names, which must be there, or else the program where programs lie, if it can be run. */
function find({ variable, program, version }) {
	const named = process.env[variable];
	if (named !== undefined && named !== '') {
		return existsSync(named) ? named : fail(wording.noSuchFile(variable, named));
	}
	const folders = [
		...(process.env['PATH'] ?? '').split(delimiter),
		// Servers lie where only root looks for programs.
		'/usr/sbin',
		'/usr/local/sbin',
		join(unpacked, 'usr/sbin'),
		join(unpacked, 'usr/bin'),
	];
	return folders
		.map((folder) => join(folder, program))
		.find((path) => existsSync(path) && spawnSync(path, [version]).status === 0);
}
