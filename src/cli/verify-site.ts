import process from 'node:process';
import { parseArgs } from 'node:util';
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
import { wording } from './verify-site-wording.ts';

/** `npm run verify-site`: a published site against the content. Exits with 1 when something is wrong, and with 2 when it cannot be asked. */
const { values, positionals } = readArguments();
const language = values['language'] === 'en' || values['language'] === 'sv' ? values['language'] : readLanguage();
const say = wording[language];
if (values['help'] === true) {
	console.log(say.help);
	process.exit(0);
}
const known = ['help', 'json', 'language', 'without-headers'];
const unknown = Object.keys(values).find((name) => !known.includes(name));
if (unknown !== undefined) stop(say.unknown(shortened(`--${unknown}`)));
if (positionals.length > 1) stop(say.oneAddress);

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
const report = await verifySite(root, expected, { withHeaders: values['without-headers'] !== true });
console.log(values['json'] === true ? JSON.stringify(report, null, '\t') : describeSiteReport(report, language));
process.exitCode = report.findings.length === 0 ? 0 : 1;

function readArguments() {
	const flag = { type: 'boolean' } as const;
	return parseArgs({
		args: process.argv.slice(2),
		options: { help: flag, json: flag, 'without-headers': flag, language: { type: 'string' } },
		strict: false,
		allowPositionals: true,
	});
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
