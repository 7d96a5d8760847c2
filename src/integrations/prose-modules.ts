import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PROSE = 'virtual:prose';
const RESOLVED = `\0${PROSE}`;
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
	return { paths: () => paths().filter(isProse), text: (path) => readFileSync(join(contentDir, path), 'utf8') };
}

/** Prose files as they were when they were checked, so that what is published is what was read then. */
export function checkedProse(
	files: readonly { readonly path: string; readonly content: Uint8Array | object }[],
): ProseFiles {
	const texts = new Map(
		files.flatMap(({ path, content }) =>
			isProse(path) && content instanceof Uint8Array ? [[path, new TextDecoder().decode(content)] as const] : [],
		),
	);
	return { paths: () => [...texts.keys()], text: (path) => texts.get(path) ?? '' };
}

/**
 * Makes the prose of the content folder importable: the module `virtual:prose` holds, for each file by its path without extension, a
 * function that loads it. Astro's content collections would do as much, but keep their work in `.astro/`, which two builds of one checkout
 * share. The head of an MDX file is taken away, lines and all kept: it has been read and checked, by another YAML parser than Astro's.
 */
export function proseModules(contentDir: string, files: ProseFiles): Plugin {
	return {
		name: 'prose-modules',
		enforce: 'pre',
		resolveId: (id) => (id === PROSE ? RESOLVED : undefined),
		load: (id) => {
			if (id === RESOLVED) {
				const entries = files
					.paths()
					.map((path) => [path.replace(/\.mdx?$/u, ''), join(contentDir, path)] as const)
					.map(([name, file]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)}),`);
				return `export const prose = {\n${entries.join('\n')}\n};\n`;
			}
			const path = id.startsWith(contentDir) ? id.slice(contentDir.length + 1).replaceAll('\\', '/') : '';
			return PROSE_FILE.test(path) && path.endsWith('.mdx') ? withoutHead(files.text(path)) : undefined;
		},
	};
}

function isProse(path: string): boolean {
	return PROSE_FILE.test(path);
}

function withoutHead(text: string): string {
	return text.replace(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/u, (head) => head.replace(/[^\n]+/gu, ''));
}
