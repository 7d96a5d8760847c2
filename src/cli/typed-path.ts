import { resolve } from 'node:path';
import process from 'node:process';

/** Where a command was typed, which npm says in `INIT_CWD`. */
export function typedFrom(): string {
	return process.env['INIT_CWD'] ?? process.cwd();
}

/** A path as whoever typed a command means it. */
export function resolveTyped(path: string): string {
	return resolve(typedFrom(), path);
}
