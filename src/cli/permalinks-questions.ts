import { createPresence, findFormerEntries } from '../domain/ledger/former-entries.ts';
import { type EntryKey, formatKey, type LedgerRow, parseKey } from '../domain/ledger/ledger.ts';
import type { LedgerEntry } from '../domain/ledger/ledger-entries.ts';
import { findLedgerFindings } from '../domain/ledger/ledger-findings.ts';
import { proposeSuccessors } from '../domain/ledger/rename-proposal.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import { isLostAddress } from '../domain/severity.ts';
import { wording } from './permalinks-wording.ts';

/** An address that leads nowhere, and what could be done about it. */
export interface Question {
	readonly row: LedgerRow;
	/** The entry that it has most likely become. */
	readonly successor: EntryKey | undefined;
	/** What it belonged to. */
	readonly whole: EntryKey | undefined;
}

/**
 * Everything that has vanished without a word.
 *
 * @param before the ledger before rows were added for what is new
 * @param ledger the ledger as it is to be
 */
export function listQuestions(
	before: readonly LedgerRow[],
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
): Question[] {
	const wholes = new Map(findFormerEntries(ledger, present).map((entry) => [formatKey(entry), entry.target]));
	const lost = findLedgerFindings(ledger, present).flatMap(({ finding, row }) =>
		row !== undefined && isLostAddress(finding) ? [row] : [],
	);
	const successors = proposeSuccessors(lost, before, present);
	return lost.map((row) => ({ row, successor: successors.get(formatKey(row)), whole: wholes.get(formatKey(row)) }));
}

/** What is proposed: the entry under its new name, else what it belonged to. */
export function propose({ successor, whole }: Question): EntryKey | undefined {
	return successor ?? whole;
}

/** A question in words, and the answers that there are. */
export function formatQuestion(
	question: Question,
	language: ReportLanguage,
): readonly [asked: string, choices: string] {
	const say = wording[language];
	const { row, successor, whole } = question;
	const asked =
		successor === undefined
			? whole === undefined
				? say.unknownTarget
				: say.toWhole(formatKey(whole))
			: say.renamed(formatKey(successor));
	const other = successor !== undefined && whole !== undefined ? formatKey(whole) : undefined;
	return [`${say.vanished(formatKey(row))} ${asked}`, `(${say.choices(propose(question) !== undefined, other)}) `];
}

/**
 * The commands that answer a question, with what each means, for where nobody can be asked.
 *
 * @param content the option that says in which folder they work, or the empty text
 */
export function listCommands({ row, successor, whole }: Question, content: string, language: ReportLanguage): string[] {
	const say = wording[language];
	const run = 'npm run permalinks --';
	const entry = formatKey(row);
	const move = (target: EntryKey | undefined, hint: string) =>
		target === undefined ? [] : [`${run} --move ${entry}=${formatKey(target)}${content}   (${hint})`];
	return [
		...move(successor, say.renamedHint),
		...move(whole, say.wholeHint),
		`${run} --remove ${entry}${content}   (${say.removedHint})`,
	];
}

/**
 * What an answer means.
 *
 * @returns what the address shall lead to; `skip`; or undefined for what is no answer
 */
export function readAnswer(
	text: string,
	question: Question,
	present: readonly LedgerEntry[],
	language: ReportLanguage,
): LedgerRow['leadsTo'] | 'skip' {
	const { yes, whole, removed, skip } = wording[language].answers;
	const answer = text.trim().toLowerCase();
	const isOneOf = (words: readonly string[]) => words.includes(answer);
	if (isOneOf(skip) || answer === '') return 'skip';
	if (isOneOf(yes)) return propose(question);
	if (isOneOf(whole)) return question.whole;
	if (isOneOf(removed)) return 'removed';
	const key = parseKey(answer) ?? parseKey(`${question.row.kind}/${answer}`);
	return key !== undefined && createPresence([], present)(key) ? key : undefined;
}
