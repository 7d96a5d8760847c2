import { contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { isOfColumn } from '../domain/number-columns.ts';
import { organisationSchema } from '../domain/organisation.ts';
import { parsePhone } from '../domain/phone.ts';
import { divideNumber } from '../domain/phone-field.ts';
import type { Draft } from './draft.ts';
import { isList, listItems } from './listed-values.ts';
import { isGroup } from './same-value.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** What happens to a key of an entry. */
export interface FieldChange {
	/** With a full stop before a key within a group: `person.source`. */
	readonly field: string;
	/** Undefined where nothing is. */
	readonly from: unknown;
	readonly to: unknown;
	/** Something that stood there is gone, or some items of it. */
	readonly isRemoval: boolean;
}

/** An entry as it is to be, and what is another in it. */
export interface MergedFields {
	readonly wanted: Mapping;
	readonly changes: readonly FieldChange[];
}

/** How a source is to be merged. */
export interface Merging {
	/** Lists of the source are all that there is, and what it leaves empty is to be empty. Otherwise nothing goes that stands there. */
	readonly removes: boolean;
	/** Why a person may be named whom the source names without saying so. */
	readonly source: string;
	/** The source for names was said by somebody, so it stands instead of that of whoever had the post before. */
	readonly isSourceSaid: boolean;
	/** The kinds of telephone numbers that the source speaks of; undefined for all. */
	readonly numbersOf?: Draft['numbersOf'];
	/** The numbers whose label may stand where there is none, and in the place of no other. */
	readonly namedByColumn?: Draft['namedByColumn'] | undefined;
}

/**
 * What an entry is to say when a source has been added to it. What the source does not speak of stays, and what it says in another form is the same:
 * a number without its country code, municipalities by their codes.
 */
export function mergeFields(
	kind: Draft['kind'],
	present: Mapping,
	fields: Mapping,
	today: IsoDate,
	merging: Merging,
): MergedFields {
	const wanted: Record<string, unknown> = { ...present };
	const changes: FieldChange[] = [];
	const isSame = (key: string, a: unknown, b: unknown) => isSameValue(kind, today, key, a, b);
	for (const [key, value] of Object.entries(fields)) {
		if (value === undefined || key === 'verified') continue;
		if (key === 'person') {
			changes.push(...mergePerson(wanted, value, merging));
			continue;
		}
		const was = wanted[key];
		const others = key === 'phones' && merging.removes ? numbersOfOtherKinds(was, merging.numbersOf) : [];
		if (isEmpty(value) && others.length === 0) {
			if (was === undefined || !merging.removes) continue;
			delete wanted[key];
			changes.push({ field: key, from: was, to: undefined, isRemoval: true });
			continue;
		}
		const to = clean(mergeValue(key, was, value, merging, others, isSame));
		if (isSame(key, was, to)) continue;
		wanted[key] = to;
		const left = listItems(key, to);
		const isRemoval =
			isList(key) && listItems(key, was).some((item) => !left.some((each) => isSame(key, [item], [each])));
		changes.push({ field: key, from: was, to, isRemoval: isRemoval && !isReplacedOneByOne(key, was, to) });
	}
	return { wanted, changes };
}

/** A number for another is no removal, and neither is a new number where there were as many. */
function isReplacedOneByOne(key: string, was: unknown, to: unknown): boolean {
	return listItems(key, was).length === listItems(key, to).length;
}

function mergeValue(
	key: string,
	was: unknown,
	value: unknown,
	merging: Merging,
	others: readonly unknown[],
	isSame: (key: string, a: unknown, b: unknown) => boolean,
): unknown {
	if (!isList(key) || was === undefined) return value;
	const { removes } = merging;
	const present = listItems(key, was);
	const told = listItems(key, value).map((item) => {
		const at = present.findIndex((each) => isSameItem(key, each, item, isSame));
		return at === -1 ? item : mergeItem(present[at], item, merging);
	});
	if (removes && others.length === 0) return keepOrder(key, present, told, isSame);
	const toldOf = (each: unknown) => told.find((item) => isSameItem(key, each, item, isSame));
	const kept = present.filter((each) => !removes || others.includes(each) || toldOf(each) !== undefined);
	return [...kept.map((each) => toldOf(each) ?? each), ...told].filter(
		(item, at, all) => all.findIndex((each) => isSameItem(key, each, item, isSame)) === at,
	);
}

/** Numbers that a source with columns for some kinds of them says nothing of. */
function numbersOfOtherKinds(was: unknown, numbersOf: Merging['numbersOf']): readonly unknown[] {
	if (numbersOf === undefined) return [];
	return listItems('phones', was).filter((item) => {
		const { number, label } = numberIn(item);
		return !numbersOf.some((name) => isOfColumn(name, String(number), label === undefined ? undefined : String(label)));
	});
}

/** Lists whose order says nothing stay in the order that they have. */
function keepOrder(
	key: string,
	present: readonly unknown[],
	told: readonly unknown[],
	isSame: (key: string, a: unknown, b: unknown) => boolean,
): readonly unknown[] {
	if (!UNORDERED.has(key)) return told;
	const kept = present.flatMap((each): unknown[] => {
		const found = told.findIndex((item) => isSameItem(key, each, item, isSame));
		return found === -1 ? [] : [told[found]];
	});
	return [...kept, ...told.filter((item) => !kept.includes(item))];
}

function isSameItem(
	key: string,
	a: unknown,
	b: unknown,
	isSame: (key: string, a: unknown, b: unknown) => boolean,
): boolean {
	if (key !== 'phones') return isSame(key, [a], [b]);
	const [one, other] = [numberIn(a), numberIn(b)];
	const digits = parsePhone(String(one['number']))?.digits;
	const isSameNumber = digits !== undefined && digits === parsePhone(String(other['number']))?.digits;
	return isSameNumber && extensionOf(one, other) === extensionOf(other, one);
}

/** A number with what is said of it, be it written beside the number. */
function numberIn(item: unknown): Mapping {
	const group = divideNumber(item);
	return isGroup(group) ? group : { number: group };
}

/** The digits behind a number, or those of the other item where this one does not speak of any. */
function extensionOf(item: Mapping, other: Mapping): unknown {
	return (item['extension'] === undefined ? other['extension'] : item['extension']) ?? '';
}

/** An item of the content with what the source says of it; where that is the same, as it stands. */
function mergeItem(known: unknown, item: unknown, { removes, namedByColumn }: Merging): unknown {
	if (!isGroup(item)) return known;
	const { number, ...said } = item;
	const base = numberIn(known);
	const isKept = (key: string) =>
		key === 'label' && base[key] !== undefined && namedByColumn?.has(String(number)) === true;
	const changed = Object.entries(said).filter(
		([key, value]) =>
			!isKept(key) && value !== undefined && (value !== null || removes) && (value ?? undefined) !== base[key],
	);
	return changed.length === 0 ? known : clean({ ...base, ...Object.fromEntries(changed) });
}

function mergePerson(wanted: Record<string, unknown>, value: unknown, merging: Merging): FieldChange[] {
	const was = wanted['person'];
	if (!isGroup(value)) {
		if (value !== null || was === undefined || !merging.removes) return [];
		delete wanted['person'];
		return [{ field: 'person', from: was, to: undefined, isRemoval: true }];
	}
	const before = isGroup(was) ? was : undefined;
	if (before !== undefined && isSameName(before, value)) {
		const changes = (['source', 'sortName'] as const).flatMap((key): FieldChange[] => {
			const [from, to] = [before[key], value[key]];
			// A name is never without a source.
			const isKept = to === null && (!merging.removes || key === 'source');
			if (to === undefined || (to ?? undefined) === from || isKept) return [];
			return [{ field: `person.${key}`, from, to: to ?? undefined, isRemoval: to === null }];
		});
		if (changes.length === 0) return [];
		wanted['person'] = clean({
			...before,
			...Object.fromEntries(changes.map(({ field, to }) => [field.slice('person.'.length), to])),
		});
		return changes;
	}
	const isOfOther = merging.isSourceSaid && before !== undefined && value['source'] === before['source'];
	const source = isOfOther ? merging.source : (value['source'] ?? merging.source);
	const { given, family, sortName } = value;
	const to = clean({ given, family, sortName, source });
	wanted['person'] = to;
	const changes: FieldChange[] = [{ field: 'person', from: was, to, isRemoval: false }];
	if (wanted['status'] === 'vacant') {
		delete wanted['status'];
		changes.push({ field: 'status', from: 'vacant', to: undefined, isRemoval: false });
	}
	return changes;
}

function isSameName(a: Mapping, b: Mapping): boolean {
	return ['given', 'family'].every(
		(key) => String(a[key]).normalize('NFC').trim() === String(b[key]).normalize('NFC').trim(),
	);
}

/** True for values that mean the same to whoever reads the entry. One that is wrong is the same as nothing but itself. */
function isSameValue(kind: Draft['kind'], today: IsoDate, key: string, a: unknown, b: unknown): boolean {
	if (JSON.stringify(a) === JSON.stringify(b)) return true;
	if (a === undefined || b === undefined) return false;
	const shape: Record<string, { safeParse(value: unknown): { data?: unknown } } | undefined> =
		kind === 'contact' ? contactShape(today) : organisationSchema.shape;
	const [one, other] = [a, b].map((value) => shape[key]?.safeParse(value).data);
	return one !== undefined && other !== undefined && canonical(key, one) === canonical(key, other);
}

let contactFields: { readonly today: IsoDate; readonly shape: ReturnType<typeof contactSchema>['shape'] } | undefined;

function contactShape(today: IsoDate) {
	if (contactFields?.today !== today) contactFields = { today, shape: contactSchema(today).shape };
	return contactFields.shape;
}

function canonical(key: string, value: unknown): string {
	const items = Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [JSON.stringify(value)];
	return JSON.stringify(UNORDERED.has(key) ? items.sort() : items);
}

function isEmpty(value: unknown): boolean {
	return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Without keys that have nothing. */
function clean(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(clean);
	if (!isGroup(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== undefined && inner !== null && inner !== '')
			.map(([key, inner]) => [key, clean(inner)]),
	);
}

const UNORDERED: ReadonlySet<string> = new Set(['aliases', 'area', 'formerIds', 'municipalities', 'topics']);
