import type { ContactEntry } from '../domain/contact.ts';
import { emailsField } from '../domain/email.ts';
import { municipalitiesField } from '../domain/municipality.ts';
import { wordsOf } from '../domain/name-words.ts';
import { phonesField } from '../domain/phone-field.ts';
import { slugify } from '../domain/slug.ts';
import type { Draft } from './draft.ts';

/** What contacts are told apart by. */
interface Traits {
	readonly organisation: string;
	readonly role: string;
	readonly given: string;
	readonly family: string;
	/** Municipalities that it names, by their codes. */
	readonly places: readonly string[];
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	/** A post that no longer exists is none that somebody else is named for. */
	readonly isEnded: boolean;
}

/** Which contact of the content a draft is about. */
export type Match =
	/** The same, beyond doubt. */
	| { readonly kind: 'sure'; readonly id: string }
	/** One of these, or none of them; the likeliest first. */
	| {
			readonly kind: 'perhaps';
			readonly ids: readonly string[];
			readonly by: 'person' | 'role' | 'way';
			/** That it is none of them is likelier. */
			readonly isNewLikelier: boolean;
	  }
	/** The same post, which somebody else holds by now. */
	| { readonly kind: 'successor'; readonly id: string }
	| { readonly kind: 'none' };

/**
 * Finds the contacts that drafts are about: by id or former id; else by the person in the organisation; else by organisation and role; else by e-mail address or
 * telephone number. What leads surely to a contact keeps others from being taken for it by less.
 *
 * @param drafts with ids of organisations in the place of their names
 */
export function matchDrafts(drafts: readonly Draft[], present: readonly ContactEntry[]): ReadonlyMap<Draft, Match> {
	const ids = new Map(present.flatMap(({ id, formerIds }) => [id, ...formerIds].map((each) => [each, id] as const)));
	for (const { id } of present) ids.set(id, id);
	const matches = new Map<Draft, Match>();
	const taken = new Set<string>();
	const take = (draft: Draft, match: Match) => {
		matches.set(draft, match);
		if ('id' in match) taken.add(match.id);
	};
	for (const draft of drafts) {
		const id = draft.id === undefined ? undefined : ids.get(draft.id);
		if (id !== undefined) take(draft, { kind: 'sure', id });
	}
	const others = present.filter(({ id }) => !taken.has(id));
	const traits = new Map(others.map((contact) => [contact.id, traitsOfEntry(contact)]));
	const by = {
		name: index(traits, (each) => (each.family === '' ? [] : [nameKey(each)])),
		post: index(traits, (each) => [postKey(each)]),
		way: index(traits, ({ emails, phones }) => [...emails, ...phones]),
	};
	const open = drafts.flatMap((draft) =>
		draft.kind === 'contact' && !matches.has(draft) ? [{ draft, own: traitsOf(draft.fields) }] : [],
	);
	const isOpen = (id: string) => !taken.has(id);
	const traitsFor = (id: string) => traits.get(id) as Traits;
	// The same person in the same post: rows that say it twice are one entry.
	for (const { draft, own } of open) {
		if (own.family === '' || own.organisation === '') continue;
		const same = (by.name.get(nameKey(own)) ?? []).filter((id) => {
			return isNear(own, traitsFor(id)) && own.role === traitsFor(id).role && arePlacesAlike(own, traitsFor(id));
		});
		const [only] = same;
		if (same.length > 1) matches.set(draft, { kind: 'perhaps', ids: same, by: 'person', isNewLikelier: false });
		else if (only === undefined) continue;
		// An id that the source gives and nobody has is another entry's, unless somebody says that it has been renamed.
		else if (draft.id !== undefined) matches.set(draft, renamed(same));
		else take(draft, { kind: 'sure', id: only });
	}
	// The same person in the organisation, who has one post more or another one.
	const left = Map.groupBy(
		open.filter(({ draft }) => !matches.has(draft)),
		({ own }) => `${own.organisation} ${nameKey(own)}`,
	);
	for (const { draft, own } of [...left.values()].flat()) {
		if (own.family === '') continue;
		const near = (by.name.get(nameKey(own)) ?? []).filter((id) => isNear(own, traitsFor(id)));
		const free = near.filter(isOpen);
		const [only] = free;
		const isOnly = left.get(`${own.organisation} ${nameKey(own)}`)?.length === 1;
		if (near.length === 0) continue;
		if (only === undefined || free.length > 1 || !isOnly || own.organisation === '') {
			matches.set(draft, { kind: 'perhaps', ids: near, by: 'person', isNewLikelier: only === undefined });
		} else if (draft.id !== undefined) matches.set(draft, renamed(free));
		else take(draft, { kind: 'sure', id: only });
	}
	const asked = new Map<string, number>();
	for (const { draft, own } of open) {
		if (matches.has(draft) || own.organisation === '' || own.role === '') continue;
		const post = (by.post.get(postKey(own)) ?? [])
			.filter((id) => isOpen(id) && arePlacesAlike(own, traitsFor(id)))
			// As they were numbered.
			.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
		const reached = post.filter((id) => sharesWay(own, traitsFor(id)));
		const alike = reached.length === 1 ? reached : post;
		const [only] = alike;
		if (only === undefined) continue;
		const isAnother = own.family !== '' && traitsFor(only).family !== '';
		if (alike.length > 1 || draft.id !== undefined) {
			// Rows that nothing tells apart are most likely in the order of the entries.
			const at = (asked.get(postKey(own)) ?? 0) % alike.length;
			asked.set(postKey(own), at + 1);
			const ids = [...alike.slice(at), ...alike.slice(0, at)];
			const isNewLikelier = draft.id !== undefined || (isAnother && alike.length > 1);
			matches.set(draft, { kind: 'perhaps', ids, by: 'role', isNewLikelier });
		} else take(draft, { kind: isAnother ? 'successor' : 'sure', id: only });
	}
	for (const { draft, own } of open) {
		if (matches.has(draft)) continue;
		const reached = new Set(
			[...own.emails, ...own.phones].flatMap((way) => {
				const found = by.way.get(way) ?? [];
				// What leads to several says nothing of which is meant.
				return found.length === 1 ? found.filter((id) => isOpen(id) && mayBeSame(own, traitsFor(id))) : [];
			}),
		);
		if (reached.size > 0) matches.set(draft, { kind: 'perhaps', ids: [...reached], by: 'way', isNewLikelier: false });
	}
	for (const { draft } of open) if (!matches.has(draft)) matches.set(draft, { kind: 'none' });
	return matches;
}

