import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { takeOverContent } from '../data/content-handover.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { openFileCache } from '../data/file-cache.ts';
import { editorAddress } from '../domain/editing.ts';
import { textIn } from '../domain/local-text.ts';
import type { Site } from '../domain/site.ts';
import { writeEditorPage } from '../editing/editor-page.ts';
import { bundleEditor, type EditorBundle, editorVersion } from './editor-bundle.ts';
import { serveEditor } from './editor-server.ts';

/** Writes the editor of the content beside the site where `site.yaml` says where the content is kept, and serves it under `astro dev`. */
export function editor(): AstroIntegration {
	const { contentDir, cacheDir } = readEnvironmentOrExit();
	return {
		name: 'editor',
		hooks: {
			'astro:build:start': async () => {
				// What bundles takes much memory, and later on others have need of it. What comes of it is kept on the disk meanwhile.
				if (takeOverContent(contentDir)?.directory.site.editing !== undefined) await loadBundle(cacheDir);
			},
			'astro:build:done': async ({ dir }) => {
				const site = takeOverContent(contentDir)?.directory.site;
				if (site?.editing === undefined) return;
				const bundle = await loadBundle(cacheDir);
				const folder = join(fileURLToPath(dir), editorAddress);
				mkdirSync(folder, { recursive: true });
				for (const [name, bytes] of bundle.files) writeFileSync(join(folder, name), bytes);
				writeFileSync(join(folder, 'index.html'), writePage(site, bundle) ?? '');
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(
					serveEditor(
						() => loadBundle(cacheDir),
						(bundle) => {
							const content = takeOverContent(contentDir);
							return content && writePage(content.directory.site, bundle);
						},
					),
				);
			},
		},
	};
}

/** The editor's page for a site; undefined where it has no editor. */
function writePage({ editing, languages, shortName }: Site, { start }: EditorBundle): string | undefined {
	const [first = 'sv'] = languages;
	return editing && writeEditorPage(editing, textIn(shortName, first, languages).text, `./${start}`);
}

/** Bundling takes seconds, and what comes of it follows from {@link editorVersion} alone. */
async function loadBundle(cacheDir: string): Promise<EditorBundle> {
	const bytes = await openFileCache(cacheDir).keep(['editor', editorVersion()], async () => {
		return Uint8Array.from(serialize(await bundleEditor()));
	});
	return deserialize(bytes);
}
