import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, version as viteVersion } from 'vite';

/** The files of the editor by their names, and which of them begins it. */
export interface EditorBundle {
	readonly start: string;
	readonly files: ReadonlyMap<string, string | Uint8Array>;
}

const entry = fileURLToPath(new URL('../editor/start-editor.ts', import.meta.url));

/** The folder of the package that the editor comes in. */
const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))));

/** What a bundle follows from: the package, what begins it, what is done to it here, and what bundles it. */
export function editorVersion(): string {
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
	const code = [fileURLToPath(import.meta.url), entry].map((file) => readFileSync(file, 'utf8'));
	return [version, viteVersion, ...code].join(' ');
}

/** Bundles the editor with all that its fields use, so that it asks for nothing anywhere else. */
export async function bundleEditor(): Promise<EditorBundle> {
	const built = await build({
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [ownSources(packageFolder), withoutUnused()],
		base: './',
		build: {
			write: false,
			modulePreload: false,
			assetsInlineLimit: 0,
			assetsDir: '',
			chunkSizeWarningLimit: 5000,
			rolldownOptions: { input: entry },
		},
	});
	const { output } = built as Rolldown.RolldownOutput;
	const start = output.find((file) => file.type === 'chunk' && file.isEntry);
	if (start === undefined) throw new Error('The editor has no beginning');
	return {
		start: start.fileName,
		files: new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])),
	};
}

/** Typefaces that the package has with it, in the place of their addresses at another host; and no question to others whether the Git host is well. */
function ownSources(folder: string): Plugin {
	const typefaces = readdirSync(join(folder, 'npm/assets')).filter((name) => name.endsWith('.woff2'));
	return {
		name: 'own-sources',
		enforce: 'pre',
		transform(code, id) {
			if (!id.replaceAll('\\', '/').endsWith('@sveltia/cms/npm/index.js')) return undefined;
			const own = code
				.replace(TYPEFACE, (_, family: string) => {
					const name = typefaces.find((each) => each.startsWith(family));
					if (name === undefined) throw new Error(`The editor has no typeface ${family} of its own`);
					return `url(\${new URL("assets/${name}",import.meta.url).href})`;
				})
				.replace(HEALTH, '`data:application/json,{}`');
			const left = FOREIGN.exec(own)?.[0];
			if (left !== undefined) throw new Error(`The editor asks ${left}: its package has another form than is known`);
			return { code: own, map: null };
		},
	};
}

const TYPEFACE = /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)[^)]*\)/gu;
const HEALTH = /`https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)\/[^`]+`/gu;
const FOREIGN =
	/https:\/\/cdn\.jsdelivr\.net[^\s)`]*|https:\/\/(?:www\.githubstatus|status-api)[\w.]*\/(?:api|1\.0)[^`]*/u;

/** Maps, colours of code and pictures of code drawings, which no field here shows, and interfaces in other languages. */
function withoutUnused(): Plugin {
	return {
		name: 'without-unused',
		enforce: 'pre',
		resolveId: (id) => (UNUSED.test(id) ? '\0unused' : undefined),
		load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
	};
}

const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo)|\/locales\/(?!sv\.json)[\w-]+\.json$/u;
