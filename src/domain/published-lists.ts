import type { Contact, Directory } from './directory.ts';
import { onceFor } from './once-for.ts';
import { fileStems, pageAddresses } from './published-address.ts';
import { findCountyContacts, listMunicipalityContacts } from './reach.ts';

/** What a list is of, for those who decide which files it has. */
export type ListScope = 'directory' | 'county' | 'list';

/** A list that has files and printouts, or would have if it were shorter. */
export interface PublishedList {
	readonly scope: ListScope;
	/** What its files are called, from the site's root and without their endings: `/kommun/mala`. */
	readonly stem: string;
	/** The same for its printouts. */
	readonly printoutStem: string;
	/** The address of its page, in the site's first language. */
	readonly page: string;
	/** How many are on it, ended posts among them where its page shows these. */
	readonly count: number;
	/** How many of them can be reached. */
	readonly openCount: number;
}

/** Every such list of a directory: the whole, then municipalities, counties, organisations and press releases. */
export const listPublishedLists = onceFor((directory: Directory): readonly PublishedList[] => {
	const { contacts } = directory;
	const open = contacts.filter(({ status }) => status !== 'ended');
	const everyone = { byOrganisation: countBy(contacts, organisationOf), byRelease: countBy(contacts, releaseOf) };
	const reachable = { byOrganisation: countBy(open, organisationOf), byRelease: countBy(open, releaseOf) };
	const beside = (stem: string, page: string) => ({ scope: 'list' as const, stem, printoutStem: stem, page });
	return [
		{
			scope: 'directory',
			stem: fileStems.everyone(),
			printoutStem: fileStems.everyoneOnPaper(),
			page: pageAddresses.start(),
			count: contacts.length,
			openCount: open.length,
		},
		...[...directory.municipalities, ...directory.formerMunicipalities].map((each) => {
			const { length } = listMunicipalityContacts(directory, each);
			const names = beside(fileStems.municipality(each), pageAddresses.municipality(each));
			return { ...names, count: length, openCount: length };
		}),
		...[...directory.counties, ...directory.formerCounties].map((each): PublishedList => {
			const { length } = findCountyContacts(directory, each);
			const names = beside(fileStems.county(each), pageAddresses.county(each));
			return { ...names, scope: 'county', count: length, openCount: length };
		}),
		...directory.organisations.map((each) => ({
			...beside(fileStems.organisation(each), pageAddresses.organisation(each)),
			count: everyone.byOrganisation.get(each.id) ?? 0,
			openCount: reachable.byOrganisation.get(each.id) ?? 0,
		})),
		...directory.releases.map((each) => ({
			...beside(fileStems.release(each), pageAddresses.release(each)),
			count: everyone.byRelease.get(each.id) ?? 0,
			openCount: reachable.byRelease.get(each.id) ?? 0,
		})),
	];
});

function organisationOf({ organisation }: Contact): string {
	return organisation.id;
}

function releaseOf({ sourceRelease }: Contact): string | undefined {
	return sourceRelease?.id;
}

function countBy(
	contacts: readonly Contact[],
	key: (contact: Contact) => string | undefined,
): ReadonlyMap<string | undefined, number> {
	const counts = new Map<string | undefined, number>();
	for (const contact of contacts) counts.set(key(contact), (counts.get(key(contact)) ?? 0) + 1);
	return counts;
}
