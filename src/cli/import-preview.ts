import type { Finding, Location, ReportLanguage } from '../domain/problem.ts';
import type { CheckedImport, Refusal } from '../importers/check-import.ts';
import type { ImportPlan, PlannedEntry } from '../importers/import-plan.ts';
import { isList, listItems } from '../importers/listed-values.ts';
import type { FieldChange } from '../importers/merge-fields.ts';
import { pairItems } from '../importers/pair-items.ts';
import { explain } from '../reports/explain.ts';
import { describePlace } from '../reports/place.ts';
import { shortened } from '../reports/printable.ts';
import { fieldNames } from './field-names.ts';
import { describeChoices, describeQuestion, type Labels } from './import-questions.ts';
import { describeDifference, describeValue } from './import-values.ts';
import { type ImportCounts, wording } from './import-wording.ts';

/** How many entries of each kind are told where not all are asked for. */
const MOST = 20;

/** An import in words. */
export interface Preview {
	readonly counts: ImportCounts;
	readonly lines: readonly string[];
}

/** Entries by what comes of them; those that are named alone and not needed are none. */
export interface SortedEntries {
	readonly added: readonly PlannedEntry[];
	readonly changed: readonly PlannedEntry[];
	readonly same: readonly PlannedEntry[];
	readonly unsure: readonly PlannedEntry[];
	readonly left: readonly (PlannedEntry & { readonly refusal: Refusal | undefined })[];
}

/** Sorts what an import comes to. */
export function sortEntries({ entries }: ImportPlan, { files, refused }: CheckedImport): SortedEntries {
	const isWritten = ({ target }: PlannedEntry) => target !== undefined && files.has(target);
	const refusalOf = ({ target }: PlannedEntry) => target && refused.get(target);
	return {
		added: entries.filter((entry) => entry.outcome === 'new' && isWritten(entry)),
		changed: entries.filter((entry) => entry.outcome === 'changed' && isWritten(entry)),
		same: entries.filter(({ outcome }) => outcome === 'same'),
		unsure: entries.filter(({ asked }) => asked.length > 0),
		left: entries.flatMap((entry) => {
			const refusal = refusalOf(entry);
			const isLeft = entry.outcome === 'skipped' || (refusal !== undefined && entry.outcome !== 'same');
			return isLeft ? [{ ...entry, refusal }] : [];
		}),
	};
}

/** How many entries there are of each kind. */
export function countEntries(sorted: SortedEntries): ImportCounts {
	const { added, changed, same, unsure, left } = sorted;
	return {
		added: added.length,
		changed: changed.length,
		same: same.length,
		removed: listRemovals(sorted).length,
		unsure: unsure.length,
		left: left.length,
	};
}

/** Facts that go from the content because the source does not have them. */
export function listRemovals({
	changed,
}: SortedEntries): { readonly entry: PlannedEntry; readonly change: FieldChange }[] {
	return changed.flatMap((entry) =>
		entry.changes.filter(({ isRemoval }) => isRemoval).map((change) => ({ entry, change })),
	);
}

/**
 * Tells an import: how many, then what is new, what changes from what to what, what is unsure and what is left out.
 *
 * @param all every entry is told, however many
 */
