import process from 'node:process';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { fingerprintMaker } from '../data/fingerprint-maker.ts';
import { isPrintable } from '../data/printable-signs.ts';
import { writeContentFile } from '../data/write-content-file.ts';
import {
	type Change,
	type ChangeRow,
	changeColumns,
	changeFileOf,
	formatChanges,
	formatState,
	stateFile,
} from '../domain/change-record.ts';
import { formatKey, ledgerFile } from '../domain/ledger/ledger.ts';
import { listLedgerEntries } from '../domain/ledger/ledger-entries.ts';
import { recordChanges } from '../domain/record-changes.ts';
import { listRecordedEntries } from '../domain/recorded-entries.ts';
import { getSeverity } from '../domain/severity.ts';
import { readStateFile } from '../importers/change-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { readLedgerFile } from '../importers/ledger-file.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { commandIn } from './content-folder-option.ts';
import { listQuestions } from './permalinks-questions.ts';
import { readRecordOptions } from './record-options.ts';
import { wording } from './record-wording.ts';
import { compareVanished } from './vanished-likeness.ts';

/** `npm run record`: writes down what has changed in the content since it was last run. */
const { language } = acceptOrExit(readRecordOptions(process.argv.slice(2), readLanguage()), wording);
const say = wording[language];
const { contentDir, today } = readEnvironmentOrExit(language);
const files = readContentFiles(contentDir);
const { content, problems } = readContentFolder(files, today, isPrintable);
if (content === undefined) {
	const errors = problems.filter((problem) => getSeverity(problem) === 'error');
	console.error(formatForTerminal(errors, language, contentDir));
	process.exit(1);
}
const file = files.find(({ path }) => path === stateFile);
const before = file && readStateFile(file).rows;
const [rename, ...otherRenames] = await listRenames();
if (rename !== undefined) {
	const command = commandIn(contentDir, 'npm run permalinks');
	stop(say.renamed(rename.was, rename.now, otherRenames.length, command));
}
const { rows, state } = await recordChanges(listRecordedEntries(content.directory), before, today, fingerprintMaker);
const yearFile = changeFileOf(today);
const ofYear = content.directory.changes.filter(({ date }) => changeFileOf(date) === yearFile);
// What a run that was stopped between the two files has written is there already.
const known = new Set(ofYear.map((row) => JSON.stringify(row)));
const added = rows.filter((row) => !known.has(JSON.stringify(row)));

if (added.length > 0) write(yearFile, `${changeColumns}\n${formatChanges([...ofYear, ...added])}`);
const isStateWritten = write(stateFile, formatState(state));
console.log(printable(sayResult()));

/** Entries that would be told as removed though they may be there under another name, and what each may be. */
async function listRenames(): Promise<{ readonly was: string; readonly now: string }[]> {
	const ledger = files.find(({ path }) => path === ledgerFile);
	if (before === undefined || content === undefined || ledger === undefined) return [];
	const known = readLedgerFile(ledger).ledger?.rows ?? [];
	const { directory, pages } = content;
	const recorded = new Set(before.map(formatKey));
	const present = listLedgerEntries(directory, pages);
	const findLikeness = await compareVanished(before, known, known, present, directory);
	return listQuestions(known, known, present, findLikeness).flatMap(({ row, successor }) => {
		const was = formatKey(row);
		return successor === undefined || !recorded.has(was) ? [] : [{ was, now: formatKey(successor) }];
	});
}

function sayResult(): string {
	if (before === undefined) return say.begun(pathOf(stateFile), state.length);
	if (rows.length > 0) return say.recorded(pathOf(yearFile), countChanges(rows));
	return isStateWritten ? say.refreshed(pathOf(stateFile)) : say.unchanged;
}

/** Writes a file that is to be another than it is; false where it is that already. */
function write(path: string, text: string): boolean {
	const found = files.find((each) => each.path === path)?.content;
	const bytes = found === undefined || 'refused' in found ? undefined : found;
	if (bytes !== undefined && new TextDecoder().decode(bytes) === text) return false;
	try {
		if (!writeContentFile(contentDir, path, text, bytes)) stop(say.changedMeanwhile(pathOf(path)));
	} catch (error) {
		stop(say.notWritten(pathOf(path), (error as NodeJS.ErrnoException).code ?? String(error)));
	}
	return true;
}

function countChanges(all: readonly ChangeRow[]): Record<Change, number> {
	const count = (wanted: Change) => all.filter(({ change }) => change === wanted).length;
	return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

function pathOf(path: string): string {
	return `${contentDir}/${path}`;
}

function stop(sentence: string): never {
	console.error(printable(sentence));
	process.exit(1);
}
