import { maskPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import type { Problem, ReportLanguage } from '../domain/problem.ts';
import type { CheckedImport } from '../importers/check-import.ts';
import type { ImportPlan, PlannedEntry } from '../importers/import-plan.ts';
import { writeJson } from '../reports/json.ts';
import { countEntries, describeRefusal, inOneLine, sortEntries } from './import-preview.ts';
import { describeChoices, describeQuestion, type Labels } from './import-questions.ts';

const language: ReportLanguage = 'sv';

/** An import for another program: what comes of each entry, and whether it has been written. Words are in Swedish. */
export function formatImportAsJson(
	plan: ImportPlan,
	checked: CheckedImport,
	labels: Labels,
	unread: readonly Problem[],
	isWritten: boolean,
): string {
	const sorted = sortEntries(plan, checked);
	const tellEntry = (outcome: string) => (entry: PlannedEntry) => ({
		outcome,
		kind: entry.draft.kind,
		id: entry.target?.id,
		file: entry.target && checked.files.get(entry.target)?.path,
		label: labels.entry(entry),
		location: entry.draft.location,
		excerpt: entry.draft.excerpt,
		changes: entry.changes.map(({ field, from, to, isRemoval }) => ({ field, from, to, removes: isRemoval })),
		questions: entry.asked.map(({ question, answer }) => ({
			about: question.about,
			text: describeQuestion(question, language),
			choices: describeChoices(question, labels, language),
			chosen: answer === 'skip' ? undefined : answer + 1,
		})),
	});
	const told = {
		written: isWritten,
		counts: countEntries(sorted),
		entries: [
			...sorted.added.map(tellEntry('new')),
			...sorted.changed.map(tellEntry('changed')),
			...sorted.same.map(tellEntry('same')),
			...sorted.left.map((entry) => ({
				...tellEntry('left')(entry),
				reasons: describeRefusal(entry.refusal, language),
			})),
		],
		missing: plan.missing,
		unread: unread.map((problem) => ({
			code: problem.code,
			location: problem.location,
			text: inOneLine(problem, problem.location, language),
		})),
		warnings: checked.warnings.map((problem) => ({
			code: problem.code,
			location: problem.location,
			text: inOneLine(problem, problem.location, language),
		})),
	};
	return writeJson(masked(told));
}

/** Every text without personal identity numbers. */
function masked(value: unknown): unknown {
	if (typeof value === 'string') return maskPersonalIdentityNumbers(value);
	if (Array.isArray(value)) return value.map(masked);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
}