export function describeImport(
	plan: ImportPlan,
	checked: CheckedImport,
	labels: Labels,
	language: ReportLanguage,
	all: boolean,
): Preview {
	const say = wording[language];
	const sorted = sortEntries(plan, checked);
	const counts = countEntries(sorted);
	const section = (heading: string, blocks: readonly (readonly string[])[]) => {
		const told = all ? blocks : blocks.slice(0, MOST);
		const more = blocks.length - told.length;
		if (blocks.length === 0) return [];
		return ['', heading, ...told.flat(), ...(more > 0 ? [`  ${say.more(more)}`] : [])];
	};
	const pathOf = ({ target }: PlannedEntry) => (target === undefined ? '' : (checked.files.get(target)?.path ?? ''));
	const warnings = checked.warnings.filter(({ code }) => !TOLD_OTHERWISE.has(code));
	return {
		counts,
		lines: [
			`${say.counts(counts)}.`,
			...section(
				say.headings.added,
				sorted.added.map((entry) => [
					`  + ${labels.entry(entry)}  (${pathOf(entry)})`,
					...entry.changes
						.filter(({ field }) => !IN_LABEL.has(field))
						.map((change) => `      ${nameOf(change, language)}: ${describeValue(change.to, language)}`),
				]),
			),
			...section(
				say.headings.changed,
				sorted.changed.map((entry) => [
					`  ~ ${labels.entry(entry)}  (${pathOf(entry)})`,
					...entry.changes.flatMap((change) => describeChange(change, language)),
				]),
			),
			...section(
				say.headings.removed,
				listRemovals(sorted).map(({ entry, change }) => [
					`  - ${labels.entry(entry)}: ${nameOf(change, language)}: ${describeValue(goneOf(change), language)}`,
				]),
			),
			...section(
				say.headings.unsure,
				sorted.unsure.map((entry) => [
					`  ? ${describeEntry(entry, language)}`,
					...entry.asked.flatMap(({ question, answer }) => [
						`      ${describeQuestion(question, language)}`,
						...describeChoices(question, labels, language).map((choice, index) => {
							const mark = answer === index ? `  ← ${say.chosen}` : '';
							return `        ${index + 1}. ${choice}${mark}`;
						}),
					]),
				]),
			),
			...section(
				say.headings.left,
				sorted.left.map((entry) => [
					`  ! ${describeEntry(entry, language)}`,
					...describeRefusal(entry.refusal, language).map((reason) => `      ${reason}`),
				]),
			),
			...section(
				say.headings.warnings,
				warnings.map((problem) => [`  · ${problem.location.file}: ${inOneLine(problem, problem.location, language)}`]),
			),
			...section(
				say.headings.missing,
				plan.missing.map(({ id, role }) => [`  - ${id}: ${shortened(role, 80)}`]),
			),
		],
	};
}

/** Why an entry is left out, a sentence each. */
export function describeRefusal(refusal: Refusal | undefined, language: ReportLanguage): string[] {
	const say = wording[language];
	if (refusal === undefined) return [say.skipped];
	if (refusal.reason === 'elsewhere') return [say.elsewhere];
	if (refusal.reason === 'by-hand') return [say.byHand(refusal.path)];
	return refusal.problems.map((problem) => {
		if (problem.code === 'field-missing') {
			const { field } = problem.args;
			const [key = field] = field.split('.');
			return say.fieldMissing(fieldNames[language][field] ?? fieldNames[language][key] ?? field);
		}
		// How it would be written in a file of the content is of no use to somebody with the source.
		return inOneLine(problem, { ...problem.location, cell: {} }, language);
	});
}

/** A finding in words, with what to do about it. */
export function inOneLine(about: Finding, location: Location, language: ReportLanguage): string {
	const { what, fix } = explain({ ...about, location }, language);
	return shortened(wording[language].problems(what, fix), 500);
}

function describeChange({ from, to, field }: FieldChange, language: ReportLanguage): string[] {
	const say = wording[language];
	const [was, becomes] = describeDifference(from, to, language);
	return [
		`      ${nameOf({ field }, language)}`,
		`        ${say.was}${from === undefined ? say.nothingThere : was}`,
		`        ${say.becomes}${to === undefined ? say.goes : becomes}`,
	];
}

/** Of a list, the items that go; else all that stood there. */
function goneOf({ field, from, to }: FieldChange): unknown {
	const items = listItems(field, from);
	const pairs = pairItems(items, listItems(field, to));
	return isList(field) ? items.filter((_, at) => !pairs.includes(at)) : from;
}

/** What the key of a change is called. */
export function nameOf({ field }: Pick<FieldChange, 'field'>, language: ReportLanguage): string {
	return fieldNames[language][field] ?? field;
}

/** Where in the source something stands, as whoever has it open would say it. */
export function describeLocation(location: Location, language: ReportLanguage): string {
	const { file, position, cell } = location;
	if (cell !== undefined) return [file, describePlace(location, language)].filter(Boolean).join(', ');
	return position === 'unavailable' ? file : wording[language].line(file, position.line);
}

/** Where in the source an entry stands, and what stands there. */
export function describeEntry(
	{ draft: { location, excerpt } }: Pick<PlannedEntry, 'draft'>,
	language: ReportLanguage,
): string {
	const say = wording[language];
	return say.excerpt(describeLocation(location, language), shortened(excerpt, 160));
}

/** What a new entry is called by already. */
const IN_LABEL: ReadonlySet<string> = new Set(['role', 'organisation', 'name', 'verified']);
/** What is said at the end of every import. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['changes-not-recorded', 'permalinks-row-missing']);
