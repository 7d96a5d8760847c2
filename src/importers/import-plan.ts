import { type IsoDate, parseDate } from '../domain/date.ts';
import type { Draft } from './draft.ts';
import { keyOrder } from './entry-yaml.ts';
import { knownEntries, settleNewContacts } from './fresh-contacts.ts';
import type { AskedQuestion, ImportAnswer, ImportQuestion } from './import-questions.ts';
import { type Match, matchDrafts } from './match-drafts.ts';
import { type FieldChange, type Merging, mergeFields } from './merge-fields.ts';
import { createState } from './plan-state.ts';
import type { PresentContent, PresentFile } from './present-entries.ts';
import { settleDoubts, settleNames } from './settle-doubts.ts';
import { settleDrafts } from './settle-drafts.ts';

/** What one file says, and how it is to be taken. */
export interface ImportSource {
	readonly drafts: readonly Draft[];
	/** All that there is, as a sheet is, and not some of it, as a press release is. */
	readonly isWhole: boolean;
	/** Why persons may be named whom it names: a sentence, or the id of a press release. */
	readonly source: string;
}

/** How an import is to be made. */
export interface ImportOptions {
	readonly today: IsoDate;
	/** The day on which what the sources say was checked, where they do not say it themselves. */
	readonly date: IsoDate | undefined;
	/** Somebody has said what the source of names is. */
	readonly isSourceSaid: boolean;
	/** What whole sources leave empty is to be empty. */
	readonly removes: boolean;
}

/** An entry of a source, and what is to come of it. */
export interface PlannedEntry {
	readonly draft: Draft;
	readonly outcome: 'new' | 'changed' | 'same' | 'skipped';
	/** What has changes of its own in the content; undefined for what is passed over. */
	readonly target: PlannedTarget | undefined;
	readonly changes: readonly FieldChange[];
	readonly asked: readonly AskedQuestion[];
}

/** An entry of the content as it is to be. */
export interface PlannedTarget {
	readonly kind: Draft['kind'];
	readonly id: string;
	/** Its file as it is; undefined for none. */
	readonly file: PresentFile | undefined;
	/** True for one that is there, but not in a YAML file. */
	readonly isElsewhere: boolean;
	/** True for an organisation that is only there because contacts name it. */
	readonly isNamedAlone: boolean;
	/** The keys that its file is to have. */
	wanted: Readonly<Record<string, unknown>>;
}

/** What an import comes to, before it is checked. */
export interface ImportPlan {
	readonly entries: readonly PlannedEntry[];
	/** Contacts of the content that no whole source has, in the organisations that it speaks of. */
	readonly missing: readonly { readonly id: string; readonly role: string }[];
}

/**
 * Holds drafts against the content. Nothing is decided that a source leaves open: that is asked, entry by entry, and the answers decide.
 *
 * @returns a generator of the questions, which takes their answers
 */
