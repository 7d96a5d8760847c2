import type { Contact, Directory } from './directory.ts';
import { onceFor } from './once-for.ts';
import { fileStems, pageAddresses, printFileEndings } from './published-address.ts';
import { findCountyContacts, listMunicipalityContacts } from './reach.ts';

export type PrintFileLayout = keyof typeof printFileEndings;

/** How many contacts lists that are ready for printing are made for. */
export interface PrintFileLimits {
	/** On a list. */
	readonly list: number;
	/** On posters, which have a page for each contact. */
	readonly poster: number;
	/** In a directory that has posters. */
	readonly directoryWithPosters: number;
}

/** Nobody prints a longer list, and writing it takes as long as a site; no wall has room for more posters, and in a larger directory each contact would be on several. */
export const printFileLimits: PrintFileLimits = { list: 2000, poster: 100, directoryWithPosters: 2000 };

/** A list that is ready for printing, or would be if there were fewer contacts. */
export interface PrintFileOfList {
	/** From the site's root: `/kommun/mala.pdf`, `/kommun/mala-anslag.pdf`. */
	readonly path: string;
	readonly layout: PrintFileLayout;
	/** The address of its list's page, in the site's first language. */
	readonly page: string;
	/** False for one that there are too many contacts for. Its address may have been published when they were fewer. */
	readonly isMade: boolean;
}

/** The one rule for which lists are ready for printing: each of a directory's, in every layout, made or not. Where the machine can make none, none of them is. */
export const listPrintFiles = onceFor((directory: Directory): readonly PrintFileOfList[] =>
	createPrintFiles(directory, printFileLimits),
);

/** {@link listPrintFiles} by limits of its own. */
export function createPrintFiles(directory: Directory, limits: PrintFileLimits): PrintFileOfList[] {
	const hasPosters = directory.contacts.length <= limits.directoryWithPosters;
	return listPrintable(directory).flatMap(({ stem, page, count }) => {
		const isMade = { list: count <= limits.list, poster: hasPosters && count <= limits.poster };
		return (['list', 'poster'] as const).map((layout) => ({
			path: stem + printFileEndings[layout],
			layout,
			page,
			isMade: isMade[layout],
		}));
	});
}

/** Every list that has printouts, with how many contacts are on it. Ended posts are on none. */
function listPrintable(directory: Directory): { stem: string; page: string; count: number }[] {
	const contacts = directory.contacts.filter(({ status }) => status !== 'ended');
	const byOrganisation = countBy(contacts, ({ organisation }) => organisation.id);
	const byRelease = countBy(contacts, ({ sourceRelease }) => sourceRelease?.id);
	return [
		{ stem: fileStems.everyoneOnPaper(), page: pageAddresses.start(), count: contacts.length },
		...[...directory.municipalities, ...directory.formerMunicipalities].map((each) => {
			const count = listMunicipalityContacts(directory, each).length;
			return { stem: fileStems.municipality(each), page: pageAddresses.municipality(each), count };
		}),
		...[...directory.counties, ...directory.formerCounties].map((each) => ({
			stem: fileStems.county(each),
			page: pageAddresses.county(each),
			count: findCountyContacts(directory, each).length,
		})),
		...directory.organisations.map((each) => ({
			stem: fileStems.organisation(each),
			page: pageAddresses.organisation(each),
			count: byOrganisation.get(each.id) ?? 0,
		})),
		...directory.releases.map((each) => ({
			stem: fileStems.release(each),
			page: pageAddresses.release(each),
			count: byRelease.get(each.id) ?? 0,
		})),
	];
}

function countBy(
	contacts: readonly Contact[],
	key: (contact: Contact) => string | undefined,
): ReadonlyMap<string | undefined, number> {
	const counts = new Map<string | undefined, number>();
	for (const contact of contacts) counts.set(key(contact), (counts.get(key(contact)) ?? 0) + 1);
	return counts;
}
