import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const wordModule = /\/src\/i18n\/words-of-[a-z-]+\.ts$/u;

/** Gives scripts that bring their texts themselves those alone, and not the tables that they are picked from. */
export function scriptWords(): AstroIntegration {
	return {
		name: 'script-words',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [scriptWordModules()] } });
			},
		},
	};
}

function scriptWordModules(): Plugin {
	return {
		name: 'script-words',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		async load(id) {
			if (!wordModule.test(id)) return undefined;
			const { words } = (await import(pathToFileURL(id).href)) as { words: object };
			return `export const words = ${JSON.stringify(words)};\n`;
		},
	};
}
