import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { keptIssues } from '../data/embed-issues.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import { createAddressBook } from '../embed-check/address-book.ts';
import { type CheckedPage, checkPage } from '../embed-check/check-page.ts';
import { explainFault } from '../embed-check/explain-fault.ts';
import type { PageFault } from '../embed-check/finding.ts';
import { isTooDeep } from '../embed-check/html-tree.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { printable, shortened } from '../reports/printable.ts';
import { acceptOrExit } from './arguments.ts';
import { readEmbedsOptions } from './embeds-options.ts';
import { wording } from './embeds-wording.ts';
import { readPage, tellPage } from './read-page.ts';

/** `npm run embeds`: what pages of other sites have of the directory, and whether it still holds. */
const { json, language, pages, site } = acceptOrExit(readEmbedsOptions(process.argv.slice(2), readLanguage()), wording);
const say = wording[language];
const { contentDir, siteUrl, today } = readEnvironmentOrExit(language);
const { content } = readContentFolder(readContentFiles(contentDir), today);
if (content === undefined) {
	console.error(say.content);
	process.exit(1);
}
const url = site ?? siteUrl ?? content.directory.site.url;
const directory = { ...content.directory, site: { ...content.directory.site, url } };
const book = createAddressBook({ ...content, directory, issues: keptIssues() });

if (isUndecidedAddress(url) && site === undefined && !json) console.log(say.undecided(shortened(url)));
const results: ({ readonly page: string } & (CheckedPage | { readonly fault: PageFault }))[] = [];
for (const page of pages) {
	const result = { page: tellPage(page), ...(await check(page)) };
	results.push(result);
	if (!json) for (const line of linesOf(result)) console.log(line);
}
const problems = results.reduce((sum, result) => sum + ('fault' in result ? 1 : result.findings.length), 0);
if (json) console.log(JSON.stringify({ site: url, problems, pages: results.map(withWords) }, null, 2));
else console.log(say.total(problems, results.length));
process.exitCode = problems > 0 ? 1 : 0;

async function check(page: string): Promise<CheckedPage | { readonly fault: PageFault }> {
	const read = await readPage(page);
	if ('fault' in read) return read;
	if (isTooDeep(read.html)) return { fault: { code: 'page-too-deep' } };
	return checkPage(read.html, read.address, directory, book);
}

function linesOf(result: (typeof results)[number]): string[] {
	const head = printable(result.page);
	if ('fault' in result) return [head, `  ${shortened(explainFault(result.fault, language))}`];
	const lines = result.findings.map(
		(finding) => say.line(finding.line, finding.column) + shortened(explainFault(finding, language), 1000),
	);
	return [head, ...(lines.length > 0 ? lines : [say.fine(result.uses)])];
}

/** In both languages, as all reports for programs are. */
function withWords(result: (typeof results)[number]) {
	const words = (fault: Parameters<typeof explainFault>[0]) => ({
		...fault,
		sv: explainFault(fault, 'sv'),
		en: explainFault(fault, 'en'),
	});
	return 'fault' in result
		? { ...result, fault: words(result.fault) }
		: { ...result, findings: result.findings.map(words) };
}
