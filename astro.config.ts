import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { readContentFiles } from './src/data/content-files.ts';
import { readEnvironment } from './src/data/environment.ts';
import { isPrintable } from './src/data/printable-signs.ts';
import { isUndecidedAddress } from './src/domain/site.ts';
import { readContentFolder } from './src/importers/content-folder.ts';
import { modulePreloads } from './src/module-preloads-integration.ts';
import { formatForTerminal } from './src/reports/terminal.ts';

const environment = readEnvironment();

/** Stops a build before it writes anything when the content has problems, with the report instead of a stack trace. */
const checkedContent: AstroIntegration = {
	name: 'checked-content',
	hooks: {
		'astro:config:setup': ({ command, logger, updateConfig }) => {
			const { contentDir, today, language } = environment;
			if (command === 'build') {
				const { content, problems } = readContentFolder(readContentFiles(contentDir), today, isPrintable);
				if (problems.length > 0) console.error(`\n${formatForTerminal(problems, language, contentDir)}`);
				if (content === undefined) process.exit(1);
				if (isUndecidedAddress(environment.siteUrl ?? content.directory.site.url)) {
					logger.warn(
						'site.yaml: url is not decided (.example), so no page names its canonical address, and no PDF has a QR code.',
					);
				}
			}
			updateConfig({
				vite: {
					plugins: [reloadOnEdit],
					// Vite's own DEV follows NODE_ENV, which a machine may have set to anything.
					define: { 'import.meta.env.IS_DEV_SERVER': JSON.stringify(command === 'dev') },
				},
			});
		},
	},
};

const reloadOnEdit = {
	name: 'reload-on-edit',
	configureServer(server: {
		watcher: { add(path: string): void; on(event: 'all', listener: (event: string, path: string) => void): void };
		ws: { send(message: { type: 'full-reload' }): void };
	}) {
		server.watcher.add(environment.contentDir);
		server.watcher.on('all', (_event, path) => {
			if (path.startsWith(environment.contentDir)) server.ws.send({ type: 'full-reload' });
		});
	},
};

export default defineConfig({
	outDir: environment.outDir,
	// Each content folder has its own cache, so that two directories built from one checkout never mix.
	cacheDir: `node_modules/.astro/${createHash('sha256').update(environment.contentDir).digest('hex').slice(0, 12)}`,
	trailingSlash: 'always',
	// Astro's default "jsx" removes the space between inline elements.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	integrations: [mdx(), checkedContent, modulePreloads()],
	vite: {
		plugins: [tailwindcss()],
		build: { modulePreload: false, assetsInlineLimit: 0 },
		// Scripts find each other, and the worker, next to themselves, so that the site works in any folder.
		experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
	},
});