function renamed(ids: readonly string[]): Match {
	return { kind: 'perhaps', ids, by: 'person', isNewLikelier: false };
}

function sharesWay(own: Traits, other: Traits): boolean {
	return (
		own.emails.some((email) => other.emails.includes(email)) || own.phones.some((phone) => other.phones.includes(phone))
	);
}

/** True for the same organisation, and for one that is not said. */
function isNear(own: Traits, other: Traits): boolean {
	return own.organisation === '' || own.organisation === other.organisation;
}

function arePlacesAlike(own: Traits, other: Traits): boolean {
	return (
		own.places.length === 0 || other.places.length === 0 || own.places.some((place) => other.places.includes(place))
	);
}

/** True unless both name somebody, and not one word of the names is the same. */
function mayBeSame(own: Traits, other: Traits): boolean {
	if (own.isEnded !== other.isEnded) return false;
	if (own.family === '' || other.family === '') return isNear(own, other);
	const words = wordsOf(`${other.given} ${other.family}`);
	return wordsOf(`${own.given} ${own.family}`).some((word) => words.includes(word));
}

function index(
	traits: ReadonlyMap<string, Traits>,
	keysOf: (traits: Traits) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const ids = new Map<string, string[]>();
	for (const [id, each] of traits) {
		for (const key of new Set(keysOf(each))) ids.set(key, [...(ids.get(key) ?? []), id]);
	}
	return ids;
}

function traitsOfEntry(contact: ContactEntry): Traits {
	const { organisation, role, person, place, municipalities, emails, phones, status } = contact;
	return {
		isEnded: status === 'ended',
		organisation,
		role: slugify(role),
		given: person?.given ?? '',
		family: person?.family ?? '',
		places: [...(place === undefined ? [] : [place]), ...municipalities].map(({ code }) => code),
		emails: emails.map((email) => email.toLowerCase()),
		phones: phones.map(({ number }) => number.digits),
	};
}

function traitsOf(fields: Draft['fields']): Traits {
	const person = fields['person'] as Readonly<Record<string, unknown>> | null | undefined;
	const places = [fields['place'], fields['municipalities']].flatMap((each) => {
		return municipalitiesField.safeParse(each ?? undefined).data ?? [];
	});
	return {
		isEnded: fields['status'] === 'ended',
		organisation: textOf(fields['organisation']),
		role: slugify(textOf(fields['role'])),
		given: textOf(person?.['given']),
		family: textOf(person?.['family']),
		places: places.map(({ code }) => code),
		emails: (emailsField.safeParse(fields['emails'] ?? undefined).data ?? []).map((email) => email.toLowerCase()),
		phones: (phonesField.safeParse(fields['phones'] ?? undefined).data ?? []).map(({ number }) => number.digits),
	};
}

/** The words of both names, so that neither a hyphen nor a diacritic makes another person. */
function nameKey({ given, family, isEnded }: Traits): string {
	return `${wordsOf(`${given} ${family}`).join(' ')} ${isEnded}`;
}

function postKey({ organisation, role, isEnded }: Traits): string {
	return `${organisation} ${role} ${isEnded}`;
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
