import { compareSwedish } from './collation.ts';
import type { Contact, Directory } from './directory.ts';
import { createOrganisationFinder, publishEntry } from './publication.ts';
import { createFinder } from './sought-values.ts';

/**
 * A directory as one that publishes posts alone, for files that are to name nobody although the pages do. Notes, other names and links in which
 * somebody's name is written are left out, and so are contacts whose own ids name somebody.
 */
export function withoutPersons(directory: Directory): Directory {
	const persons = directory.contacts.flatMap(({ person }) => person ?? []);
	const find = createFinder(persons.map((person) => ({ kind: 'name', ...person })));
	const namesNobody = (text: string) => find(text).length === 0;
	const findOrganisations = createOrganisationFinder(directory.organisations);
	const roles = new Map(directory.contacts.map(({ id, role }) => [id, role]));
	const contacts = directory.contacts
		.filter(({ id, firstId }) => namesNobody(id) && namesNobody(firstId))
		.map((contact): Contact => {
			const { note, replacedBy, ...rest } = publishEntry(contact, 'role', findOrganisations(contact.organisation.id));
			return {
				...rest,
				...(note === undefined || !namesNobody(note) ? {} : { note }),
				aliases: contact.aliases.filter(({ name }) => namesNobody(name)),
				formerIds: contact.formerIds.filter(namesNobody),
				title: contact.role,
				sortKey: contact.role,
				sourceRelease: undefined,
				replacedBy: replacedBy && { id: replacedBy.id, title: roles.get(replacedBy.id) ?? '' },
			};
		})
		.sort((a, b) => compareSwedish(a.sortKey, b.sortKey) || compareSwedish(a.id, b.id));
	return { ...directory, contacts };
}
