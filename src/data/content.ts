import { publishedAt } from '../domain/published-at.ts';
import type { Content } from '../importers/content.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { readContentFiles } from './content-files.ts';
import { takeOverContent } from './content-handover.ts';
import { isDevServer } from './dev-server.ts';
import { type BuildEnvironment, readEnvironment } from './environment.ts';

let loaded: Content | undefined;

/**
 * The content folder, read once for a whole build. Under `astro dev` it is read anew for every page, so that an edit shows.
 * Problems throw with the whole report as the message.
 */
export function loadContent(): Content {
	if (loaded !== undefined && !isDevServer()) return loaded;
	const environment = readEnvironment();
	const content = takeOverContent(environment.contentDir) ?? readContent(environment);
	loaded = { ...content, directory: publishedAt(content.directory, environment.siteUrl) };
	return loaded;
}

function readContent({ contentDir, today, language }: BuildEnvironment): Content {
	const { content, problems } = readContentFolder(readContentFiles(contentDir), today);
	if (content === undefined) throw new Error(`\n${formatForTerminal(problems, language, contentDir)}`);
	return content;
}
