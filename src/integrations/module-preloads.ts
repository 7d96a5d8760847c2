import type { AstroIntegration } from 'astro';
import { handOverModuleImports } from '../data/module-imports.ts';

/** Tells the pages of a build what their scripts import, which is known when these have been bundled, so that they ask for all of it at once. */
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
				handOverModuleImports(importsByFile);
			},
		},
	};
}
