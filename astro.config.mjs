import process from 'node:process';
import { parseArgs } from 'node:util';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { enterContent } from './src/cli/content-folder-option.ts';
import { readEnvironmentOrExit, readLanguage } from './src/data/environment.ts';
import { checkedContent } from './src/integrations/checked-content.ts';
import { classicScripts } from './src/integrations/classic-scripts.ts';
import { takesFromEarlierSite } from './src/integrations/earlier-site.ts';
import { editor } from './src/integrations/editor.ts';
import { embedScripts } from './src/integrations/embed-scripts.ts';
import { filesBeside } from './src/integrations/files-beside.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { leanWorkers } from './src/integrations/lean-fuse.ts';
import { modulePreloads } from './src/integrations/module-preloads.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { progressLine } from './src/integrations/progress-line.ts';
import { safeOutput } from './src/integrations/safe-output.ts';
import { scriptWords } from './src/integrations/script-words.ts';
import { sharedScripts } from './src/integrations/shared-scripts.ts';

// `npm run dev` is Astro's own command, which passes over what it does not know.
const { content } = parseArgs({
	args: process.argv.slice(2),
	options: { content: { type: 'string' } },
	strict: false,
}).values;
const refusal = typeof content === 'string' ? enterContent(content, readLanguage()) : undefined;
if (refusal !== undefined) {
	console.error(refusal);
	process.exit(2);
}

export default defineConfig({
	outDir: readEnvironmentOrExit().outDir,
	// Pages end in a slash, and the endpoint of all other files has none to show that it does not.
	trailingSlash: 'ignore',
	// Astro's default "jsx" removes the space between inline elements.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	integrations: [
		progressLine(),
		mdx(),
		// It has something to do while the content is read.
		embedScripts(),
		checkedContent({ isStrict: process.argv.includes('--strict') }),
		filesBeside(),
		classicScripts(),
		sharedScripts(),
		leanWorkers(),
		scriptWords(),
		plainImports(),
		modulePreloads(),
		editor(),
		offlineCopy(),
		hostFiles(),
		takesFromEarlierSite(),
		safeOutput(),
	],
	vite: {
		plugins: [tailwindcss()],
		build: { modulePreload: false, assetsInlineLimit: 0 },
		// Scripts find each other, and the worker, next to themselves, so that the site works in any folder.
		experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
	},
});
