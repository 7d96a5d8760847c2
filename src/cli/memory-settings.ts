import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

// To be imported before anything that is large.

// How much the heap grows beyond what is in use, in hundredths of that, before Node looks for what is not: left to itself it takes twice and three times as much
// where the machine has it. It is no limit, so whatever a directory needs it gets.
setFlagsFromString('--heap-growing-percent=100');

// The bundler's allocator (mimalloc) reads these when it is loaded. Without them it keeps what has been let go of when everything is bundled, and Linux makes large pages of
// what is left here and there: 65 MB are 210 by the end of a large build.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
