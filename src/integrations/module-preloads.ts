import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addModulePreloads } from '../hosting/module-preloads.ts';

/** Writes module preloads into the finished pages: what scripts import is only known when they have been bundled. */
export function modulePreloads(): AstroIntegration {
	const importsByFile = new Map<string, readonly string[]>();
	const recordImports = {
		name: 'record-imports',
		applyToEnvironment: ({ name }: { name: string }) => name === 'client',
		generateBundle: (_: unknown, bundle: Record<string, { type: string; fileName: string; imports?: string[] }>) => {
			for (const { type, fileName, imports = [] } of Object.values(bundle)) {
				if (type === 'chunk') importsByFile.set(fileName, imports);
			}
		},
	};
	return {
		name: 'module-preloads',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [recordImports] } });
			},
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
				for (const page of pages) {
					const html = readFileSync(join(root, page), 'utf8');
					const preloaded = addModulePreloads(html, importsByFile);
					if (preloaded !== html) writeFileSync(join(root, page), preloaded);
				}
			},
		},
	};
}
