import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PlacedSite } from './placed-site.ts';

/** A web server that shows a site as its own documentation and ours say. */
export interface WebServer {
	readonly name: string;
	/** Its program, empty where it is not to be had. */
	readonly program: string;
	/** Writes its settings into `work` and gives the arguments that it is started with. */
	readonly prepare: (site: PlacedSite, port: number, work: string) => readonly string[];
}

/** Modules that Apache is built with in Debian, and that are on when it has been installed. */
const apacheModules = [
	'mpm_event',
	'authz_core',
	'authz_host',
	'dir',
	'mime',
	'alias',
	'headers',
	'negotiation',
	'autoindex',
	'filter',
	'deflate',
];

/** Every server that a site is tried on. */
export const webServers: readonly WebServer[] = [
	{
		name: 'nginx',
		program: process.env['NGINX_PATH'] ?? '',
		prepare: ({ snippet }, port, work) => {
			writeFileSync(join(work, 'http.conf'), snippet('nginx-http.conf'));
			writeFileSync(join(work, 'server.conf'), snippet('nginx-server.conf'));
			const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];
			const settings = [
				...(process.getuid?.() === 0 ? ['user root;'] : []),
				`pid ${work}/nginx.pid;`,
				'daemon off;',
				'worker_processes 1;',
				'events {}',
				'http {',
				...temporary.map((name) => `${name}_temp_path ${work}/${name};`),
				'access_log off;',
				`include ${work}/http.conf;`,
				`server { listen 127.0.0.1:${port}; include ${work}/server.conf; }`,
				'}',
			];
			writeFileSync(join(work, 'nginx.conf'), settings.join('\n'));
			return ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')];
		},
	},
	{
		name: 'Apache',
		program: process.env['APACHE_PATH'] ?? '',
		prepare: ({ root }, port, work) => {
			const modules = '/usr/lib/apache2/modules';
			const settings = [
				`ServerRoot ${work}`,
				`PidFile ${work}/apache.pid`,
				`Listen 127.0.0.1:${port}`,
				'ServerName localhost',
				`ErrorLog ${work}/error.log`,
				...apacheModules.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
				...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : [`User ${userInfo().username}`]),
				'TypesConfig /dev/null',
				`DocumentRoot ${root}`,
				// As Debian's own settings for /var/www, with what the documentation asks for.
				`<Directory ${root}>`,
				'  Options FollowSymLinks',
				'  AllowOverride FileInfo',
				'  Require all granted',
				'</Directory>',
			];
			writeFileSync(join(work, 'apache.conf'), settings.join('\n'));
			return ['-f', join(work, 'apache.conf'), '-D', 'FOREGROUND'];
		},
	},
	{
		name: 'Caddy',
		program: process.env['CADDY_PATH'] ?? '',
		prepare: ({ snippet }, port, work) => {
			const settings = ['{', '  admin off', '}', snippet('Caddyfile')];
			settings.push(`http://127.0.0.1:${port} {`, '  import kontaktkatalog', '}');
			writeFileSync(join(work, 'Caddyfile'), settings.join('\n'));
			return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
		},
	},
	{
		name: 'the preview',
		program: process.execPath,
		prepare: ({ folder, host }, port, work) => {
			const server = join(import.meta.dirname, '../../scripts/static-server.mjs');
			const options = JSON.stringify({ port, base: decodeURI(host.base), host: '127.0.0.1' });
			const script = `import { serveFolder } from ${JSON.stringify(server)};\nawait serveFolder(${JSON.stringify(folder)}, ${options});\n`;
			writeFileSync(join(work, 'preview.mjs'), script);
			return [join(work, 'preview.mjs')];
		},
	},
	{
		name: 'Python',
		program: process.env['PYTHON_PATH'] ?? '',
		prepare: ({ root }, port) => ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
	},
];

/** A server that is up. */
export interface RunningServer {
	/** Where it answers, without a slash at the end. */
	readonly origin: string;
	stop(): Promise<void>;
}

/**
 * Starts a server on loopback alone and waits until it answers. It may find that somebody else has taken its port since that was free, and is then
 * given another.
 */
export async function startServer(server: WebServer, site: PlacedSite): Promise<RunningServer> {
	let said = '';
	for (let ports = 0; ports < 3; ports++) {
		const started = await startAt(await freePort(), server, site);
		if ('origin' in started) return started;
		said = started.said;
	}
	throw new Error(`${server.name} does not start:\n${said}`);
}

async function startAt(
	port: number,
	{ program, prepare }: WebServer,
	site: PlacedSite,
): Promise<RunningServer | { readonly said: string }> {
	const work = mkdtempSync(join(tmpdir(), 'kontaktkatalog-server-'));
	mkdirSync(join(work, 'logs'), { recursive: true });
	const child = spawn(program, prepare(site, port, work), {
		cwd: work,
		env: { PATH: process.env['PATH'], HOME: work },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; !(await answers(origin)); tries++) {
		if (child.exitCode !== null || child.signalCode !== null) return { said };
		if (tries > 200) {
			await stopped(child);
			return { said: `${said}\nIt does not answer.` };
		}
		await pause(50);
	}
	// What answers may be whoever has taken the port.
	await pause(50);
	if (child.exitCode !== null || child.signalCode !== null) return { said };
	return { origin, stop: () => stopped(child).then(() => rmSync(work, { recursive: true, force: true })) };
}

/** True for a server that is there. */
export function isThere({ program }: WebServer): boolean {
	return program !== '' && existsSync(program);
}

async function answers(origin: string): Promise<boolean> {
	return fetch(origin, { redirect: 'manual' }).then(
		() => true,
		() => false,
	);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

function stopped(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill();
	});
}
