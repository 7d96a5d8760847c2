import type { Content } from '../importers/content.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { checkedFiles } from './checked-files.ts';
import { readContentFiles } from './content-files.ts';
import { readEnvironment } from './environment.ts';

let loaded: Content | undefined;

/**
 * The content folder, read once for a whole build. Under `astro dev` it is read anew for every page, so that an edit shows.
 * Problems throw with the whole report as the message.
 */
export function loadContent(): Content {
	if (loaded !== undefined && !import.meta.env.IS_DEV_SERVER) return loaded;
	const { contentDir, today, language, siteUrl } = readEnvironment();
	const { content, problems } = readContentFolder(checkedFiles(contentDir) ?? readContentFiles(contentDir), today);
	if (content === undefined) throw new Error(`\n${formatForTerminal(problems, language, contentDir)}`);
	const { directory } = content;
	const site = siteUrl === undefined ? directory.site : { ...directory.site, url: siteUrl };
	loaded = { ...content, directory: { ...directory, site } };
	return loaded;
}
