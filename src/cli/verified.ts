import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { type ContentEdit, replaceContentFiles } from '../data/replace-content-files.ts';
import { stateFile } from '../domain/change-record.ts';
import { type Directory, findCurrentId } from '../domain/directory.ts';
import type { LedgerKind } from '../domain/ledger/ledger.ts';
import { nearest } from '../domain/nearest.ts';
import { getSeverity } from '../domain/severity.ts';
import { locateAllInSheets } from '../importers/content-entries.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { setVerified } from '../importers/set-verified.ts';
import { describePlace } from '../reports/place.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { commandIn } from './content-folder-option.ts';
import { hearNoSignals } from './hear-no-signals.ts';
import { readVerifiedOptions } from './verified-options.ts';
import { wording } from './verified-wording.ts';

/** `npm run verified`: sets the day on which contacts were last checked. */
const options = acceptOrExit(readVerifiedOptions(process.argv.slice(2), readLanguage()), wording);
const { language } = options;
const say = wording[language];
const { contentDir, today } = readEnvironmentOrExit(language);
const day = options.day ?? today;
if (day > today) {
	console.error(say.dateInFuture(day, today));
	process.exit(2);
}
const files = readContentFiles(contentDir);
const { content, problems } = readContentFolder(files, today);
if (content === undefined) {
	const errors = problems.filter((problem) => getSeverity(problem) === 'error');
	console.error(formatForTerminal(errors, language, contentDir));
	process.exit(1);
}
const { ids, faults } = listMeant(content.directory);
const rows = locateAllInSheets(files, today, 'contact');
const before = new Map(content.directory.contacts.map(({ id, verified }) => [id, verified]));
const set = ids.flatMap((id) => {
	const file = files.find(({ path }) => path === `contacts/${id}.yaml` || path === `contacts/${id}.yml`);
	// Somebody has written it into a sheet.
	if (file === undefined && before.get(id) === day) return [];
	const found = file && setVerified(file, day, today);
	if (file === undefined || found === undefined) faults.push(sayByHand(id));
	return file === undefined || found === undefined ? [] : [{ id, file, ...found }];
});
if (faults.length > 0) stop([...faults, say.nothingWritten]);
for (const { id, before } of set) console.log(printable(say.line(id, before, day)));
if (options.dryRun) {
	console.log(say.dryRun);
	process.exit(0);
}
const edits = set.flatMap(({ file, before, text }): ContentEdit[] => {
	const { content: bytes, path } = file;
	return before === day || 'refused' in bytes ? [] : [{ path, before: bytes, after: text }];
});
// Once the first file is written, so are the others.
hearNoSignals();
const written = replaceContentFiles(contentDir, edits);
if ('changed' in written) stop([say.changedMeanwhile(`${contentDir}/${written.changed}`), ...sayLeft(written.left)]);
if ('error' in written) {
	const { error, left } = written;
	stop([say.notWritten((error as NodeJS.ErrnoException).code ?? String(error)), ...sayLeft(left)]);
}
console.log(say.written(edits.length));
if (edits.length > 0 && files.some(({ path }) => path === stateFile))
	console.log(printable(say.record(commandIn(contentDir, 'npm run record'))));

/** The contacts that the command is about, each once, and what it names that there is not. */
function listMeant(directory: Directory): { ids: string[]; faults: string[] } {
	const { contacts, organisations } = directory;
	const known = new Set(contacts.map(({ id }) => id));
	const unknown = options.ids.filter((id) => !known.has(id));
	const named = options.organisations.map((id) => ({
		id,
		isKnown: organisations.some((each) => each.id === id),
		contacts: contacts.filter((each) => each.organisation.id === id && each.status !== 'ended'),
	}));
	return {
		ids: [
			...new Set([
				...options.ids.filter((id) => known.has(id)),
				...named.flatMap((each) => each.contacts.map(({ id }) => id)),
			]),
		],
		faults: [
			...unknown.map((id) => {
				if (organisations.some((each) => each.id === id)) return say.isOrganisation(id);
				return say.noContact(id, suggest('contact', id, [...known]));
			}),
			...named.flatMap(({ id, isKnown, contacts: ofIt }) => {
				if (isKnown) return ofIt.length === 0 ? [say.noneOf(id)] : [];
				const all = organisations.map((each) => each.id);
				return [say.noOrganisation(id, suggest('organisation', id, all))];
			}),
		],
	};

	/** What it is called today, or what was meant. */
	function suggest(kind: LedgerKind, id: string, all: readonly string[]): string | undefined {
		const current = findCurrentId(directory, kind, id);
		return current === undefined || current === id ? nearest(id, all) : current;
	}
}

/** What is to be done about a contact in whose place no command writes. */
function sayByHand(id: string): string {
	const row = rows.get(id);
	if (row === undefined) return say.byHand(id);
	const { cell, file, position } = row;
	return say.inSheet(id, file, describePlace({ file, position, cell: { sheet: cell?.sheet } }, language) ?? '', day);
}

function sayLeft(left: readonly string[]): string[] {
	return left.length === 0 ? [] : [say.notRestored(left)];
}

function stop(sentences: readonly string[]): never {
	for (const sentence of sentences) console.error(printable(sentence));
	process.exit(1);
}
