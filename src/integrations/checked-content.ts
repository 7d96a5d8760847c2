import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../data/content-files.ts';
import { handOverContent } from '../data/content-handover.ts';
import { showContentAsItIs } from '../data/dev-content.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { progress } from '../data/progress.ts';
import { readContentInThread } from '../data/read-content-in-thread.ts';
import { publishedAt } from '../domain/published-at.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import type { ContentFile } from '../importers/content-file.ts';
import { describeOpenData } from '../reports/open-data.ts';
import { checkedProse, type ProseFiles, proseModules, proseOnDisk } from './prose-modules.ts';
import { reloadOnEdit } from './reload-on-edit.ts';

/**
 * Brings the content folder into Astro. A build of content with errors stops before anything is written, with the report; if it `isStrict`,
 * warnings stop it too.
 */
export function checkedContent({ isStrict }: { readonly isStrict: boolean }): AstroIntegration {
	return {
		name: 'checked-content',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				const { contentDir } = readEnvironmentOrExit();
				if (command === 'dev') await showContentAsItIs();
				const prose = command === 'build' ? checkedProse(await takeContent()) : proseOf(contentDir);
				updateConfig({ vite: { plugins: [proseModules(contentDir, prose), reloadOnEdit(contentDir)] } });
			},
		},
	};

	/** Takes what a thread has read, for the rest of the build, and gives the prose of that. */
	async function takeContent(): Promise<readonly ContentFile[]> {
		const { contentDir, language, siteUrl } = readEnvironmentOrExit();
		const { content, problems, prose } = await readContentInThread();
		progress()?.clear();
		if (problems.length > 0) {
			const { formatForTerminal } = await import('../reports/terminal.ts');
			console.error(`\n${formatForTerminal(problems, language, contentDir, { strict: isStrict })}`);
		}
		if (content === undefined || (isStrict && problems.length > 0)) process.exit(1);
		handOverContent(contentDir, content);
		const directory = publishedAt(content.directory, siteUrl);
		if (isUndecidedAddress(directory.site.url)) console.warn(undecided[language]);
		const openData = describeOpenData(directory, language);
		if (openData !== undefined) console.log(openData);
		return prose;
	}
}

/** The prose that a server shows, as it is at any moment. */
function proseOf(contentDir: string): ProseFiles {
	return proseOnDisk(contentDir, () => readContentFiles(contentDir).map(({ path }) => path));
}

const undecided = {
	sv: 'site.yaml: url är inte bestämd (.example), så sidorna anger ingen kanonisk adress och PDF-listorna saknar QR-kod. Koder för inbäddning byggs med den adressen och fungerar först när den är bestämd.',
	en: 'site.yaml: url is not decided (.example), so no page names its canonical address, and no PDF has a QR code. Codes for embedding are built with that address, and work once it is decided.',
} as const;
