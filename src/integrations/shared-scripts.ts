import type { AstroIntegration } from 'astro';

/** By the name of its file, what goes into a script that several pages share. */
const groups = [
	{
		name: 'shared',
		test: /vite\/preload-helper\.js$|\/src\/(?:islands\/(?:copy-address|page-address|page-messages|pause|script-has-come|write-history)|search\/(?:client|query-state|trusted-address)|i18n\/fill-message|domain\/selection-parameters)\.ts$/u,
	},
	{ name: 'element', test: /\/src\/domain\/embed-address\.ts$/u },
	{
		name: 'printing',
		test: /\/src\/(?:domain\/published-address|i18n\/locale|print\/(?:print-choice|printout-code)|islands\/create-element)\.ts$/u,
	},
];

/**
 * Puts what pages share into few scripts: left to itself, the bundler makes one for each set of pages, and small files compress worse. What the pages of
 * the search share and what those of printing do are told apart, and what the element of other sites has from what imports a part of it.
 */
export function sharedScripts(): AstroIntegration {
	return {
		name: 'shared-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: { environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } } },
				});
			},
		},
	};
}
