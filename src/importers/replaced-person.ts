import type { ContactEntry } from '../domain/contact.ts';
import { wordsOf } from '../domain/name-words.ts';
import { hasOneOf, ownNames } from '../domain/person-names.ts';
import { publishEntry, type SharedWays } from '../domain/publication.ts';
import { listItems } from './listed-values.ts';

/** True where a source names somebody else for a post, and not the same person in another spelling or after a marriage. */
export function isReplaced(contact: ContactEntry, person: unknown): boolean {
	if (contact.person === undefined || typeof person !== 'object' || person === null) return false;
	const { given, family } = person as Readonly<Record<string, unknown>>;
	const words = wordsOf(`${contact.person.given} ${contact.person.family}`);
	return !wordsOf([given, family].filter(Boolean).join(' ')).some((word) => words.includes(word));
}

/**
 * What a contact's file says without the numbers, addresses and other names that lead to whoever held the post: they would be taken for those of the next.
 *
 * @param organisations the contact's own, and what that is part of
 */
export function withoutOwnWays(
	mapping: Readonly<Record<string, unknown>>,
	contact: ContactEntry,
	organisations: readonly SharedWays[],
): Readonly<Record<string, unknown>> {
	const own = contact.person === undefined ? new Set<string>() : ownNames(contact.person);
	const kept = publishEntry(contact, 'role', organisations);
	const isKept = {
		phones: contact.phones.map((phone) => kept.phones.includes(phone)),
		emails: contact.emails.map((email) => kept.emails.includes(email)),
		aliases: contact.aliases.map(({ name }) => !hasOneOf(own, name)),
	};
	const left = Object.entries(isKept).flatMap(([key, isItemKept]) => {
		if (isItemKept.every(Boolean)) return [];
		const items = listItems(key, mapping[key]).filter((_, index) => isItemKept[index]);
		return [[key, items.length === 0 ? undefined : items] as const];
	});
	return { ...mapping, ...(kept.url === undefined ? { url: undefined } : {}), ...Object.fromEntries(left) };
}
