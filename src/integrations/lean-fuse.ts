import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const library = /\/fuse\.js\/dist\/fuse\.basic\.mjs$/u;

/** Words are folded before they are compared: the library is not asked to do so, with an expression of all signs that there are. */
const diacritics = /^(const stripDiacritics = ).*;$/mu;

/** What the library's file has before it puts its class together. */
const end = '//#region src/entry.ts';

/**
 * Gives scripts what the search asks Fuse.js for, how far a word is from another, without its index, its queries and its lists of results: a class brings all
 * that it has. They are three quarters of it, and it is a quarter of the search engine.
 */
export function leanFuse(): Plugin {
	return {
		name: 'lean-fuse',
		transform(code, id) {
			if (!library.test(id)) return undefined;
			const before = code.split(end)[0] ?? '';
			const parts = ['function createSearcher(', 'Config = ', ...(before.match(diacritics) ?? ['(none)'])];
			if (before === code || !parts.every((part) => before.includes(part)))
				throw new Error(`${id} is put together in another way than before`);
			return {
				code: `${before.replace(diacritics, '$1(text) => text;')}\nexport default { match: (pattern, text, options) => createSearcher(pattern, { ...Config, ...options }).searchIn(text) };\n`,
				map: null,
			};
		},
	};
}

/** The same for the workers of a site. */
export function leanWorkers(): AstroIntegration {
	return {
		name: 'lean-workers',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { worker: { plugins: () => [leanFuse()] } } });
			},
		},
	};
}
