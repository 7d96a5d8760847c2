import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What changes a disk, in the forms that the code under test uses. */
const changing = [
	'renameSync',
	'writeFileSync',
	'copyFileSync',
	'mkdirSync',
	'rmSync',
	'rmdirSync',
	'chmodSync',
] as const;

type Step = (...args: unknown[]) => unknown;
const real = Object.fromEntries(changing.map((name) => [name, fs[name] as Step]));

/** What happens instead of a step that would change the disk. */
export interface DiskFault {
	/** The number of the step, from 1. */
	readonly at: number;
	/** The process is killed, or the step fails with this code of the system (`EIO`). */
	readonly how: 'kill' | (string & {});
	/** A folder that no step may rename, as a mount point. */
	readonly mountPoint?: string | undefined;
}

/**
 * Runs with a disk that fails once, at one step.
 *
 * @returns how many steps were begun
 */
export async function withFault({ at, how, mountPoint }: DiskFault, run: () => Promise<void>): Promise<number> {
	let steps = 0;
	const target = fs as unknown as Record<string, Step>;
	for (const name of changing) {
		target[name] = (...args) => {
			if (name === 'renameSync' && mountPoint !== undefined && args.slice(0, 2).includes(mountPoint))
				throw failed('EBUSY');
			if (++steps === at) {
				if (how === 'kill') process.kill(process.pid, 'SIGKILL');
				else throw failed(how);
			}
			return real[name]?.(...args);
		};
	}
	syncBuiltinESMExports();
	try {
		await run();
	} finally {
		Object.assign(target, real);
		syncBuiltinESMExports();
	}
	return steps;
}

function failed(code: string): Error {
	return Object.assign(new Error(code), { code });
}
