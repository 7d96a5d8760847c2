import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputs } from './inputs.ts';

/**
 * Reads all cases in one process with the smallest stack that a system gives (1 MB), where the system lets that be said. The limit of
 * time is for what hangs, not for what is slow.
 */
const script = join(import.meta.dirname, 'read-inputs.ts');
const run =
	process.platform === 'win32'
		? spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 120_000 })
		: spawnSync('sh', ['-c', 'ulimit -s 1024; exec "$0" --stack-size=700 "$1"', process.execPath, script], {
				encoding: 'utf8',
				timeout: 120_000,
			});
const lines = run.stdout.split('\n');

describe('inputs that could end the process', () => {
	it('ends by itself, without a signal or a stack trace', () => {
		expect({ signal: run.signal, status: run.status, stderr: run.stderr, last: lines.at(-1) }).toEqual({
			signal: null,
			status: 0,
			stderr: '',
			last: '',
		});
	});

	it.each(inputs)('$what', ({ what, expected }) => {
		const line = lines.find((each) => each.startsWith(`${JSON.stringify(what)} `)) ?? '';
		const { codes, size } = JSON.parse(line.slice(JSON.stringify(what).length) || '{}');
		expect(codes).toEqual(expected);
		expect(size).toBeLessThan(100_000);
	});
});
