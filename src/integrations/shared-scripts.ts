import type { AstroIntegration } from 'astro';

/** By the name of its file, what goes into a script that several pages share. */
const groups = [
	{
		name: 'shared',
		test: /vite\/preload-helper\.js$|\/src\/(?:islands\/(?:copy-address|page-address|page-messages|pause|script-has-come|write-history)|search\/(?:client|query-state|trusted-address)|i18n\/fill-message|domain\/selection-parameters)\.ts$/u,
	},
	{ name: 'opened', test: /\/src\/(?:islands\/once-opened|i18n\/words-of-contact-files)\.ts$/u },
	{ name: 'element', test: /\/src\/domain\/embed-address\.ts$/u },
	{
		name: 'printing',
		test: /\/src\/(?:domain\/published-address|i18n\/locale|print\/(?:print-choice|printout-code)|islands\/create-element)\.ts$/u,
	},
];

/** A script of a page by its component, and not by all that Astro says of it: its name stands in every page. */
const entryFileNames = ({ name }: { readonly name: string }) => `_astro/${name.split('.')[0]}.[hash].js`;

/**
 * Puts what pages share into few scripts: left to itself, the bundler makes one for each set of pages, and small files compress worse. What the pages of
 * the search share and what those of printing do are told apart, and what the element of other sites has from what imports a part of it.
 */
export function sharedScripts(): AstroIntegration {
	return {
		name: 'shared-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const output = { codeSplitting: { groups }, entryFileNames };
				updateConfig({ vite: { environments: { client: { build: { rolldownOptions: { output } } } } } });
			},
		},
	};
}
