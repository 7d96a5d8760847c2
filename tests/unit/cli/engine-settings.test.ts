import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** The compilers of V8 that a process calls for which does something simple again and again. In one thread, so that none comes too late. */
function traceCompilers(contacts: number) {
	const script = `
		import { compileFor } from './src/cli/engine-settings.ts';
		const addUp = (most) => {
			let sum = 0;
			for (let each = 0; each < most; each++) sum += each % 7;
			return sum;
		};
		const addOften = () => {
			for (let time = 0; time < 200; time++) addUp(100);
		};
		for (let time = 0; time < 100; time++) addOften();
		compileFor(${contacts});
		for (let time = 0; time < 500; time++) addOften();
	`;
	const args = ['--trace-opt', '--single-threaded', '--input-type=module', '--eval', script];
	const env = { ...process.env, NODE_OPTIONS: '' };
	const { stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
	return { stderr, compilers: new Set(stdout.match(/(?<=target )(?:MAGLEV|TURBOFAN)/gu)) };
}

it.each([
	[10, false],
	[3000, false],
	[3001, true],
])('builds %i contacts with the last compiler of V8: %s', (contacts, isUsed) => {
	const { compilers, stderr } = traceCompilers(contacts);
	expect(stderr).toBe('');
	expect(compilers.has('MAGLEV')).toBe(true);
	expect(compilers.has('TURBOFAN')).toBe(isUsed);
});
