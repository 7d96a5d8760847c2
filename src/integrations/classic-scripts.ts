import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { bundleClassicScript } from './classic-script.ts';

const MODULE = 'virtual:classic-scripts';

/** By the name under which pages ask for it, the file that each script begins with. */
const entries = {
	everyPage: 'islands/every-page.ts',
	leadOn: 'islands/lead-on-from-disk.ts',
	oneFile: 'islands/file/one-file.ts',
};

/** Makes the code of the scripts that are no modules importable by pages, as text: browsers load no module from a disk. */
export function classicScripts(): AstroIntegration {
	return {
		name: 'classic-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [classicScriptModule()] } });
			},
		},
	};
}

/** The module with the code of each. */
export function classicScriptModule(): Plugin {
	return {
		name: 'classic-scripts',
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		async load(id) {
			if (id !== `\0${MODULE}`) return undefined;
			const codes: Record<string, string> = {};
			for (const [name, entry] of Object.entries(entries)) {
				const { code, sources } = await bundleClassicScript(entry);
				for (const source of sources) this.addWatchFile(source);
				codes[name] = code;
			}
			return `export const classicScripts = ${JSON.stringify(codes)};\n`;
		},
	};
}
