import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildFailure } from '../../../src/output/build-failure.ts';
import { explainBuildFailure } from '../../../src/output/build-failure-wording.ts';
import { takeBuildLock } from '../../../src/output/build-lock.ts';
import { makeWorkFolder } from '../../../src/output/work-folder.ts';
import { isLongRun } from '../../in-every-run.ts';
import { locks, works } from './locks.ts';
import { snapshot } from './project-folder.ts';

let folder = '';
let lock = '';
let target = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kontaktkatalog-'));
	target = join(folder, 'dist');
	lock = join(folder, '.dist.kontaktkatalog-lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const moduleUrl = pathToFileURL(join(import.meta.dirname, '../../../src/output/build-lock.ts')).href;

/** Takes a lock in a process of its own, which a loop without an end cannot take the tests with it. */
const takeAndSay = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [lock, target, clock, fault] = process.argv.slice(1);
const now = Date.now;
Date.now = () => now() + Number(clock);
if (fault) {
	const { name, code } = JSON.parse(fault);
	const real = fs[name];
	fs[name] = (path, ...rest) => {
		if (path === lock && rest[0] !== 'wx') throw Object.assign(new Error(code), { code });
		return real(path, ...rest);
	};
	syncBuiltinESMExports();
}
const { takeBuildLock } = await import(${JSON.stringify(moduleUrl)});
try {
	const held = await takeBuildLock(lock, target, () => undefined, 1000);
	const isHeld = held.isHeld();
	held.release();
	console.log(JSON.stringify({ isHeld }));
} catch ({ code, args }) {
	console.log(JSON.stringify({ code, args }));
}
`;

describe('a build finds in the place of its lock', () => {
	// A process each: every second of them, and all in the long run.
	it.each(locks.filter((_, index) => isLongRun || index % 2 === 0))(
		'$what',
		({ prepare, fault, clock = 0, refused }) => {
			prepare(lock);
			const before = readdirSync(folder);
			const options = ['--input-type=module', '-e', takeAndSay, '--', lock, target, `${clock}`];
			if (fault !== undefined) options.push(JSON.stringify(fault));
			const ended = spawnSync(process.execPath, options, { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' });
			expect(ended.signal, 'ended by itself').toBeNull();
			expect(ended.stderr).toBe('');
			const output = JSON.parse(ended.stdout);
			if (refused === undefined) {
				expect(output).toEqual({ isHeld: true });
				expect(readdirSync(folder)).toEqual([]);
				return;
			}
			expect(output.code).toBe(refused.code);
			expect(readdirSync(folder)).toEqual(before);
			const failure = new BuildFailure(refused.code, output.args);
			for (const language of ['sv', 'en'] as const) expect(explainBuildFailure(failure, language)).toContain(lock);
			expect(explainBuildFailure(failure, 'sv')).toContain(refused.names);
		},
		30_000,
	);
});

describe('a lock that is held', () => {
	it('is written anew while the build keeps its thread busy', async () => {
		const held = await takeBuildLock(lock, target, () => undefined, 0);
		const longAgo = new Date('2020-01-01T00:00:00Z');
		utimesSync(lock, longAgo, longAgo);
		const end = Date.now() + 15_000;
		const never = new Int32Array(new SharedArrayBuffer(4));
		while (Date.now() < end && statSync(lock).mtimeMs === longAgo.getTime()) Atomics.wait(never, 0, 0, 100);
		expect(statSync(lock).mtimeMs).toBeGreaterThan(longAgo.getTime());
		expect(held.isHeld()).toBe(true);
		held.release();
		expect(readdirSync(folder)).toEqual([]);
	}, 30_000);

	it('does not keep a process that has ended its work', () => {
		const { signal, status } = spawnSync(
			process.execPath,
			[
				'--input-type=module',
				'-e',
				`const { takeBuildLock } = await import(${JSON.stringify(moduleUrl)});
				await takeBuildLock(process.argv[1], '', () => undefined, 0);`,
				lock,
			],
			{ timeout: 20_000, killSignal: 'SIGKILL' },
		);
		expect({ signal, status }).toEqual({ signal: null, status: 0 });
	}, 30_000);
});

describe('a build finds among the work of builds', () => {
	it.each(works)('$what', ({ prepare, isRefused = false, clears = [] }) => {
		const cache = join(folder, 'node_modules/.cache');
		mkdirSync(cache, { recursive: true });
		const all = join(cache, 'kontaktkatalog-builds');
		prepare(all);
		const kept = Object.entries(snapshot(folder) ?? {}).filter(
			([path]) => !clears.some((name) => `${path}/`.includes(`kontaktkatalog-builds/${name}/`)),
		);
		let failure: unknown;
		try {
			rmSync(makeWorkFolder(folder), { recursive: true });
		} catch (error) {
			failure = error;
		}
		expect(snapshot(folder)).toEqual(Object.fromEntries(kept));
		if (!isRefused) {
			expect(failure).toBeUndefined();
			return;
		}
		if (!(failure instanceof BuildFailure)) throw failure;
		for (const language of ['sv', 'en'] as const) expect(explainBuildFailure(failure, language)).toContain(all);
	});
});
