import type { Directory } from './directory.ts';
import { withoutPersons } from './without-persons.ts';

/** Made once of a directory, and asked for by each file. */
const known = new WeakMap<Directory, Directory>();

/**
 * The directory as data portals have it: as it is, or, unless its owner says otherwise, without persons and without notes, in which people may be named
 * that the directory knows nothing of.
 */
export function harvestedDirectory(directory: Directory): Directory {
	if (directory.site.openData.includePersons) return directory;
	const made = known.get(directory) ?? withoutNotes(withoutPersons(directory));
	known.set(directory, made);
	return made;
}

function withoutNotes(directory: Directory): Directory {
	return { ...directory, contacts: directory.contacts.map(({ note: _, ...contact }) => contact) };
}
