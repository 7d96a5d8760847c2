import type { ReadFiles } from './read-files.ts';

/** Leaves out what only shows how entries are written, once there is a contact that is none of it. An organisation that such a contact belongs to stays. */
export function withoutExamples(read: ReadFiles): ReadFiles {
	const contacts = read.contacts.filter(({ value }) => value.example !== true);
	if (contacts.length === 0) return read;
	const needed = new Set(contacts.map(({ value }) => value.organisation));
	return {
		...read,
		contacts,
		organisations: read.organisations.filter(({ value }) => value.example !== true || needed.has(value.id)),
	};
}
