import os from 'node:os';
import process from 'node:process';

/** What Node sets `--v8-pool-size` to by itself. */
const nodesOwnPool = 4;

/**
 * What the environment of a build says of memory; what somebody has set stands. glibc gives each thread room of its own, and what it has let go of there is of use to no
 * other: two rooms hold 100 MB less.
 */
export function memoryVariables() {
	return { NODE_OPTIONS: nodeOptions(), MALLOC_ARENA_MAX: process.env['MALLOC_ARENA_MAX'] ?? '2' };
}

/**
 * What the command of a build says of memory, since Node takes it there alone: so large (megabytes) its heap may be before it looks for what is unused. With a
 * thousand contacts it grows to nearly that anyway, by steps that each end in a search; where nobody waits for a build, it is left out.
 */
export const buildFlags = ['--initial-heap-size=250'];

/** `NODE_OPTIONS` with those of our settings that it does not have. */
function nodeOptions() {
	const set = process.env['NODE_OPTIONS'] ?? '';
	return [
		set,
		...settings()
			.filter(([name]) => !isSet(set, name))
			.map((pair) => pair.join('=')),
	]
		.join(' ')
		.trim();
}

function settings() {
	// Of a process without a limit, the system says an impossible size.
	const bytes = Math.min(os.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
	return [
		// Three quarters of what this machine, or its container, has: on its own Node stops at some 4 GB, however much there is, and a directory of a hundred thousand
		// contacts needs more.
		['--max-old-space-size', Math.floor((bytes * 0.75) / 2 ** 20)],
		// In each thread V8 gives what is new twice as much where it may, and memory that is used for the first time costs more than looking through less of it more often.
		['--max-semi-space-size', 8],
		// Threads that look for unused memory, and compile, for all of ours. Node starts four, which take turns where there are fewer cores, and wake each other for it.
		// A thread with `NODE_OPTIONS` of its own would be refused it.
		['--v8-pool-size', Math.min(nodesOwnPool, os.availableParallelism())],
	];
}

/** Node takes underscores for hyphens. */
function isSet(options, name) {
	return options.replaceAll('_', '-').includes(name);
}
