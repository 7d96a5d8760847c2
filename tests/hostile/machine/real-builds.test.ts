import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inLongRun, isLongRun } from '../../in-every-run.ts';
import { earlierSite, siteIn, writeBuiltSite } from './project-folder.ts';
import { plainEnvironment, startBuild } from './real-build.ts';
import { realBuilds } from './real-builds.ts';

let target = '';

beforeEach(() => {
	target = join(mkdtempSync(join(tmpdir(), 'kontaktkatalog-')), 'www/katalog');
	writeBuiltSite(target, earlierSite);
});

afterEach(() => rmSync(dirname(dirname(target)), { recursive: true, force: true }));

describe('a build of the ten contacts, while it writes pages:', { timeout: 120_000 }, () => {
	it.each(realBuilds.filter(({ isLong }) => !isLong || isLongRun))(
		'$what',
		async ({ env, disturb, restore, ends, says, leaves = [] }) => {
			const build = startBuild(target, env);
			if (disturb !== undefined) {
				await build.writesPages();
				disturb(build, target);
			}
			const { output, ...ending } = await build.ended;
			restore?.(target);
			expect(ending, output).toEqual(ends);
			expect(siteIn(target)).toEqual(expect.objectContaining(earlierSite));
			expect(output).not.toMatch(/\n\s+at |Error:/u);
			if (says === undefined) return;
			expect(output).toContain(says);
			expect(build.hasWorkFolder()).toBe(false);
			expect(siteIn(target)).toEqual(earlierSite);
			expect(readdirSync(dirname(target)).sort()).toEqual([...leaves, 'katalog']);
		},
	);

	// In every run the sites that the tests share are built two at once, and that builds wait is tried with locks alone.
	inLongRun(it)('several at once from one checkout', async () => {
		const other = join(dirname(target), 'annan');
		const builds = [
			startBuild(target),
			startBuild(other, { CONTENT_DIR: 'tests/fixtures/annat-natverk' }),
			// One that waits for the first.
			startBuild(target, { BUILD_DATE: '2026-12-02' }),
		];
		const endings = await Promise.all(builds.map(({ ended }) => ended));
		expect(endings.map(({ status }) => status)).toEqual(builds.map(() => 0));
		expect(endings.filter(({ output }) => /Ett annat bygge av .* väntar på det/u.test(output)).length).toBe(1);
		expect(readFileSync(join(target, 'index.html'), 'utf8')).toContain('Nina Olofsdotter');
		expect(readFileSync(join(other, 'index.html'), 'utf8')).toContain('Øystein Øst');
		expect(readFileSync(join(other, 'index.html'), 'utf8')).not.toContain('Nina Olofsdotter');
		expect(readdirSync(dirname(target)).sort()).toEqual(['annan', 'katalog']);
	});

	inLongRun(it)('beside a server for editing, which goes on serving', async () => {
		const server = spawn('astro', ['dev', '--port', '0'], { env: plainEnvironment });
		try {
			const address = await new Promise<string>((resolve, reject) => {
				let output = '';
				server.stdout.on('data', (data) => {
					output += String(data);
					const found = /http:\/\/localhost:\d+\//u.exec(output)?.[0];
					if (found !== undefined) resolve(found);
				});
				server.on('exit', () => reject(new Error(output)));
			});
			const heading = async () => /<h1[^>]*>[^<]*/u.exec(await (await fetch(`${address}om/`)).text())?.[0];
			expect(await heading()).toContain('Om katalogen');
			expect((await startBuild(target).ended).status).toBe(0);
			expect(await heading()).toContain('Om katalogen');
			expect(siteIn(target)?.['om/index.html']).toContain('Om katalogen');
		} finally {
			server.kill();
		}
	});
});
