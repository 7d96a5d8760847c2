import type { Contact, Directory, Organisation } from '../domain/directory.ts';

/** The organisations that contacts belong to, and those that these are part of, in the directory's order. */
export function listConcerned(contacts: readonly Contact[], { organisations }: Directory): Organisation[] {
	const ids = new Set(contacts.flatMap(({ organisation }) => [organisation.id, organisation.parent?.id]));
	return organisations.filter(({ id }) => ids.has(id));
}
