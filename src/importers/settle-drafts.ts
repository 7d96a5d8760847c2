import { isId } from '../domain/id.ts';
import { findCounty, findMunicipality } from '../domain/municipality.ts';
import type { OrganisationKind } from '../domain/organisation.ts';
import { slugify } from '../domain/slug.ts';
import type { Draft } from './draft.ts';

/** What the content has, as far as the ids of drafts depend on it. */
export interface KnownEntries {
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	/** A draft without an id that has the role and organisation of one of these alone is that post. */
	readonly contacts: readonly { readonly id: string; readonly organisation: string; readonly role: string }[];
	/** Ids that no new entry may have, by kind: those in use, and those that have been. */
	readonly taken: Readonly<Record<Draft['kind'], ReadonlySet<string>>>;
}

/** A draft that has its id, and whose organisation is one. */
export type SettledDraft = Draft & { readonly id: string };

export interface SettledDrafts {
	/** Organisations that contacts name and nobody had come last; the others are in their order. */
	readonly drafts: readonly SettledDraft[];
	/** Contacts that have a number in their id, because others are of the same organisation, role and place: which is which follows from their order. */
	readonly numbered: readonly SettledDraft[];
}

/**
 * Gives drafts ids: organisations are found by their names, or are new; a contact without an id gets one of its organisation and its role, and of its place too
 * where several are alike. The same drafts and content give the same ids, in whatever order the drafts come, save those that are `numbered`.
 */
export function settleDrafts(drafts: readonly Draft[], known: KnownEntries): SettledDrafts {
	const organisations = settleOrganisations(drafts, known);
	const placed = drafts.map((draft): Draft => {
		const key = draft.kind === 'contact' ? 'organisation' : 'parent';
		const named = draft.fields[key];
		if (typeof named !== 'string') return draft;
		return { ...draft, fields: { ...draft.fields, [key]: organisations.find(named) } };
	});
	const contacts = settleContacts(
		placed.filter(({ kind }) => kind === 'contact'),
		known,
	);
	const settled = placed.map((draft, index) => {
		const id = draft.kind === 'contact' ? contacts.ids.get(draft) : organisations.ids.get(drafts[index] as Draft);
		return { ...draft, id: id ?? draft.id ?? '' };
	});
	return {
		drafts: [...settled, ...organisations.added],
		numbered: settled.filter((_, index) => contacts.numbered.has(placed[index] as Draft)),
	};
}

function settleOrganisations(drafts: readonly Draft[], known: KnownEntries) {
	const byName = new Map<string, string>();
	const taken = new Set(known.taken.organisation);
	const own = drafts.filter(({ kind }) => kind === 'organisation');
	for (const { id } of own) if (id !== undefined) taken.add(id);
	// The id itself comes first: somebody who writes one means it.
	for (const id of [...known.organisations.map((each) => each.id), ...own.flatMap(({ id }) => id ?? [])]) {
		byName.set(slugify(id), id);
	}
	for (const { id, name } of known.organisations) if (!byName.has(slugify(name))) byName.set(slugify(name), id);
	const ids = new Map<Draft, string>();
	for (const draft of own) {
		const name = textOf(draft.fields['name']);
		const id = draft.id ?? byName.get(slugify(name)) ?? freeId(slugify(name) || 'organisation', taken);
		if (slugify(name) !== '' && !byName.has(slugify(name))) byName.set(slugify(name), id);
		ids.set(draft, id);
	}
	const added: SettledDraft[] = [];
	for (const { kind, fields, location, excerpt } of drafts) {
		const name = textOf(fields['organisation']);
		if (kind !== 'contact' || slugify(name) === '' || byName.has(slugify(name)) || isMeantAsId(name)) continue;
		const id = freeId(slugify(name), taken);
		byName.set(slugify(name), id);
		added.push({ kind: 'organisation', id, fields: describeByName(name), location, excerpt, doubts: [] });
	}
	return { ids, added, find: (name: string) => byName.get(slugify(name)) ?? name.trim() };
}

/** True for what looks like an id that nothing has, for the check to tell. */
function isMeantAsId(name: string): boolean {
	return isId(name.trim()) && name.includes('-');
}

