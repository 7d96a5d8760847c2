import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { readContentFiles } from '../data/content-files.ts';
import { readEnvironmentOrExit, readLanguage } from '../data/environment.ts';
import { forgetImport, keepImportRecord, readImportRecord } from '../data/import-record.ts';
import { isPrintable } from '../data/printable-signs.ts';
import { replaceContentFiles } from '../data/replace-content-files.ts';
import { maskPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import type { Problem } from '../domain/problem.ts';
import { getSeverity } from '../domain/severity.ts';
import { checkImport } from '../importers/check-import.ts';
import { readContentFolder } from '../importers/content-folder.ts';
import { type ImportSource, planImport } from '../importers/import-plan.ts';
import { readPresentContent } from '../importers/present-entries.ts';
import { readImport } from '../importers/read-import.ts';
import { printable } from '../reports/printable.ts';
import { formatForTerminal } from '../reports/terminal.ts';
import { acceptOrExit } from './arguments.ts';
import { contentOption } from './content-folder-option.ts';
import { hearNoSignals } from './hear-no-signals.ts';
import { AnswerBook } from './import-answers.ts';
import { formatImportAsJson } from './import-json.ts';
import { readImportOptions } from './import-options.ts';
import {
	countEntries,
	describeEntry,
	describeImport,
	describeLocation,
	inOneLine,
	listRemovals,
	sortEntries,
} from './import-preview.ts';
import { createLabels, describeChoices, describeQuestion, readChoice, readConfirmation } from './import-questions.ts';
import { readSourceFiles } from './import-sources.ts';
import { undoImport } from './import-undo.ts';
import { wording } from './import-wording.ts';

/** `npm run import`: holds files against the content, shows what would come of them, and writes it when somebody has said yes. */
const options = acceptOrExit(readImportOptions(process.argv.slice(2), readLanguage()), wording);
const { language } = options;
const { contentDir, today } = readEnvironmentOrExit(language);
const say = wording[language];
if (options.date !== undefined && options.date > today) stop(say.dateValue(options.date), 2);
const files = readContentFiles(contentDir);
const { content, problems: before } = readContentFolder(files, today, isPrintable);
if (options.undo) {
	hearNoSignals();
	process.exit(undoImport(contentDir, files, today, language));
}
if (content === undefined) {
	console.error(formatForTerminal(before.filter(isError), language, contentDir));
	stop(say.contentErrors, 1);
}

const sourceFiles = readSourceFiles(options.files, language);
if ('mistake' in sourceFiles) stop(sourceFiles.mistake, 1);
const unread: Problem[] = [];
const sources: ImportSource[] = [];
for (const { name, content: bytes, day } of sourceFiles) {
	const { drafts, problems, isWhole } = await readImport({ path: name, content: bytes }, today);
	unread.push(...problems);
	sources.push({ drafts, isWhole, source: options.source ?? say.defaultSource(day) });
}
const hasUnread = unread.some(isError);
const present = readPresentContent(files, today);
const answers = new AnswerBook();
let { plan, checked } = makePlan(true);
const labels = createLabels(present, plan);
const isAsking = !options.yes && !options.dryRun && !options.json && process.stdin.isTTY && process.stdout.isTTY;

if (!options.json) {
	tellUnder(say.notRead, unread.filter(isError));
	tellUnder(
		say.noted,
		unread.filter((problem) => !isError(problem)),
	);
	if (sources.every(({ drafts }) => drafts.length === 0)) stop(say.nothing, 1);
	showPlan();
}
if (checked.files.size === 0 && !isAsking) finish(false);
if (options.dryRun) {
	if (!options.json) tell([say.dryRun]);
	finish(false);
}
if (isAsking) await askAll();
else if (!options.yes) {
	if (!options.json) tell(['', say.notAsked]);
	finish(false, 3);
}
write();
finish(true);

function makePlan(removes: boolean) {
	const made = answers.replay(startPlanning(removes));
	return { plan: made, checked: checkImport(files, before, made, today, isPrintable) };
}

function showPlan(): void {
	tell(describeImport(plan, checked, labels, language, options.all).lines);
	const names = [...checked.files.keys()].map(({ wanted }) => wanted['person']);
	const written = sources.map(({ source }) => source);
	const added = [
		...new Set(
			names.flatMap((person) => {
				const source = (person as { source?: string } | undefined)?.source;
				return source !== undefined && written.includes(source) ? [source] : [];
			}),
		),
	];
	if (added.length > 0 && options.source === undefined) tell(['', ...added.map(say.sourceNote)]);
}

/** Goes on only when everything is answered, and somebody has said yes to what comes of it. */
async function askAll(): Promise<void> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	// Lines that come before their questions wait for them.
	const lines = terminal[Symbol.asyncIterator]();
	const ask = async (prompt: string): Promise<string> => {
		terminal.setPrompt(printable(prompt));
		terminal.prompt();
		const { value, done } = await lines.next();
		// Ctrl+C and Ctrl+D are no yes.
		if (done === true) {
			tell(['', say.declined]);
			process.exit(3);
		}
		return value;
	};
	const confirm = async (prompt: string): Promise<boolean> => {
		for (;;) {
			const text = await ask(prompt);
			const answer = readConfirmation(text, language);
			if (answer !== undefined) return answer;
			tell([say.notAnAnswer(text.trim())]);
		}
	};
	const open = answers.countOpen(startPlanning(true));
	let at = 0;
	for (;;) {
		const question = answers.findOpen(startPlanning(true));
		if (question === undefined) break;
		at++;
		const choices = describeChoices(question, labels, language);
		tell([
			'',
			`${say.question(at, Math.max(at, open))}. ${describeEntry(question, language)}`,
			describeQuestion(question, language),
			...choices.map((choice, index) => `  ${index + 1}. ${choice}`),
		]);
		for (;;) {
			const text = await ask(say.prompt(choices.length));
			const answer = readChoice(text, choices.length, language);
			if (answer !== undefined) {
				answers.note(question, answer);
				break;
			}
			tell([say.notAnAnswer(text.trim())]);
		}
	}
	if (at > 0) {
		({ plan, checked } = makePlan(true));
		tell(['', `${say.counts(countEntries(sortEntries(plan, checked)))}.`]);
	}
	const removals = listRemovals(sortEntries(plan, checked)).length;
	if (removals > 0 && !(await confirm(`${say.removals(removals)} ${say.removalPrompt}`))) {
		({ plan, checked } = makePlan(false));
	}
	if (checked.files.size === 0) finish(false);
	const isConfirmed = await confirm(say.confirm(checked.files.size, contentDir));
	terminal.close();
	if (isConfirmed) return;
	tell([say.declined]);
	process.exit(3);
}

