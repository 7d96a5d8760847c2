import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { isPrintable } from '../data/printable-signs.ts';
import { writeContentFile } from '../data/write-content-file.ts';
import { stateFile } from '../domain/change-record.ts';
import { createPresence } from '../domain/ledger/former-entries.ts';
import { type EntryKey, formatKey, formatLedger, type LedgerRow, ledgerFile } from '../domain/ledger/ledger.ts';
import { listLedgerEntries } from '../domain/ledger/ledger-entries.ts';
import { leadEntry, updateLedger } from '../domain/ledger/ledger-update.ts';
import type { Problem } from '../domain/problem.ts';
import type { FindRecordedLikeness } from '../domain/recorded-likeness.ts';
import { getSeverity } from '../domain/severity.ts';
import { readStateFile } from '../importers/change-file.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { readLedgerFile } from '../importers/ledger-file.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { contentOption } from './content-folder-option.ts';
import { readPermalinksOptions } from './permalinks-options.ts';
import {
	decide,
	formatQuestion,
	listCommands,
	listQuestions,
	type Question,
	readAnswer,
} from './permalinks-questions.ts';
import { wording } from './permalinks-wording.ts';
import { compareVanished } from './vanished-likeness.ts';

/** `npm run permalinks`: gives every entry its row in the ledger, and asks what has become of those that are there no more. */
const { decisions, restored, yes, language } = acceptOrExit(
	readPermalinksOptions(process.argv.slice(2), readLanguage()),
	wording,
);
const say = wording[language];
const { contentDir, today } = readEnvironmentOrExit(language);
const files = readContentFiles(contentDir);
const file = files.find(({ path }) => path === ledgerFile);
const { ledger, problems } = file === undefined ? { problems: [] } : readLedgerFile(file);
stopAtErrors(problems);
const before = ledger?.rows ?? [];

// An entry that is there again is read as one only when its row no longer says that it is gone.
const freed = restored.reduce((rows, entry) => leadEntry(rows, findRow(rows, entry), undefined), before);
const withLedger = [
	...files.filter(({ path }) => path !== ledgerFile),
	...(file === undefined ? [] : [{ path: ledgerFile, content: new TextEncoder().encode(formatLedger(freed)) }]),
];
const { content, problems: contentProblems } = readContentFolder(withLedger, today, isPrintable);
stopAtErrors(contentProblems);
if (content === undefined) process.exit(1);
const present = listLedgerEntries(content.directory, content.pages);
const isThere = createPresence([], present);
const mistake = restored.find((entry) => !isThere(entry));
if (mistake !== undefined) stop(say.isGone(formatKey(mistake)));

let rows: readonly LedgerRow[] = updateLedger(freed, present, today);
for (const { entry, leadsTo } of decisions) {
	const row = findRow(rows, entry);
	if (isThere(row)) stop(say.isThere(formatKey(row)));
	if (leadsTo !== 'removed' && !isThere(leadsTo)) stop(say.noTarget(formatKey(leadsTo)));
	rows = leadEntry(rows, row, leadsTo);
}
const findLikeness = await readLikeness();
const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true;
const decided = yes ? decideAll() : [];
if (!yes && canAsk) await ask();

const left = listLeft();
// An entry that may be an old one under a new name is not written as a new one before somebody has said so.
const awaited = new Set(
	left.flatMap(({ others, successor }) => (successor === undefined ? [] : [successor, ...others].map(formatKey))),
);
const known = new Set(before.map(formatKey));
rows = rows.filter((row) => known.has(formatKey(row)) || !awaited.has(formatKey(row)));
write();
for (const { entry, leadsTo } of decided) console.log(say.leads(formatKey(entry), formatKey(leadsTo)));
if (left.length > 0) {
	console.error(`\n${say.left(left.length)} ${say.undecided}`);
	for (const question of left) {
		console.error(`\n${say.vanished(formatKey(question.row))}`);
		for (const command of listCommands(question, contentOption(contentDir), language)) console.error(`  ${command}`);
	}
	process.exitCode = 1;
}

