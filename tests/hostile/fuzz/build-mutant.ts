import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startBuild } from '../machine/real-build.ts';
import { examineSite } from './examine-site.ts';
import { createMutant } from './run-mutants.ts';

/** Builds an accepted mutant whole, in a folder of its own that is gone afterwards; gives what is wrong with how it ended, and with its pages. */
export async function buildMutant(seed: number): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'kontaktkatalog-'));
	try {
		const content = join(folder, 'content');
		for (const { path, content: bytes } of createMutant(seed)) {
			mkdirSync(dirname(join(content, path)), { recursive: true });
			if (bytes instanceof Uint8Array) writeFileSync(join(content, path), bytes);
		}
		const target = join(folder, 'dist');
		const { status, signal, output } = await startBuild(target, { CONTENT_DIR: content }).ended;
		const faults =
			status === 0 ? examineSite(target) : [`the build ended with ${signal ?? status}: ${output.slice(-600)}`];
		if (/\n\s+at .*:\d+:\d+/u.test(output)) faults.push('the build showed a stack trace');
		return faults.map((fault) => `${seed}: ${fault}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
