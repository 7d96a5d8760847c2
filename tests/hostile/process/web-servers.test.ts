import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'web-servers-'));
const working = join(folder, 'working');
writeFileSync(working, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
afterAll(() => rmSync(folder, { recursive: true }));

/** Looks for the servers where the variables name them. */
function findServers(variables: Record<string, string>) {
	const find = `import('./scripts/web-servers.mjs').then(({ ensureWebServers }) => console.log(JSON.stringify(ensureWebServers())))`;
	return spawnSync(process.execPath, ['-e', find], { encoding: 'utf8', env: { PATH: folder, ...variables } });
}

describe('a web server', () => {
	it('is the one that its variable names', () => {
		const variables = { NGINX_PATH: working, APACHE_PATH: working, CADDY_PATH: working, PYTHON_PATH: working };
		const { status, stdout, stderr } = findServers(variables);
		expect([status, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toEqual({ variables, missing: [] });
	});

	it.each(['NGINX_PATH', 'APACHE_PATH', 'CADDY_PATH', 'PYTHON_PATH'])(
		'that %s says is where nothing is, is a mistake to tell',
		(name) => {
			const all = { NGINX_PATH: working, APACHE_PATH: working, CADDY_PATH: working, PYTHON_PATH: working };
			const { status, stderr } = findServers({ ...all, [name]: '/nowhere/server' });
			expect([status, stderr]).toEqual([1, `\n${name} is /nowhere/server, where there is no file.\n`]);
		},
	);
});