export function* planImport(
	sources: readonly ImportSource[],
	present: PresentContent,
	options: ImportOptions,
): Generator<ImportQuestion, ImportPlan, ImportAnswer> {
	const given = sources.flatMap((source) => source.drafts.map((draft) => ({ draft, source })));
	const asked = new Map<number, AskedQuestion[]>();
	const note = (index: number, question: ImportQuestion, answer: ImportAnswer) => {
		asked.set(index, [...(asked.get(index) ?? []), { question, answer }]);
	};
	const read = yield* settleDoubts(
		given.map(({ draft }) => draft),
		note,
	);
	const named = yield* settleNames(read, present.organisations, note);
	const { drafts: settled } = settleDrafts(
		named.map((draft, index) => draft ?? emptied(given[index]?.draft as Draft)),
		knownEntries(present),
	);
	// The id is that of the source alone, until it is known whether the entry is there.
	const sought = named.map((draft, index) => draft && { ...(settled[index] as Draft), id: draft.id });
	const matches = matchDrafts(
		sought.flatMap((draft) => (draft?.kind === 'contact' ? [draft] : [])),
		present.contacts,
	);
	const fresh = settleNewContacts(sought, matches, settled, present);
	const state = createState(present, options);
	const entries: (PlannedEntry | undefined)[] = [];

	for (const [index, draft] of settled.entries()) {
		if (draft.kind !== 'organisation') continue;
		const source = given[index]?.source;
		const isSkipped = index < named.length && named[index] === undefined;
		const id = state.findOrganisation(draft.id) ?? draft.id;
		const target = isSkipped ? undefined : state.open('organisation', id, source === undefined);
		entries[index] = yield* merge(index, draft, target, source);
	}
	for (const [index, draft] of sought.entries()) {
		if (draft === undefined || draft.kind !== 'contact') continue;
		const { source } = given[index] as (typeof given)[number];
		const id = yield* chooseContact(index, draft, matches.get(draft) ?? { kind: 'none' });
		const newId = state.findTwin(draft, source) ?? fresh.get(draft) ?? '';
		const target = id === 'skip' ? undefined : state.open('contact', id ?? newId, false);
		if (target !== undefined && target.file === undefined) state.noteTwin(draft, source, target.id);
		entries[index] = yield* merge(index, draft, target, source);
	}
	const planned = settled.map((draft, index): PlannedEntry => {
		return (
			entries[index] ?? {
				draft: given[index]?.draft ?? draft,
				outcome: 'skipped',
				target: undefined,
				changes: [],
				asked: asked.get(index) ?? [],
			}
		);
	});
	return { entries: planned, missing: findMissing(planned, given, present) };

	function* chooseContact(
		index: number,
		draft: Draft,
		match: Match,
	): Generator<ImportQuestion, string | undefined | 'skip', ImportAnswer> {
		if (match.kind === 'none') return undefined;
		if (match.kind === 'sure') return match.id;
		const question: ImportQuestion =
			match.kind === 'successor'
				? { draft, about: 'successor', choices: [match.id, undefined] }
				: {
						draft,
						about: 'match',
						by: match.by,
						choices: match.isNewLikelier ? [undefined, ...match.ids] : [...match.ids, undefined],
					};
		const answer = yield question;
		note(index, question, answer);
		return answer === 'skip' ? 'skip' : question.choices[answer];
	}

	function* merge(
		index: number,
		draft: Draft,
		target: PlannedTarget | undefined,
		source: ImportSource | undefined,
	): Generator<ImportQuestion, PlannedEntry, ImportAnswer> {
		const origin = given[index]?.draft ?? draft;
		const entry = (outcome: PlannedEntry['outcome'], changes: readonly FieldChange[]): PlannedEntry => {
			const told = byKeyOrder(draft.kind, changes);
			return { draft: origin, outcome, target, changes: told, asked: asked.get(index) ?? [] };
		};
		if (target === undefined) return entry('skipped', []);
		const merging: Merging = {
			removes: options.removes && source?.isWhole === true,
			source: source?.source ?? '',
			isSourceSaid: options.isSourceSaid,
			numbersOf: draft.numbersOf,
			namedByColumn: draft.namedByColumn,
		};
		const isFresh = target.file === undefined && !target.isElsewhere;
		const isFirst = state.isFirst(target);
		const before = target.wanted;
		const base = isFirst ? state.withoutReplaced(target, draft, merging) : before;
		const { wanted, changes: merged } = mergeFields(draft.kind, base, draft.fields, options.today, merging);
		const changes = [
			...merged.map((change) => ({ ...change, from: change.field in before ? before[change.field] : change.from })),
		];
		for (const key of Object.keys(base)) {
			const isGone = base[key] !== before[key] && !changes.some(({ field }) => field === key);
			if (isGone) changes.push({ field: key, from: before[key], to: wanted[key], isRemoval: true });
		}
		let result = wanted;
		for (const change of isFirst ? [] : changes) {
			if (!state.isStated(target, change.field) || change.from === undefined) continue;
			const question: ImportQuestion = {
				draft: origin,
				about: 'conflict',
				id: target.id,
				field: change.field,
				choices: [change.from, change.to],
			};
			const answer = yield question;
			note(index, question, answer);
			const [key = ''] = change.field.split('.');
			if (answer !== 1) result = { ...result, [key]: before[key] };
		}
		const left = isFirst
			? changes
			: changes.filter(({ field }) => result[field.split('.')[0] ?? ''] !== before[field.split('.')[0] ?? '']);
		state.state(target, draft.fields);
		const dated =
			draft.kind === 'organisation'
				? { wanted: result, changes: left }
				: yield* date(index, origin, target, draft, result, left);
		if (dated === undefined) return entry('same', []);
		target.wanted = dated.wanted;
		if (isFresh && isFirst) return entry('new', dated.changes);
		return entry(dated.changes.length === 0 ? 'same' : 'changed', dated.changes);
	}

	/** The day on which an entry was checked; undefined where the source is older than what stands there, and that is to stay. */
	function* date(
		index: number,
		origin: Draft,
		target: PlannedTarget,
		{ fields }: Draft,
		wanted: Readonly<Record<string, unknown>>,
		changes: readonly FieldChange[],
	): Generator<
		ImportQuestion,
		{ wanted: Readonly<Record<string, unknown>>; changes: readonly FieldChange[] } | undefined,
		ImportAnswer
	> {
		const own = typeof fields['verified'] === 'string' ? fields['verified'].trim() : undefined;
		const was = typeof target.wanted['verified'] === 'string' ? target.wanted['verified'].trim() : undefined;
		const day = own ?? options.date ?? options.today;
		if (was === undefined) {
			return { wanted: { ...wanted, verified: day }, changes: [...changes, dayChange(was, day)] };
		}
		const [verified, sourceDate] = [parseDate(was), parseDate(day)];
		const isOlder = verified !== undefined && sourceDate !== undefined && sourceDate < verified;
		if (changes.length === 0) {
			if (own === undefined || isOlder || own === was) return { wanted: target.wanted, changes: [] };
			return { wanted: { ...wanted, verified: day }, changes: [dayChange(was, day)] };
		}
		if (isOlder && target.file !== undefined) {
			const question: ImportQuestion = {
				draft: origin,
				about: 'older',
				id: target.id,
				verified,
				sourceDate,
				choices: [false, true],
			};
			const answer = yield question;
			note(index, question, answer);
			return answer === 1 ? { wanted, changes } : undefined;
		}
		if (day === was || isOlder) return { wanted, changes };
		return { wanted: { ...wanted, verified: day }, changes: [...changes, dayChange(was, day)] };
	}
}