function startPlanning(removes: boolean) {
	return planImport(sources, present, {
		today,
		date: options.date,
		isSourceSaid: options.source !== undefined,
		removes,
	});
}

/** All of it, or nothing. */
function write(): void {
	hearNoSignals();
	const edits = [...checked.files.values()];
	const earlier = readImportRecord(contentDir);
	try {
		keepImportRecord(contentDir, edits);
	} catch (error) {
		stop(say.notWritten((error as NodeJS.ErrnoException).code ?? String(error)), 1);
	}
	const replaced = replaceContentFiles(contentDir, edits);
	if ('restore' in replaced) return;
	// What the import before has written can still be put back.
	forgetImport(contentDir, earlier?.files);
	const { left } = replaced;
	if (left.length > 0) console.error(printable(say.notRestored(left)));
	if ('changed' in replaced) stop(say.changedMeanwhile(replaced.changed), 1);
	stop(say.notWritten((replaced.error as NodeJS.ErrnoException).code ?? String(replaced.error)), 1);
}

/** @param status the exit code where nothing was left out */
function finish(isWritten: boolean, status = 0): never {
	const sorted = sortEntries(plan, checked);
	const option = contentOption(contentDir);
	const isLeft = hasUnread || sorted.left.some(({ refusal }) => refusal !== undefined);
	if (options.json) console.log(formatImportAsJson(plan, checked, labels, unread, isWritten));
	else if (isWritten) tell(['', say.written(checked.files.size, contentDir, option), say.next(option)]);
	else if (checked.files.size === 0) tell(['', isLeft ? say.nothingToWrite : say.unchanged]);
	process.exit(status === 0 && isLeft ? 1 : status);
}

function describeUnread(problem: Problem): string {
	return `  ! ${describeLocation(problem.location, language)}: ${inOneLine(problem, problem.location, language)}`;
}

function tellUnder(heading: string, problems: readonly Problem[]): void {
	if (problems.length > 0) tell([heading, ...problems.map(describeUnread), '']);
}

function isError(problem: Problem): boolean {
	return getSeverity(problem) === 'error';
}

function tell(lines: readonly string[]): void {
	for (const line of lines) console.log(printable(maskPersonalIdentityNumbers(line)));
}

function stop(sentence: string, status: number): never {
	console.error(printable(maskPersonalIdentityNumbers(sentence)));
	process.exit(status);
}
