import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

// Comes before `npm run remove` in its process and in the build that it starts: that makes a site of two files at once, of which the second has `SECOND_FILE` in
// it. `INTERRUPT_AT` is what interrupts the command when it is first done to one of them.
const { INTERRUPT_AT, OUT_DIR = '', SECOND_FILE = '' } = process.env;
const step = INTERRUPT_AT === 'readFileSync' || INTERRUPT_AT === 'cpSync' ? INTERRUPT_AT : undefined;

if (process.argv[1]?.endsWith('build.ts')) {
	mkdirSync(OUT_DIR);
	writeFileSync(join(OUT_DIR, 'a.txt'), 'a');
	writeFileSync(join(OUT_DIR, 'b.txt'), SECOND_FILE);
	process.exit();
}
if (step !== undefined) {
	const target = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
	const real = target[step];
	target[step] = (...args) => {
		if (/kontaktkatalog-aside-\d+-\w+[\\/]site[\\/]a\.txt$/u.test(String(args[0]))) process.kill(process.pid, 'SIGINT');
		return real?.(...args);
	};
	syncBuiltinESMExports();
}
