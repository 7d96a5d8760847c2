import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { leanFuse } from './lean-fuse.ts';

/** A script that runs without being a module: from a disk, within a page, and as a service worker of any browser. */
export interface ClassicScript {
	readonly code: string;
	/** The files that it is made of. */
	readonly sources: readonly string[];
}

/**
 * Bundles a file of `src/` with all that it imports into one classic script. The same files give the same bytes.
 *
 * @param entry from `src/`: `islands/every-page.ts`
 */
export async function bundleClassicScript(entry: string): Promise<ClassicScript> {
	const built = await build({
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [leanFuse()],
		build: {
			write: false,
			rolldownOptions: {
				input: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
				output: { format: 'iife' },
			},
		},
	});
	const [chunk] = (built as Rolldown.RolldownOutput).output;
	return { code: chunk.code.trim(), sources: chunk.moduleIds };
}
