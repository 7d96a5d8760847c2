import { totalmem } from 'node:os';
import process from 'node:process';

/**
 * What the environment of a build says of memory; what somebody has set stands. glibc gives each thread room of its own, and what it has let go of there is of use to no
 * other: two rooms hold 100 MB less.
 */
export function memoryVariables() {
	return { NODE_OPTIONS: nodeOptions(), MALLOC_ARENA_MAX: process.env['MALLOC_ARENA_MAX'] ?? '2' };
}

/**
 * `NODE_OPTIONS` with which Node may use three quarters of the memory that this machine, or its container, has: on its own it stops at some 4 GB, however much
 * there is, and a directory of a hundred thousand contacts needs more. What somebody has set stands.
 */
function nodeOptions() {
	const set = process.env['NODE_OPTIONS'] ?? '';
	if (/--max[-_]old[-_]space/u.test(set)) return set;
	// Of a process without a limit, the system says an impossible size.
	const bytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
	return `${set} --max-old-space-size=${Math.floor((bytes * 0.75) / 2 ** 20)}`.trim();
}
