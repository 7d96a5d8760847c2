import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { keptIssues } from '../data/embed-issues.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import { findSiteAddressProblem, withoutUserInfo } from '../domain/url.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { shortened } from '../reports/printable.ts';
import { expectSite } from '../verification/expected-site.ts';
import { verifySite } from '../verification/verify-site.ts';
import { describeSiteReport } from '../verification/wording.ts';
import { acceptOrExit, readArguments } from './arguments.ts';
import { wording } from './verify-site-wording.ts';

/** `npm run verify-site`: a published site against the content. Exits with 1 when something is wrong, and with 2 when it cannot be asked. */
const taken = {
	options: { 'without-headers': 'flag', json: 'flag', help: 'flag', language: 'value' },
	positionals: 1,
} as const;
const { flags, language, positionals } = acceptOrExit(
	readArguments(process.argv.slice(2), taken, wording, readLanguage()),
	wording,
);
const say = wording[language];

const { contentDir, today, siteUrl } = readEnvironmentOrExit(language);
const { content } = readContentFolder(readContentFiles(contentDir), today);
if (content === undefined) stop(say.contentBroken);
const { directory } = content;
const address = positionals[0] ?? siteUrl ?? directory.site.url;
if (findSiteAddressProblem(address) !== undefined) stop(say.noAddress(shortened(withoutUserInfo(address))));
if (positionals.length === 0 && isUndecidedAddress(address)) stop(say.undecided);

const root = new URL(address).href.replace(/\/*$/u, '/');
const site = { ...directory.site, url: root };
const scriptHashes = keptIssues().map(({ hash }) => hash);
const expected = await expectSite({ ...content, directory: { ...directory, site }, scriptHashes });
const report = await verifySite(root, expected, { withHeaders: !flags.has('without-headers') });
console.log(flags.has('json') ? JSON.stringify(report, null, '	') : describeSiteReport(report, language));
process.exitCode = report.findings.length === 0 ? 0 : 1;

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
