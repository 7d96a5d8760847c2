import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../data/content-files.ts';
import { takeOverContent } from '../data/content-handover.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { openFileCache } from '../data/file-cache.ts';
import { editorAddress } from '../domain/editing.ts';
import { textIn } from '../domain/local-text.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { contactFields } from '../editing/contact-fields.ts';
import { writeEditorPage } from '../editing/editor-page.ts';
import { findUnfit } from '../editing/find-unfit.ts';
import { organisationFields } from '../editing/organisation-fields.ts';
import { readRawYaml } from '../importers/raw-yaml.ts';
import { printable } from '../reports/printable.ts';
import { bundleEditor, type EditorBundle, editorVersion } from './editor-bundle.ts';

/** Writes the editor of the content beside the site where `site.yaml` says where the content is kept. */
export function editor(): AstroIntegration {
	const { contentDir, cacheDir, language } = readEnvironmentOrExit();
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
				const { start, files } = await loadBundle(cacheDir);
				const folder = join(fileURLToPath(dir), editorAddress);
				mkdirSync(folder, { recursive: true });
				for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
				const [first = 'sv'] = site.languages;
				const title = textIn(site.shortName, first, site.languages).text;
				writeFileSync(join(folder, 'index.html'), writeEditorPage(site.editing, title, `./${start}`));
				for (const [path, keys] of listUnfit(contentDir)) console.warn(printable(notices[language](path, keys)));
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

/** Files with what the editor has no field for, and the keys of that. */
function listUnfit(contentDir: string): [path: string, keys: readonly string[]][] {
	return readContentFiles(contentDir).flatMap(({ path, content }): [string, readonly string[]][] => {
		const [, kind] = /^(contacts|organisations)\/[^/]+\.ya?ml$/u.exec(path) ?? [];
		if (kind === undefined || 'refused' in content) return [];
		const keys = findUnfit(readRawYaml(content), kind === 'contacts' ? contactFields : organisationFields);
		return keys.length === 0 ? [] : [[path, keys]];
	});
}

const notices: Readonly<Record<ReportLanguage, (path: string, keys: readonly string[]) => string>> = {
	sv: (path, keys) =>
		`${path}: redigeraren i webbläsaren kan inte visa ${keys.join(', ')} som det är skrivet, och skulle spara det som tomt. Skriv det som lista och med de namn som docs/redigeraren.md visar.`,
	en: (path, keys) =>
		`${path}: the editor in the browser cannot show ${keys.join(', ')} as it is written, and would save it as empty. Write it as a list and with the names that docs/redigeraren.md shows.`,
};
