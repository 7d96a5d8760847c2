import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent } from '../formats/format.ts';
import { type WritingTurn, writeInTurn } from './writing-turn.ts';

/**
 * Writes files into a site that is being built. Each folder is made once: a large directory has tens of thousands of files.
 *
 * @param turn in a thread: each file is written in its turn
 * @returns writes one, at an address from the site's root
 */
export function createSiteWriter(
	siteFolder: string,
	turn?: WritingTurn,
): (address: string, content: FileContent) => void {
	const made = new Set<string>();
	return (address, content) => writeInTurn(turn, () => write(address, content));

	function write(address: string, content: FileContent): void {
		const path = join(siteFolder, address);
		const folder = dirname(path);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		writeFileSync(path, content);
	}
}
