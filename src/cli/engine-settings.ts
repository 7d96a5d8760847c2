import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

// To be imported before anything that is large.

// How much the heap grows beyond what is in use, in hundredths of that, before Node looks for what is not: left to itself it takes twice and three times as much
// where the machine has it. It is no limit, so whatever a directory needs it gets.
setFlagsFromString('--heap-growing-percent=100');

// So large (megabytes) the heap of a thread that this one starts may be before it looks at all: it grows to that anyway, by steps that each end in a search. For this one it comes
// too late: `buildFlags` in `scripts/node-memory.mjs`.
setFlagsFromString('--initial-heap-size=96');

// The bundler's allocator (mimalloc) reads this when it is loaded. Without it Linux makes large pages of what is left here and there when everything is bundled: 65 MB
// are 210 by the end of a large build.
process.env['MIMALLOC_ALLOW_THP'] ??= '0';

// V8 calls it so to leave out its last compiler, TurboFan: most builds are over before its code has saved the time that it took to make.
setFlagsFromString('--battery-saver-mode');

/** A build of more contacts goes on for so long that TurboFan is worth its time. */
const mostWithoutTurbofan = 3000;

/** To be called when it is known how much there is to build. */
export function compileFor(contacts: number): void {
	if (contacts > mostWithoutTurbofan) setFlagsFromString('--no-battery-saver-mode');
}
