import type { Directory } from './directory.ts';
import { findEntryFrame } from './ledger/entry-addresses.ts';
import { listFormerPages } from './ledger/former-pages.ts';
import { listCountyPages, listLetterPages, listMunicipalityPages, listOrganisationPages } from './page-parts.ts';
import type { ProsePage } from './prose.ts';
import { embedAddresses, ownerAddresses, pageAddresses, pageOfList } from './published-address.ts';

/** A page of the site, by its address in the site's first language. */
export interface PublishedPage {
	readonly path: string;
	/** True for one that only leads on to another, or says that what was there is gone. */
	readonly isFormer: boolean;
	/** True for one that names a person, which search engines list only if the owner says so. */
	readonly namesPerson: boolean;
	/** True for one that is for those who keep the directory, which no search engine is to list. */
	readonly isForOwner: boolean;
	/** True for one that other sites frame, which shows what another page shows in full. */
	readonly isFrame: boolean;
}

/** Every page of the directory, in its first language. */
export function listPages(directory: Directory, pages: readonly ProsePage[]): PublishedPage[] {
	return listByLength(directory, pages, (pagesOfList) => pagesOfList().length);
}

/** The same without the further pages of lists that have several: how many those are takes the longest to work out. */
export function listFirstPages(directory: Directory, pages: readonly ProsePage[]): PublishedPage[] {
	return listByLength(directory, pages, () => 1);
}

function listByLength(
	directory: Directory,
	pages: readonly ProsePage[],
	countPages: (pagesOfList: () => readonly unknown[]) => number,
): PublishedPage[] {
	const open = (path: string, isFormer = false) => ({
		path,
		isFormer,
		namesPerson: false,
		isForOwner: false,
		isFrame: false,
	});
	const framed = (path: string) => ({ ...open(path), isFrame: true });
	const inPages = (path: string, pagesOfList: () => readonly unknown[]) =>
		Array.from({ length: countPages(pagesOfList) }, (_, index) => open(pageOfList(path, index + 1)));
	return [
		open(pageAddresses.start()),
		open(pageAddresses.index()),
		...listLetterPages(directory).flatMap(({ letter, pages: ofLetter }) =>
			inPages(pageAddresses.letter({ letter }), () => ofLetter),
		),
		open(pageAddresses.data()),
		open(pageAddresses.changes()),
		{ ...open(ownerAddresses.status()), isForOwner: true },
		open(pageAddresses.print()),
		open(pageAddresses.printout()),
		open(pageAddresses.offline()),
		open(pageAddresses.linking()),
		open(pageAddresses.municipalities()),
		open(pageAddresses.organisations()),
		open(pageAddresses.releases()),
		...directory.contacts.map((contact) => ({
			...open(pageAddresses.contact(contact)),
			namesPerson: contact.person !== undefined,
		})),
		...directory.municipalities.flatMap((municipality) =>
			inPages(pageAddresses.municipality(municipality), () => listMunicipalityPages(directory, municipality).pages),
		),
		...directory.formerMunicipalities.map((municipality) => open(pageAddresses.municipality(municipality), true)),
		...directory.counties.flatMap((county) =>
			inPages(pageAddresses.county(county), () => listCountyPages(directory, county).pages),
		),
		...directory.formerCounties.map((county) => open(pageAddresses.county(county), true)),
		...directory.organisations.flatMap((organisation) =>
			inPages(pageAddresses.organisation(organisation), () => listOrganisationPages(directory, organisation)),
		),
		...directory.releases.map((release) => open(pageAddresses.release(release))),
		...[...new Set(pages.map(({ id }) => id))].map((id) => open(pageAddresses.page({ id }))),
		...listFormerPages(directory).map(({ path }) => open(path, true)),
		framed(embedAddresses.search()),
		...directory.contacts.map((contact) => framed(embedAddresses.contact(contact))),
		...[...directory.municipalities, ...directory.formerMunicipalities].flatMap((municipality) => [
			framed(embedAddresses.municipality(municipality)),
			framed(embedAddresses.municipalityByCode(municipality)),
		]),
		...directory.organisations.map((organisation) => framed(embedAddresses.organisation(organisation))),
		...directory.former.flatMap((entry) => {
			const path = findEntryFrame(entry);
			return path === undefined ? [] : [framed(path)];
		}),
	];
}