/** What the name of an organisation alone says of it. */
function describeByName(written: string): Record<string, unknown> {
	const name = written.trim();
	const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'annan';
	if (kind === 'kommun') {
		const municipality = findMunicipality(name);
		return 'found' in municipality ? { name, kind, area: [municipality.found.name] } : { name, kind };
	}
	const county = kind === 'lansstyrelse' ? findCounty(name.replace(/^\S+\s+(?:i\s+)?/u, '')) : undefined;
	return county === undefined ? { name, kind } : { name, kind, area: [county.name] };
}

const KINDS: readonly (readonly [RegExp, OrganisationKind])[] = [
	[/^länsstyrelsen\b/iu, 'lansstyrelse'],
	[/^region\b/iu, 'region'],
	[/^polis/iu, 'polis'],
	[/(?:kommun|(?<=\s)stad)$/iu, 'kommun'],
];

function settleContacts(drafts: readonly Draft[], known: KnownEntries) {
	const taken = new Set([...known.taken.contact, ...drafts.flatMap(({ id }) => id ?? [])]);
	const given = new Set(drafts.flatMap(({ id }) => id ?? []));
	const ids = new Map(drafts.flatMap((draft) => (draft.id === undefined ? [] : [[draft, draft.id] as const])));
	const numbered = new Set<Draft>();
	const knownByPost = Map.groupBy(known.contacts, ({ organisation, role }) => postOf(organisation, role));
	const withoutId = drafts.filter(({ id }) => id === undefined);
	for (const [post, alike] of Map.groupBy(withoutId, ({ fields }) =>
		postOf(textOf(fields['organisation']), textOf(fields['role'])),
	)) {
		const same = (knownByPost.get(post) ?? []).filter(({ id }) => !given.has(id));
		const [only] = alike;
		if (only !== undefined && alike.length === 1 && same.length === 1 && same[0] !== undefined) {
			ids.set(only, same[0].id);
			continue;
		}
		// Those that are alike all get their place, so that none of them depends on which comes first.
		const byStem = Map.groupBy(alike, (draft) => stemOf(draft, alike.length > 1));
		for (const [stem, equal] of byStem) {
			const free = freeIds(stem, taken);
			for (const draft of equal) {
				ids.set(draft, free.next().value);
				if (equal.length > 1) numbered.add(draft);
			}
		}
	}
	return { ids, numbered };
}

function postOf(organisation: string, role: string): string {
	return `${organisation} ${slugify(role)}`;
}

function stemOf({ fields }: Draft, withPlace: boolean): string {
	const organisation = slugify(textOf(fields['organisation']));
	const role = slugify(textOf(fields['role']));
	const places = [fields['place'], fields['municipalities']].flat().map(textOf).filter(Boolean);
	const place = withPlace && places.length > 0 ? slugify(places[0] ?? '') : '';
	const isSaid = role === organisation || role.startsWith(`${organisation}-`);
	const post = [isSaid ? '' : organisation, role].filter(Boolean).join('-') || 'kontakt';
	// The place is what tells alike posts apart, and room is left for a number.
	return place === '' ? post : `${shortened(post, LONGEST - place.length - 5)}-${place}`;
}

/** The id, or the first that is free with a number after it; noted as taken. */
function freeId(wanted: string, taken: Set<string>): string {
	return freeIds(wanted, taken).next().value;
}

/** One after the other, so that ten thousand that are alike need not each begin from the first. */
function* freeIds(wanted: string, taken: Set<string>): Generator<string, never> {
	for (let number = 1; ; number++) {
		const ending = number === 1 ? '' : `-${number}`;
		const stem = shortened(wanted, LONGEST - ending.length);
		const id = isId(stem + ending) ? stem + ending : `kontakt-${shortened(stem, LONGEST - 8 - ending.length)}${ending}`;
		if (taken.has(id)) continue;
		taken.add(id);
		yield id;
	}
}

/** Cut between words, if there are several. */
function shortened(id: string, length: number): string {
	if (id.length <= length) return id;
	const cut = id.slice(0, length + 1);
	const end = cut.lastIndexOf('-');
	return (end > 0 ? cut.slice(0, end) : cut.slice(0, length)).replace(/-+$/u, '');
}

/** The most characters that an id may have. */
const LONGEST = 64;

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
