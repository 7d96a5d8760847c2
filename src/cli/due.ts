import process from 'node:process';
import { listRequestFiles } from '../data/check-requests.ts';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { writeNewFiles } from '../data/write-new-files.ts';
import { findAskedAddresses, listDue } from '../domain/due.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { getSeverity } from '../domain/severity.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { readDueOptions } from './due-options.ts';
import { wording } from './due-wording.ts';
import { isPublished } from './published-place.ts';
import { resolveTyped } from './typed-path.ts';

/** `npm run due`: which contacts have to be checked, and the messages that ask for it. It says their posts and never who holds them, since logs are kept. */
const { json, language, months, out } = acceptOrExit(readDueOptions(process.argv.slice(2), readLanguage()), wording);
const say = wording[language];
const { contentDir, outDir, siteUrl, today } = readEnvironmentOrExit(language);
const { content, problems } = readContentFolder(readContentFiles(contentDir), today);
if (content === undefined) {
	const errors = problems.filter((problem) => getSeverity(problem) === 'error');
	console.error(formatForTerminal(errors, language, contentDir));
	process.exit(1);
}
const { site } = content.directory;
const directory = { ...content.directory, site: { ...site, url: siteUrl ?? site.url } };
const groups = listDue(directory, months);
if (json) console.log(JSON.stringify(summarise(), undefined, 2));
else tell();
if (out !== undefined && groups.length > 0) write(out);

function tell(): void {
	const count = groups.reduce((sum, { contacts }) => sum + contacts.length, 0);
	for (const { contacts, organisation } of groups) {
		console.log(printable(say.organisation(organisation.name, contacts.length)));
		for (const { contact, tooOld } of contacts) {
			const { id, role, stale, verified } = contact;
			console.log(printable(say.contact(id, role, verified, tooOld, stale)));
		}
	}
	console.log(count === 0 ? say.none(months) : say.sum(count, groups.length));
}

function summarise(): object {
	return {
		today,
		months,
		staleAfterMonths: site.staleAfterMonths,
		organisations: groups.map((group) => ({
			id: group.organisation.id,
			name: group.organisation.name,
			to: findAskedAddresses(group),
			contacts: group.contacts.map(({ contact, tooOld }) => ({
				id: contact.id,
				role: contact.role,
				verified: contact.verified,
				tooOld,
				stale: contact.stale,
				page: absoluteAddress(directory.site.url, pageAddresses.contact(contact)),
			})),
		})),
	};
}

function write(folder: string): void {
	// JSON stands by itself.
	const report = json ? console.error : console.log;
	const path = resolveTyped(folder);
	if (isPublished(path, { contentDir, outDir })) stop(say.inside(folder));
	try {
		if (!writeNewFiles(path, listRequestFiles(groups, directory))) stop(say.notEmpty(folder));
	} catch (error) {
		stop(say.notWritten(folder, (error as NodeJS.ErrnoException).code ?? String(error)));
	}
	report(printable(say.written(folder, groups.length)));
	const unknown = groups.filter((group) => findAskedAddresses(group).length === 0);
	if (unknown.length > 0) report(printable(say.withoutAddress(unknown.map(({ organisation }) => organisation.name))));
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
