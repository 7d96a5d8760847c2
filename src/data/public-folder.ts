import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True for a file that stands in `public/`, which every build takes along as it is: the site makes none of its own there.
 *
 * @param path from the site's root
 */
export function isInPublic(path: string): boolean {
	return existsSync(join(process.cwd(), 'public', path));
}
