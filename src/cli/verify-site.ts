import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { keptIssues } from '../data/embed-issues.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { isUndecidedAddress } from '../domain/site.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { expectSite } from '../verification/expected-site.ts';
import { verifySite } from '../verification/verify-site.ts';
import { describeSiteReport } from '../verification/wording.ts';
import { acceptOrExit } from './arguments.ts';
import { readVerifySiteOptions } from './verify-site-options.ts';
import { wording } from './verify-site-wording.ts';

/** `npm run verify-site`: a published site against the content. Exits with 1 when something is wrong, and with 2 when it cannot be asked. */
const options = acceptOrExit(readVerifySiteOptions(process.argv.slice(2), readLanguage()), wording);
const { language, json, withHeaders } = options;
const say = wording[language];

const { contentDir, today, siteUrl } = readEnvironmentOrExit(language);
const { content } = readContentFolder(readContentFiles(contentDir), today);
if (content === undefined) stop(say.contentBroken);
const { directory } = content;
const address = options.address ?? siteUrl ?? directory.site.url;
if (options.address === undefined && isUndecidedAddress(address)) stop(say.undecided);

const root = new URL(address).href.replace(/\/*$/u, '/');
const site = { ...directory.site, url: root };
const scriptHashes = keptIssues().map(({ hash }) => hash);
const expected = await expectSite({ ...content, directory: { ...directory, site }, scriptHashes });
const report = await verifySite(root, expected, { withHeaders });
console.log(json ? JSON.stringify(report, null, '	') : describeSiteReport(report, language));
process.exitCode = report.findings.length === 0 ? 0 : 1;

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
