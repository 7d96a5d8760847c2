import { hash } from 'node:crypto';
import type { Contact } from '../domain/directory.ts';
import { listFileLimits } from '../domain/list-files.ts';
import { isLarge } from '../domain/list-parts.ts';
import { onceFor } from '../domain/once-for.ts';
import { findPagesOfReadyLists, limitsOf } from '../domain/print-files.ts';
import type { Content } from '../importers/content.ts';
import { hashCode } from './code-hash.ts';
import { loadContent } from './content.ts';
import { digestOf } from './earlier-site.ts';
import { listPdfFiles } from './pdf-files.ts';
import { listAppIcons } from './pictures.ts';
import { screenFonts } from './screen-typeface.ts';

/**
 * A hash of all that a page or a file is made from which shows some contacts and knows of no others: those contacts, and everything that is not a contact.
 * It has too much rather than too little, since what is made once more costs less than what is out of date.
 */
export function madeFrom(contacts: readonly Contact[]): string {
	const [only] = contacts;
	return only !== undefined && contacts.length === 1 ? madeFromOne(only) : madeFromAll(contacts);
}

/** A contact has two pages and half a dozen files in each language. */
const madeFromOne = onceFor((contact: Contact) => hashAll([contact]));

/** A list has a file in each of half a dozen formats. */
const madeFromAll = onceFor(hashAll);

function hashAll(contacts: readonly Contact[]): string {
	const content = loadContent();
	// In which file of many it is edited is its own: a row more in a sheet says nothing of the others.
	const states = contacts.map(
		(contact) => stateOfContact(contact) + JSON.stringify(content.outsideEditor.get(contact.id) ?? ''),
	);
	return digestOf(stateOfSite(content) + states.join(''));
}

/** A contact by itself: what it belongs to and where it comes from are in the state of the site. */
const stateOfContact = onceFor((contact: Contact): string => {
	const { organisation, sourceRelease } = contact;
	const state = JSON.stringify({ ...contact, organisation: organisation.id, sourceRelease: sourceRelease?.id });
	return hash('sha256', state);
});

/** Everything but contacts: settings, texts, organisations, areas, the ledger, the day, and the code that makes pages of them. */
const stateOfSite = onceFor(({ directory, pages, published, texts }: Content): string => {
	const { contacts, ...others } = directory;
	const files = [...published].map(([path, bytes]) => [path, hash('sha256', bytes)]);
	// What a machine cannot make, pages do not show.
	const made = [...screenFonts(), ...listAppIcons(), ...listPdfFiles().slice(0, 1)].map(({ path }) => path);
	// Beyond certain sizes a directory has other pages and files, and says where others are.
	const sizes = [
		isLarge(directory),
		contacts.length > limitsOf(directory.site).directoryWithPosters,
		findPagesOfReadyLists(directory),
		contacts.length > listFileLimits.smallDirectory,
	];
	const state = JSON.stringify({ others, pages, texts, files, made, sizes });
	return hash('sha256', hashCode(process.cwd()) + state);
});
