import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './attempt.ts';
import { keptEnding } from './kept-name.ts';

/** Keeps a file for later builds, where that can be done. It is written aside and put in place whole: another build may read it at any time. */
export function keepFile(path: string, content: string | Uint8Array): void {
	const aside = join(dirname(path), randomUUID() + keptEnding);
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(aside, content);
		renameSync(aside, path);
	} catch {
		attempt(() => rmSync(aside, { force: true }));
	}
}
