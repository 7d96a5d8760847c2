import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../data/content-files.ts';
import { handOverContent } from '../data/content-handover.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { isPrintable } from '../data/printable-signs.ts';
import { progress } from '../data/progress.ts';
import { beginWholeDirectory } from '../data/whole-directory.ts';
import { publishedAt } from '../domain/published-at.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { describeOpenData } from '../reports/open-data.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { checkedProse, proseModules, proseOnDisk } from './prose-modules.ts';
import { reloadOnEdit } from './reload-on-edit.ts';

const thread = new URL('whole-directory-thread.ts', import.meta.url);

/** So many times as many contacts as the thread for files is worth: this one loads as much, and has less to do. */
const worthAThread = 10;

/**
 * Brings the content folder into Astro. A build of content with errors stops before anything is written, with the report; if it `isStrict`,
 * warnings stop it too.
 */
export function checkedContent({ isStrict }: { readonly isStrict: boolean }): AstroIntegration {
	return {
		name: 'checked-content',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				const { contentDir, fileThreadFrom, language, largestIndex, siteUrl, today } = readEnvironmentOrExit();
				const files = command === 'build' ? readContentFiles(contentDir) : [];
				if (command === 'build') {
					const { content, problems } = readContentFolder(files, today, isPrintable);
					progress()?.clear();
					if (problems.length > 0) {
						console.error(`\n${formatForTerminal(problems, language, contentDir, { strict: isStrict })}`);
					}
					if (content === undefined || (isStrict && problems.length > 0)) process.exit(1);
					handOverContent(contentDir, content);
					if (content.directory.contacts.length >= worthAThread * fileThreadFrom) {
						const { directory, pages, texts } = content;
						beginWholeDirectory(thread, { content: { directory, pages, texts }, siteUrl, largestIndex });
					}
					const directory = publishedAt(content.directory, siteUrl);
					if (isUndecidedAddress(directory.site.url)) console.warn(undecided[language]);
					const openData = describeOpenData(directory, language);
					if (openData !== undefined) console.log(openData);
				}
				const prose =
					command === 'build'
						? checkedProse(files)
						: proseOnDisk(contentDir, () => readContentFiles(contentDir).map(({ path }) => path));
				updateConfig({
					vite: {
						plugins: [proseModules(contentDir, prose), reloadOnEdit(contentDir)],
						// Vite's own DEV follows NODE_ENV, which a machine may have set to anything.
						define: { 'import.meta.env.IS_DEV_SERVER': JSON.stringify(command === 'dev') },
					},
				});
			},
		},
	};
}

const undecided = {
	sv: 'site.yaml: url är inte bestämd (.example), så sidorna anger ingen kanonisk adress och PDF-listorna saknar QR-kod. Koder för inbäddning byggs med den adressen och fungerar först när den är bestämd.',
	en: 'site.yaml: url is not decided (.example), so no page names its canonical address, and no PDF has a QR code. Codes for embedding are built with that address, and work once it is decided.',
} as const;