function listLeft(): Question[] {
	return listQuestions(before, rows, present, findLikeness);
}

/** Takes what is proposed: first where entries are likely renamed, since the rest may then be left with nothing that they could have become. */
function decideAll(): { readonly entry: EntryKey; readonly leadsTo: EntryKey }[] {
	const isRename = ({ successor }: Question) => successor !== undefined;
	return [isRename, (question: Question) => !isRename(question)].flatMap((isNow) =>
		listLeft().flatMap((question) => {
			const leadsTo = isNow(question) ? decide(question) : undefined;
			if (leadsTo === undefined) return [];
			rows = leadEntry(rows, question.row, leadsTo);
			return [{ entry: question.row, leadsTo }];
		}),
	);
}

/** What the record of changes knows of entries that have vanished, beside those that are new. */
async function readLikeness(): Promise<FindRecordedLikeness> {
	const recorded = files.find(({ path }) => path === stateFile);
	if (recorded === undefined || content === undefined) return () => undefined;
	return compareVanished(readStateFile(recorded).rows, before, rows, present, content.directory);
}

async function ask(): Promise<void> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	// Lines that come before their questions wait for them. Whoever leaves in the middle keeps what has been answered.
	const lines = terminal[Symbol.asyncIterator]();
	const skipped = new Set<string>();
	// Each answer may leave less that others could have become.
	const next = () => listLeft().find(({ row }) => !skipped.has(formatKey(row)));
	for (let question = next(); question !== undefined; question = next()) {
		const [first = '', last = ''] = formatQuestion(question, language);
		console.log(first);
		terminal.setPrompt(last);
		terminal.prompt();
		const { value, done } = await lines.next();
		if (done === true) break;
		const answer = readAnswer(value, question, present, language);
		if (answer === undefined) {
			console.log(say.notAnAnswer(printable(value.trim())));
			continue;
		}
		if (answer === 'skip') skipped.add(formatKey(question.row));
		else rows = leadEntry(rows, question.row, answer);
	}
	terminal.close();
}

function write(): void {
	const path = `${contentDir}/${ledgerFile}`;
	const bytes = file === undefined || 'refused' in file.content ? undefined : file.content;
	const written = bytes && new TextDecoder().decode(bytes);
	const text = formatLedger(rows, written);
	if (written === text) {
		if (left.length === 0) console.log(say.unchanged(path));
		return;
	}
	try {
		if (!writeContentFile(contentDir, ledgerFile, text, bytes)) stop(say.changedMeanwhile(path));
	} catch (error) {
		stop(say.notWritten(path, (error as NodeJS.ErrnoException).code ?? String(error)));
	}
	const earlier = new Map(before.map((row) => [formatKey(row), JSON.stringify(row)]));
	const added = rows.filter((row) => !earlier.has(formatKey(row))).length;
	const changed = rows.filter((row) => {
		const was = earlier.get(formatKey(row));
		return was !== undefined && was !== JSON.stringify(row);
	}).length;
	const counts = [
		...(added > 0 || file === undefined ? [say.added(added)] : []),
		...(changed > 0 ? [say.completed(changed)] : []),
		...(added + changed === 0 && file !== undefined ? [say.tidied] : []),
	];
	console.log(say.written(path, counts.join(', ')));
}

function findRow(ledgerRows: readonly LedgerRow[], { kind, id }: EntryKey): LedgerRow {
	const row = ledgerRows.find((each) => each.kind === kind && each.id === id);
	return row ?? stop(say.noRow(formatKey({ kind, id })));
}

function stopAtErrors(found: readonly Problem[]): void {
	if (!found.some((problem) => getSeverity(problem) === 'error')) return;
	console.error(formatForTerminal(found, language, contentDir));
	process.exit(1);
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
