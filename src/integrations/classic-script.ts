import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { leanFuse } from './lean-fuse.ts';

/** A script that runs without being a module: from a disk, within a page, on other sites, and as a service worker of any browser. */
export interface ClassicScript {
	readonly code: string;
	/** The files that it is made of. */
	readonly sources: readonly string[];
}

/**
 * Bundles a file of `src/` with all that it imports into one classic script. The same files give the same bytes. Vite, which calls the same bundler, would take
 * five times as long, for styles, pages and other things that no such script has.
 *
 * @param entry from `src/`: `islands/every-page.ts`
 */
export async function bundleClassicScript(entry: string): Promise<ClassicScript> {
	const bundle = await rolldown({
		input: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
		platform: 'browser',
		logLevel: 'silent',
		plugins: [leanFuse()],
		transform: { target: 'es2022' },
	});
	try {
		const { output } = await bundle.generate({
			format: 'iife',
			codeSplitting: false,
			minify: true,
			topLevelVar: true,
			comments: false,
		});
		const [chunk] = output;
		return { code: chunk.code.trim(), sources: chunk.moduleIds };
	} finally {
		await bundle.close();
	}
}
