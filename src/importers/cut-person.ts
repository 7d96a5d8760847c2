import { type ContactEntry, contactSchema } from '../domain/contact.ts';
import type { IsoDate } from '../domain/date.ts';
import { hasOneOf, ownNames } from '../domain/person-names.ts';
import { publishEntry, type SharedWays } from '../domain/publication.ts';
import type { SoughtValue } from '../domain/sought-values.ts';
import { listRemovedValues } from '../domain/withheld-values.ts';
import { listCuts, makeCuts } from './cut-values.ts';
import type { Edit } from './text-edits.ts';
import { readYamlFile } from './yaml-file.ts';

/** A contact's file without whoever holds the post. */
export interface CutPerson {
	readonly text: string;
	/** What makes that of the file. */
	readonly cuts: readonly Edit[];
	/** What was there and is not there any more. */
	readonly removed: readonly SoughtValue[];
}

/**
 * Takes a person out of a contact's file: the name and its source, other names that have a word of it, and the numbers and addresses that lead to that person alone, by the same rule by which posts are
 * published without persons.
 *
 * @param organisations the contact's own, and what that is part of
 * @param isVacant whether the post is to say that nobody holds it
 * @returns undefined where the file would not say just that afterwards, as when it is written in one line
 */
export function cutPerson(
	before: Uint8Array,
	contact: ContactEntry,
	organisations: readonly SharedWays[],
	today: IsoDate,
	isVacant: boolean,
): CutPerson | undefined {
	const own: ReadonlySet<string> = contact.person === undefined ? new Set() : ownNames(contact.person);
	const aliases = contact.aliases.filter(({ name }) => !hasOneOf(own, name));
	const kept = { ...publishEntry(contact, 'role', organisations), aliases };
	const namesVacancy = isVacant && contact.status === 'current';
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
	const cuts = listCuts(text, {
		keys: ['person', 'namesake', ...(kept.url === undefined ? ['url'] : []), ...(namesVacancy ? ['status'] : [])],
		items: {
			aliases: positionsWithout(contact.aliases, aliases),
			phones: positionsWithout(contact.phones, kept.phones),
			emails: positionsWithout(contact.emails, kept.emails),
		},
		added: namesVacancy ? 'status: vacant' : undefined,
	});
	if (cuts === undefined) return undefined;
	const written = makeCuts(text, cuts);
	const path = `contacts/${contact.id}.yaml`;
	const { located } = readYamlFile({ path, content: new TextEncoder().encode(written) }, contactSchema(today));
	const wanted = { ...kept, namesake: false, ...(namesVacancy ? { status: 'vacant' } : {}) };
	if (located === undefined || inOrder({ ...located.value, id: contact.id }) !== inOrder(wanted)) return undefined;
	return { text: written, cuts, removed: listRemovedValues(contact, kept) };
}

function positionsWithout<Item>(all: readonly Item[], kept: readonly Item[]): number[] {
	return all.flatMap((item, index) => (kept.includes(item) ? [] : [index]));
}

function inOrder(value: object): string {
	return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
