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
import { writeEditorPage } from '../editing/editor-page.ts';
import { bundleEditor, type EditorBundle, editorVersion } from './editor-bundle.ts';

/** Writes the editor of the content beside the site where `site.yaml` says where the content is kept. */
export function editor(): AstroIntegration {
	const { contentDir, cacheDir } = readEnvironmentOrExit();
	return {
		name: 'editor',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = takeOverContent(contentDir)?.directory.site;
				if (site?.editing === undefined) return;
				const { start, files } = await loadBundle(cacheDir);
				const folder = join(fileURLToPath(dir), editorAddress);
				mkdirSync(folder, { recursive: true });
				for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
				const [first = 'sv'] = site.languages;
				const title = textIn(site.shortName, first, site.languages).text;
				writeFileSync(join(folder, 'index.html'), writeEditorPage(site.editing, title, `./${start}`));
			},
		},
	};
}

/** Bundling takes seconds, and what comes of it follows from the version of the package and from code of this folder alone. */
async function loadBundle(cacheDir: string): Promise<EditorBundle> {
	const bytes = await openFileCache(cacheDir).keep(['editor', editorVersion()], async () => {
		return Uint8Array.from(serialize(await bundleEditor()));
	});
	return deserialize(bytes);
}
