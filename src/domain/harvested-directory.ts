import type { Directory } from './directory.ts';
import { onceFor } from './once-for.ts';
import { withoutPersons } from './without-persons.ts';

/**
 * The directory as data portals have it: as it is, or, unless its owner says otherwise, without persons and without notes, in which people may be named
 * that the directory knows nothing of.
 */
export const harvestedDirectory = onceFor(
	(directory: Directory): Directory =>
		directory.site.openData.includePersons ? directory : withoutNotes(withoutPersons(directory)),
);

function withoutNotes(directory: Directory): Directory {
	return { ...directory, contacts: directory.contacts.map(({ note: _, ...contact }) => contact) };
}
