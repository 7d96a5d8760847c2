import { parseArgs } from 'node:util';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironment } from '../data/environment.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { formatAsJson } from '../reports/json.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { checkGoldenQueries } from './check-golden-queries.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false } },
});
const { contentDir, today, language } = readEnvironment();
const { content, problems: contentProblems } = readContentFolder(readContentFiles(contentDir), today);
const problems = content === undefined ? contentProblems : checkGoldenQueries(content);

if (values.json) console.log(formatAsJson(problems));
else if (content === undefined || problems.length > 0) {
	console.error(formatForTerminal(problems, language, contentDir));
} else {
	const { contacts, organisations } = content.directory;
	const queries = content.goldenQueries.length;
	console.log(
		`Content: ${contacts.length} contacts, ${organisations.length} organisations, ${queries} golden queries, no problems.`,
	);
}
process.exitCode = problems.length > 0 ? 1 : 0;
