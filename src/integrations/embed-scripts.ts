import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, normalizePath } from 'vite';
import { type EmbedScripts, handOverEmbedScripts } from '../data/embed-scripts.ts';

const entries = { element: 'src/widget/kontakt-lista.ts', framePage: 'src/islands/embed/frame-page.ts' } as const;

/**
 * Bundles the scripts of embedding, which run where no bundle of pages can: on other sites, and in their frames. Under `astro dev` they
 * follow the code.
 */
export function embedScripts(): AstroIntegration {
	let root = '';
	return {
		name: 'embed-scripts',
		hooks: {
			'astro:config:setup': async ({ config }) => {
				root = fileURLToPath(config.root);
				handOverEmbedScripts(await bundleEmbedScripts(root));
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.on('change', async (path) => {
					if (!normalizePath(path).startsWith(normalizePath(join(root, 'src')))) return;
					// A half-written file is bundled when it is whole.
					const scripts = await bundleEmbedScripts(root).catch(() => undefined);
					if (scripts !== undefined) handOverEmbedScripts(scripts);
				});
			},
		},
	};
}

/** Bundles each script into one file without imports. The same code and packages give the same bytes. */
export async function bundleEmbedScripts(root: string): Promise<EmbedScripts> {
	const [element, framePage] = await Promise.all([bundle(root, entries.element), bundle(root, entries.framePage)]);
	return { element, framePage };
}

async function bundle(root: string, entry: string): Promise<string> {
	const result = await build({
		root,
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'katalog' },
		},
	});
	const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
	const [chunk, ...others] = outputs.filter((output) => output.type === 'chunk');
	if (chunk === undefined || others.length > 0) throw new Error(`${entry} is not one file`);
	return chunk.code;
}
