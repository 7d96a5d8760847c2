import { hash } from 'node:crypto';
import { join } from 'node:path';

/** Whoever sets `CACHE_DIR` to a folder of their own may have files there that are named by their digests too, and by nothing else. */
export const keptEnding = '.kontaktkatalog';

/** Where what follows from something is kept in a folder, by a hash of all that it follows from. */
export function keptPath(folder: string, of: string): string {
	return join(folder, hash('sha256', of) + keptEnding);
}
