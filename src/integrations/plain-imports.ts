import type { AstroIntegration } from 'astro';

/** The module by which Vite has a script that is imported later preload its styles and what it imports. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Lets scripts import others when they are first needed as browsers do by themselves. Scripts of the site bring no styles, so that Vite's helper, a
 * kilobyte before the first letter can be typed, would have nothing to do.
 */
export function plainImports(): AstroIntegration {
	const plugin = {
		name: 'plain-imports',
		enforce: 'pre' as const,
		applyToEnvironment: ({ name }: { name: string }) => name === 'client',
		// Nor the lists of what else such a script imports, which Astro asks for and the helper would preload.
		configEnvironment: {
			order: 'post' as const,
			handler: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
		},
		load: (id: string) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
	};
	return {
		name: 'plain-imports',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
