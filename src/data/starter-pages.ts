import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the pages that a new directory begins with, by their paths in its folder. */
export function readStarterPages(): Map<string, string> {
	const folder = join(import.meta.dirname, '../../starter');
	const paths = readdirSync(join(folder, 'pages'), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.map((path) => `pages/${path.replaceAll('\\', '/')}`)
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
