import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { isPrintable } from '../data/printable-signs.ts';
import { ledgerFile } from '../domain/ledger/ledger.ts';
import { compareProblems } from '../domain/problem.ts';
import { publishedAt } from '../domain/published-at.ts';
import { getSeverity, isLostAddress } from '../domain/severity.ts';
import { boundPerFile } from '../importers/bound-per-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { formatAsJson } from '../reports/json.ts';
import { describeOpenData } from '../reports/open-data.ts';
import { printable } from '../reports/printable.ts';
import { countInWords, formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { readCheckOptions } from './check-content-options.ts';
import { wording } from './check-content-wording.ts';
import { checkGoldenQueries } from './check-golden-queries.ts';
import { commandIn, contentOption } from './content-folder-option.ts';

/** `npm run kontroll`: the content, and nothing else. Exits with 1 on an error, on an address that
 * leads nowhere any more, or on a warning if it is strict, and with 2 on an unknown option. */
const { all, strict, json, language } = acceptOrExit(readCheckOptions(process.argv.slice(2), readLanguage()), wording);
const { contentDir, siteUrl, today } = readEnvironmentOrExit(language);
const files = readContentFiles(contentDir);
const permalinks = printable(commandIn(contentDir, 'npm run permalinks'));
const { content, problems: found } = readContentFolder(files, today, isPrintable);
const problems =
	content === undefined ? found : boundPerFile([...found, ...checkGoldenQueries(content)]).sort(compareProblems);
const errors = problems.filter((problem) => getSeverity(problem) === 'error').length;

if (json) console.log(formatAsJson(problems));
else {
	if (content !== undefined) {
		const { contacts, organisations } = content.directory;
		console.log(wording[language].checked(contacts.length, organisations.length, content.goldenQueries.length));
		if (!files.some(({ path }) => path === ledgerFile)) console.log(wording[language].noLedger(permalinks));
		const openData = describeOpenData(publishedAt(content.directory, siteUrl), language);
		if (openData !== undefined) console.log(openData);
	}
	const option = contentOption(contentDir);
	if (problems.length > 0) {
		const told = formatForTerminal(problems, language, contentDir, { all, strict });
		console.error(told);
		if (option !== '' && told.includes('npm run ')) console.error(printable(wording[language].elsewhere(option)));
	} else console.log(`${countInWords(0, 0, language)}.`);
}
const isLinkLost = problems.some(isLostAddress);
if (isLinkLost && !json) console.error(wording[language].linkLost(permalinks));
process.exitCode = errors > 0 || isLinkLost || (strict && problems.length > 0) ? 1 : 0;
