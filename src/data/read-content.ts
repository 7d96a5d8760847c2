import type { Content } from '../importers/content.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { readContentFiles } from './content-files.ts';
import type { BuildEnvironment } from './environment.ts';

/** Reads the content folder as it is now. Problems throw with the whole report as the message. */
export function readContent({ contentDir, today, language }: BuildEnvironment): Content {
	const { content, problems } = readContentFolder(readContentFiles(contentDir), today);
	if (content === undefined) throw new Error(`\n${formatForTerminal(problems, language, contentDir)}`);
	return content;
}
