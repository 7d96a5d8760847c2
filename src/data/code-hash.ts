import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isDevServer } from './dev-server.ts';

let known: string | undefined;

/**
 * A hash of the code that makes a site: the project's own, the versions of its packages, and Node's.
 *
 * @param root the project's folder
 * @returns SHA-256 in hexadecimal digits
 */
export function hashCode(root: string): string {
	// A server for editing goes on while the code changes, and what is made then is not to be kept as if the code before had made it.
	if (known === undefined || isDevServer()) known = hashFiles(root);
	return known;
}

function hashFiles(root: string): string {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.version}`);
	const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	for (const path of [join(root, 'package-lock.json'), join(root, 'astro.config.mjs'), ...sources]) {
		hash.update(`\n${path.slice(root.length)}\n`).update(readFileSync(path));
	}
	return hash.digest('hex');
}
