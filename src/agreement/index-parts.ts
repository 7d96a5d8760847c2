import type { Contact, Directory } from '../domain/directory.ts';
import { findReach } from '../domain/reach.ts';
import { decodeIndex } from '../search/index-codec.ts';

/**
 * Whom a file of the search index must have: everyone or, of an index in parts, nobody in the one that it is opened by, and those of a county in the one
 * that has its name.
 *
 * @param path `/sok/1886b05943d7.bin`, `/sok/norrbotten-1886b05943d7.bin`
 */
export function contactsOfIndex(path: string, bytes: Uint8Array, directory: Directory): readonly Contact[] {
	const [, name] = /^\/sok\/(.+)-[\da-f]+\.bin$/u.exec(path) ?? [];
	const county = directory.counties.find(({ slug }) => slug === name);
	if (county !== undefined) {
		return directory.contacts.filter((contact) => findReach(contact).counties.includes(county));
	}
	return decodeIndex(bytes).parts === undefined ? directory.contacts : [];
}
