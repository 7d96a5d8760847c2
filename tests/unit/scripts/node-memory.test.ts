import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildFlags, memoryVariables } from '../../../scripts/node-memory.mjs';

/** One for each core, and no more than Node starts by itself. */
const pool = `--v8-pool-size=${Math.min(4, os.availableParallelism())}`;

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

describe('what the environment of a build says of memory', () => {
	it('lets Node use most of what the machine has, and is taken by it', () => {
		vi.stubEnv('NODE_OPTIONS', undefined);
		const { NODE_OPTIONS } = memoryVariables();
		expect(NODE_OPTIONS).toMatch(/^--max-old-space-size=\d{3,} --max-semi-space-size=8 --v8-pool-size=[1-4]$/u);
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['-p', 'require("node:v8").getHeapStatistics().heap_size_limit / 2 ** 20'],
			{ encoding: 'utf8', env: { ...process.env, NODE_OPTIONS } },
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(Number(stdout)).toBeGreaterThanOrEqual(Number(/space-size=(\d+)/u.exec(NODE_OPTIONS)?.[1]));
	});

	it('lets stand what somebody has set, however it is written', () => {
		vi.stubEnv('NODE_OPTIONS', '--max_old_space_size=900 --trace-warnings');
		vi.stubEnv('MALLOC_ARENA_MAX', '8');
		expect(memoryVariables()).toEqual({
			NODE_OPTIONS: `--max_old_space_size=900 --trace-warnings --max-semi-space-size=8 ${pool}`,
			MALLOC_ARENA_MAX: '8',
		});
	});

	it.each(['--v8-pool-size=8', '--v8_pool_size=0'])('leaves %s as it is', (own) => {
		vi.stubEnv('NODE_OPTIONS', own);
		expect(memoryVariables().NODE_OPTIONS.match(/v8.pool.size/gu)).toHaveLength(1);
	});

	it.each([
		[1, 1],
		[2, 2],
		[16, 4],
	])('has with %i cores %i threads that help', (cores, threads) => {
		vi.stubEnv('NODE_OPTIONS', undefined);
		vi.spyOn(os, 'availableParallelism').mockReturnValue(cores);
		expect(memoryVariables().NODE_OPTIONS).toMatch(new RegExp(`--v8-pool-size=${threads}$`, 'u'));
	});

	it.each(['--max-old-space-size-percentage=50', '--max-old-space-size=100'])(
		'sets no other limit than %s',
		(limit) => {
			vi.stubEnv('NODE_OPTIONS', limit);
			expect(memoryVariables().NODE_OPTIONS).toBe(`${limit} --max-semi-space-size=8 ${pool}`);
		},
	);
});

describe('what the command of a build says of memory', () => {
	it('is in the command that people type too, and is taken by Node', () => {
		const { build } = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
		expect(build).toContain(` node ${buildFlags.join(' ')} src/cli/build.ts`);
		const { status, stderr } = spawnSync(process.execPath, [...buildFlags, '--eval', ''], { encoding: 'utf8' });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});
});
