import { z } from 'zod';
import type { ContactEntry } from './contact.ts';
import type { OrganisationEntry } from './organisation.ts';
import { readPercentSigns } from './percent-signs.ts';
import { hasNameInEmail, hasOneOf, ownNames, type PersonName } from './person-names.ts';
import type { Phone } from './phone-field.ts';
import { findPhoneUse } from './phone-use.ts';
import { slugify } from './slug.ts';

/**
 * How much is published of whoever holds a post, from most to least. `all`: all that the entry says. `name`: who it is, and no way that leads straight to
 * that person. `role`: the post alone, without its other names, among
 * which the names that people go by are.
 */
export const publicationLevels = ['all', 'name', 'role'] as const;

export type PublicationLevel = (typeof publicationLevels)[number];

const swedish = { allt: 'all', namn: 'name', uppdrag: 'role' } as const satisfies Record<string, PublicationLevel>;

/** A level, by its English or its Swedish name. */
export const publicationField = z
	.enum([...publicationLevels, ...(Object.keys(swedish) as (keyof typeof swedish)[])])
	.transform(
		(value): PublicationLevel =>
			value in swedish ? swedish[value as keyof typeof swedish] : (value as PublicationLevel),
	);

/** What the directory and an entry say, each by itself: the stricter holds, so that no single file can undo what is decided for all. */
export function strictestLevel(directory: PublicationLevel, entry: PublicationLevel | undefined): PublicationLevel {
	return entry === undefined || isWider(entry, directory) ? directory : entry;
}

/** True where a level publishes more than another. */
export function isWider(level: PublicationLevel, than: PublicationLevel): boolean {
	return publicationLevels.indexOf(level) < publicationLevels.indexOf(than);
}

/** What publication decides about. */
type Publishable = Pick<
	ContactEntry,
	'aliases' | 'emails' | 'municipalities' | 'person' | 'phones' | 'place' | 'role' | 'topics' | 'url'
>;

/** What a contact's organisations are called and are reached by, which says nothing of any person. */
export type SharedWays = Pick<OrganisationEntry, 'emails' | 'name' | 'phones'>;

/**
 * An entry with what is published of it alone. Where nobody is named there is nobody to keep anything back for: how a post without a person is reached is
 * the post's own.
 *
 * @param organisations the contact's own, and what that is part of
 */
export function publishEntry<Entry extends Publishable>(
	entry: Entry,
	level: PublicationLevel,
	organisations: readonly SharedWays[],
): Entry {
	const { person, url, ...rest } = entry;
	if (level === 'all' || person === undefined) return entry;
	return {
		...rest,
		...(level === 'name' ? { person } : { aliases: [] }),
		...(url === undefined || hasOneOf(ownNames(person), readPercentSigns(url)) ? {} : { url }),
		phones: entry.phones.filter((phone) => isSharedPhone(phone, organisations)),
		emails: entry.emails.filter((email) => isSharedEmail(email, person, entry, organisations)),
	} as unknown as Entry;
}

/** A number that the organisation gives too, one for everybody such as 112, or one that is called a switchboard; not with digits that lead past it. */
function isSharedPhone({ number, label, extension }: Phone, organisations: readonly SharedWays[]): boolean {
	if (extension !== undefined) return false;
	const isGiven = organisations.some(({ phones }) => phones.some((each) => each.number.digits === number.digits));
	return isGiven || number.kind === 'short' || findPhoneUse(label) === 'switchboard';
}

/** An address that the organisation gives too, or whose every word is one of the post, of the organisation or of mailboxes for anybody. */
function isSharedEmail(
	email: string,
	person: PersonName,
	entry: Publishable,
	organisations: readonly SharedWays[],
): boolean {
	if (organisations.some(({ emails }) => emails.some((each) => each.toLowerCase() === email.toLowerCase())))
		return true;
	if (hasNameInEmail(person, email)) return false;
	const local = email.slice(0, email.lastIndexOf('@'));
	const texts = [
		entry.role,
		...entry.topics,
		...organisations.map(({ name }) => name),
		...[...entry.municipalities, ...(entry.place === undefined ? [] : [entry.place])].map(({ name }) => name),
	];
	const own = new Set(texts.flatMap(wordsOf));
	return wordsOf(local).every((word) => MAILBOX_WORDS.has(word) || own.has(word));
}

function wordsOf(text: string): string[] {
	return slugify(text)
		.split('-')
		.filter((word) => word !== '');
}

/** What mailboxes are called that nobody has alone. */
const MAILBOX_WORDS: ReadonlySet<string> = new Set([
	...[
		'arkiv',
		'arkivet',
		'bibliotek',
		'diarium',
		'expedition',
		'forvaltning',
		'forvaltningen',
		'funktion',
		'info',
		'jour',
	],
	...[
		'kansli',
		'kansliet',
		'kommun',
		'kommunen',
		'kontakt',
		'kontaktcenter',
		'kundcenter',
		'kundservice',
		'kundtjanst',
	],
	...[
		'lansstyrelsen',
		'medborgarservice',
		'myndighet',
		'office',
		'polis',
		'polisen',
		'post',
		'radgivning',
		'reception',
	],
	...[
		'redaktion',
		'region',
		'regionen',
		'registrator',
		'registratur',
		'samordnare',
		'service',
		'servicecenter',
		'socialjour',
	],
	...['socialtjanst', 'socialtjansten', 'support', 'vaxel', 'vaxeln'],
]);

/**
 * Every contact with what is published of it alone, before anything else sees it.
 *
 * @param site what the directory publishes at the most
 */
export function publishContacts(
	contacts: readonly ContactEntry[],
	organisations: readonly OrganisationEntry[],
	site: { readonly publish: PublicationLevel },
): ContactEntry[] {
	const findOrganisations = createOrganisationFinder(organisations);
	return contacts.map((contact) =>
		publishEntry(contact, strictestLevel(site.publish, contact.publish), findOrganisations(contact.organisation)),
	);
}

/** Finds an organisation with all that it is part of. Those that are parts of each other in a circle are found once. */
export function createOrganisationFinder<
	Entry extends { readonly id: string; readonly parent?: string | { readonly id: string } | undefined },
>(organisations: readonly Entry[]): (id: string) => readonly Entry[] {
	const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
	return (id) => {
		const found = new Set<Entry>();
		for (let next = byId.get(id); next !== undefined && !found.has(next); ) {
			found.add(next);
			next = byId.get(typeof next.parent === 'object' ? next.parent.id : (next.parent ?? ''));
		}
		return [...found];
	};
}
