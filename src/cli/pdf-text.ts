import { spawnSync } from 'node:child_process';

let isMissing = false;

/**
 * What stands in a PDF, cell by cell, as Poppler's `pdftotext` reads it; `undefined` where the machine has none. Throws at a file that is no PDF.
 */
export function readPdfText(bytes: Uint8Array): string | undefined {
	if (isMissing) return undefined;
	const run = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: bytes, maxBuffer: 1 << 28 });
	if (run.error !== undefined) {
		isMissing = true;
		return undefined;
	}
	if (run.status !== 0) throw new Error(run.stderr.toString().split('\n')[0]);
	return run.stdout.toString();
}
