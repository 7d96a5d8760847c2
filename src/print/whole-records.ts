// Ships to the browser.
import type { PrintRecords } from './print-records.ts';
import type { PrintSource } from './print-source.ts';

/** The records of a directory that has all of them in one file. */
export function createWholeRecords({ siteName, home, aliases, contacts, lists }: PrintSource): PrintRecords {
	const pickable = contacts.filter(({ isEnded }) => !isEnded);
	return {
		siteName,
		home,
		aliases,
		pickable: pickable.length,
		findList: async (wanted) => lists.find(({ selection }) => selection === wanted),
		readContacts: async (positions) => positions.flatMap((position) => contacts[position] ?? []),
		findPositions: async (ids) => {
			const wanted = new Set(ids);
			return contacts.flatMap(({ id }, position) => (wanted.has(id) ? [position] : []));
		},
		listPickable: async () => pickable,
		listCompared: async () =>
			contacts.map((contact, position) => ({ ...contact, position, isStale: contact.age.isStale })),
	};
}
