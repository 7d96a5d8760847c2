import { parseArgs } from 'node:util';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit } from '../data/environment.ts';
import { isPrintable } from '../data/printable-signs.ts';
import { compareProblems, severityOf } from '../domain/problem.ts';
import { boundPerFile } from '../importers/bound-per-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { formatAsJson } from '../reports/json.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { checkGoldenQueries } from './check-golden-queries.ts';

const { values } = parseArgs({
	options: { all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const { contentDir, today, language } = readEnvironmentOrExit();
const { content, problems: found } = readContentFolder(readContentFiles(contentDir), today, isPrintable);
const problems =
	content === undefined ? found : boundPerFile([...found, ...checkGoldenQueries(content)]).sort(compareProblems);
const isStopped = problems.some((problem) => severityOf(problem) === 'error');

if (values.json) console.log(formatAsJson(problems));
else {
	if (problems.length > 0) console.error(formatForTerminal(problems, language, contentDir, { all: values.all }));
	if (content !== undefined && !isStopped) {
		const { contacts, organisations } = content.directory;
		const queries = content.goldenQueries.length;
		console.log(
			`Content: ${contacts.length} contacts, ${organisations.length} organisations, ${queries} golden queries, ${problems.length === 0 ? 'no problems' : 'no errors'}.`,
		);
	}
}
process.exitCode = isStopped ? 1 : 0;
