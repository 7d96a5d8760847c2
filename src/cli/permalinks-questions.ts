import { createPresence, findFormerEntries } from '../domain/ledger/former-entries.ts';
import { type EntryKey, formatKey, type LedgerRow, parseKey } from '../domain/ledger/ledger.ts';
import type { LedgerEntry } from '../domain/ledger/ledger-entries.ts';
import { findLedgerFindings } from '../domain/ledger/ledger-findings.ts';
import { proposeRenames } from '../domain/ledger/rename-proposal.ts';
import type { ReportLanguage } from '../domain/problem.ts';
import type { FindRecordedLikeness } from '../domain/recorded-likeness.ts';
import { isLostAddress } from '../domain/severity.ts';
import { wording } from './permalinks-wording.ts';

/** An address that leads nowhere, and what could be done about it. */
export interface Question {
	readonly row: LedgerRow;
	/** The entry that it has most likely become, or may have. */
	readonly successor: EntryKey | undefined;
	/** Entries that it may have become as well, where it cannot be told. */
	readonly others: readonly EntryKey[];
	/** True where the successor is so likely that nobody has to be asked. */
	readonly isLikely: boolean;
	/** What it belonged to. */
	readonly whole: EntryKey | undefined;
}

/**
 * Everything that has vanished without a word.
 *
 * @param before the ledger before rows were added for what is new
 * @param ledger the ledger as it is to be
 * @param findLikeness what is recorded of what has vanished
 */
export function listQuestions(
	before: readonly LedgerRow[],
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
	findLikeness?: FindRecordedLikeness,
): Question[] {
	const wholes = new Map(findFormerEntries(ledger, present).map((entry) => [formatKey(entry), entry.target]));
	const lost = findLedgerFindings(ledger, present).flatMap(({ finding, row }) =>
		row !== undefined && isLostAddress(finding) ? [row] : [],
	);
	const taken = listTaken(before, ledger);
	const open = present.filter((entry) => !taken.has(formatKey(entry)));
	const proposals = proposeRenames(lost, before, open, findLikeness);
	return lost.map((row) => {
		const { likely, possible = [] } = proposals.get(formatKey(row)) ?? {};
		const [first, ...others] = possible;
		const whole = wholes.get(formatKey(row));
		return likely === undefined
			? { row, successor: first, others, isLikely: false, whole }
			: { row, successor: likely, others: [], isLikely: true, whole };
	});
}

/** Entries that have been said to be others under new names: what had no word in the ledger before leads to them. */
function listTaken(before: readonly LedgerRow[], ledger: readonly LedgerRow[]): ReadonlySet<string> {
	const wordless = new Set(before.filter(({ leadsTo }) => leadsTo === undefined).map(formatKey));
	return new Set(
		ledger.flatMap((row) =>
			typeof row.leadsTo === 'object' && wordless.has(formatKey(row)) ? [formatKey(row.leadsTo)] : [],
		),
	);
}

/** What is proposed: the entry under its new name, else what it belonged to. */
export function propose({ successor, whole }: Pick<Question, 'successor' | 'whole'>): EntryKey | undefined {
	return successor ?? whole;
}

/** What is taken without a question: nothing where it may have another name, and that cannot be told. */
export function decide(question: Question): EntryKey | undefined {
	return question.successor !== undefined && !question.isLikely ? undefined : propose(question);
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

/** More entries that something may have become are told nowhere but in the ledger, where they have no row yet. */
const otherCommands = 4;

/**
 * The commands that answer a question, with what each means, for where nobody can be asked.
 *
 * @param content the option that says in which folder they work, or the empty text
 */
export function listCommands(
	{ isLikely, others, row, successor, whole }: Question,
	content: string,
	language: ReportLanguage,
): string[] {
	const say = wording[language];
	const run = 'npm run permalinks --';
	const entry = formatKey(row);
	const move = (target: EntryKey | undefined, hint: string) =>
		target === undefined ? [] : [`${run} --move ${entry}=${formatKey(target)}${content}   (${hint})`];
	return [
		...[successor, ...others.slice(0, otherCommands)].flatMap((entry) =>
			move(entry, isLikely ? say.renamedHint : say.perhapsRenamedHint),
		),
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
	question: Pick<Question, 'row' | 'successor' | 'whole'>,
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
