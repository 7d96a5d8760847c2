import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { createHandover } from './handover.ts';

const folder = join(process.cwd(), 'public');

/** The names in the folder, in small letters, since some disks tell no others apart. */
const handover = createHandover<ReadonlySet<string>>('public-names');

/** To be called by a build, which asks of each of its files: looks once at what names there are. Where that cannot be seen, each is looked for. */
export function notePublicNames(): void {
	attempt(() => handover.give(new Set(readdirSync(folder).map((name) => name.toLowerCase()))));
}

/**
 * True for a file that stands in `public/`, which every build takes along as it is: the site makes none of its own there.
 *
 * @param path from the site's root
 */
export function isInPublic(path: string): boolean {
	const [name = ''] = path.split('/').filter(Boolean);
	return handover.take()?.has(name.toLowerCase()) !== false && existsSync(join(folder, path));
}
