import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { type EmbedScripts, handOverEmbedScripts } from '../data/embed-scripts.ts';
import { bundleClassicScript } from './classic-script.ts';

const entries = { element: 'widget/kontakt-lista.ts', framePage: 'islands/embed/frame-page.ts' } as const;

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
				handOverEmbedScripts(await bundleEmbedScripts());
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.on('change', async (path) => {
					if (!normalizePath(path).startsWith(normalizePath(join(root, 'src')))) return;
					// A half-written file is bundled when it is whole.
					const scripts = await bundleEmbedScripts().catch(() => undefined);
					if (scripts !== undefined) handOverEmbedScripts(scripts);
				});
			},
		},
	};
}

/** Bundles each script into one file without imports. The same code and packages give the same bytes. */
export async function bundleEmbedScripts(): Promise<EmbedScripts> {
	const [element, framePage] = await Promise.all([
		bundleClassicScript(entries.element),
		bundleClassicScript(entries.framePage),
	]);
	return { element: element.code, framePage: framePage.code };
}
