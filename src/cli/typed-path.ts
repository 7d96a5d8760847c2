import { resolve } from 'node:path';
import process from 'node:process';

/** A path as whoever typed a command means it: from where that was, which npm says in `INIT_CWD`. */
export function resolveTyped(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