/** Changes as the keys stand in a file. */
function byKeyOrder(kind: Draft['kind'], changes: readonly FieldChange[]): readonly FieldChange[] {
	const order: readonly string[] = keyOrder[kind];
	const placeOf = ({ field }: FieldChange) => order.indexOf(field.split('.')[0] ?? '');
	return changes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function dayChange(from: string | undefined, to: string): FieldChange {
	return { field: 'verified', from, to, isRemoval: false };
}

/** In the place of one that is passed over, so that the others keep theirs. */
function emptied({ kind, id, location, excerpt }: Draft): Draft {
	return { kind, id, fields: {}, location, excerpt, doubts: [] };
}

function findMissing(
	entries: readonly PlannedEntry[],
	given: readonly { readonly source: ImportSource }[],
	{ contacts }: PresentContent,
): ImportPlan['missing'] {
	const whole = entries.filter((_, index) => given[index]?.source.isWhole === true);
	const found = new Set(whole.flatMap(({ target }) => (target?.kind === 'contact' ? [target.id] : [])));
	const spokenOf = new Set(whole.map(({ target }) => target?.wanted['organisation']));
	return contacts
		.filter(({ id, organisation, status, example }) => {
			return status !== 'ended' && !example && !found.has(id) && spokenOf.has(organisation);
		})
		.map(({ id, role }) => ({ id, role }));
}
