import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

// To be imported before anything that is large.

// How much the heap grows beyond what is in use, in hundredths of that, before Node looks for what is not: left to itself it takes twice and three times as much
// where the machine has it. It is no limit, so whatever a directory needs it gets.
setFlagsFromString('--heap-growing-percent=50');

// The bundler's allocator (mimalloc) reads it when it is loaded. Without it what has been let go of when everything is bundled, some 90 MB, is kept from the system to the end.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
