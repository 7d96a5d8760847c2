import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { normalizePath, type Plugin } from 'vite';
import type { ContentFile } from '../importers/content-file.ts';

const PROSE = 'virtual:prose';
const PROSE_FILE = /^(?:press-releases|pages\/[^/]+)\/[^/]+\.mdx?$/u;

/** The prose files of a content folder, as Vite is to see them. */
export interface ProseFiles {
	/** Their paths inside the content folder. */
	paths(): readonly string[];
	/** The text of one of them. */
	text(path: string): string;
}

/** Prose files that change while they are served: read from the disk each time. */
export function proseOnDisk(contentDir: string, paths: () => readonly string[]): ProseFiles {
	return {
		paths: () => paths().filter(isProse),
		text: (path) => new TextDecoder().decode(readFileSync(join(contentDir, path))),
	};
}

/** Prose files as they were when they were checked, so that what is published is what was read then. */
export function checkedProse(files: readonly ContentFile[]): ProseFiles {
	const texts = new Map(
		files.flatMap(({ path, content }) =>
			isProse(path) && content instanceof Uint8Array ? [[path, new TextDecoder().decode(content)] as const] : [],
		),
	);
	return { paths: () => [...texts.keys()], text: (path) => texts.get(path) ?? '' };
}

/** True for the name of a module that is made here. */
export function isProseModule(id: string): boolean {
	return id.startsWith(`\0${PROSE}`);
}

/**
 * Makes the prose of the content folder importable: the module `virtual:prose` holds, for each file by its path without extension, a
 * function that loads it. Astro's content collections would do as much, but keep their work in `.astro/`, which two builds of one checkout
 * share. Astro gets each text without its head, which has been read and checked, and with nothing that it could take for a head: a `layout`
 * there would be imported and run.
 */
export function proseModules(contentDir: string, files: ProseFiles): Plugin {
	const root = `${normalizePath(contentDir)}/`;
	const getModulePath = (path: string) =>
		path.endsWith('.mdx') ? root + path : `${PROSE}/${path.replace(/\.md$/u, '')}`;
	return {
		name: 'prose-modules',
		enforce: 'pre',
		resolveId: (id) => (id === PROSE || id.startsWith(`${PROSE}/`) ? `\0${id}` : undefined),
		load: async (id) => {
			if (id === `\0${PROSE}`) {
				const entries = files
					.paths()
					.map((path) => [path.replace(/\.mdx?$/u, ''), getModulePath(path)] as const)
					.map(([name, module]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(module)}),`);
				return `export const prose = {\n${entries.join('\n')}\n};\n`;
			}
			if (isProseModule(id)) return await markdownModule(contentDir, `${id.slice(PROSE.length + 2)}.md`, files);
			const path = id.startsWith(root) ? id.slice(root.length) : '';
			return isProse(path) ? withEmptyHead(files.text(path)) : undefined;
		},
	};
}

/** A module with the text of a Markdown file, made as Astro makes it, which would read the file from the disk once more. */
async function markdownModule(contentDir: string, path: string, files: ProseFiles): Promise<string> {
	const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false });
	const body = withEmptyHead(files.text(path)).replace(/^---\n*---/u, '');
	const { code } = await processor.render(body, { fileURL: pathToFileURL(join(contentDir, path)), frontmatter: {} });
	return `import { createComponent, render, unescapeHTML } from 'astro/runtime/server/index.js';
export const Content = createComponent(() => render\`\${unescapeHTML(${JSON.stringify(code)})}\`);
`;
}

function isProse(path: string): boolean {
	return PROSE_FILE.test(path);
}

/** The text with a head that says nothing in the place of its own; its lines keep their numbers. */
function withEmptyHead(text: string): string {
	return text.replace(/^---\r?\n([\s\S]*?\r?\n)---(?=\r?\n|$)/u, (_, head: string) => {
		return `---\n${'\n'.repeat(head.split('\n').length - 1)}---`;
	});
}
