import type { Directory } from './directory.ts';
import type { ProsePage } from './prose.ts';

/** Addresses from the site's root, in the directory's first language. They are a public contract: links to them never break. */
export const addressOf = {
	start: () => '/',
	index: () => '/a-o/',
	data: () => '/data/',
	/** Where a reader chooses what to print, and how. */
	print: () => '/skriv-ut/',
	/** Where a printout is compared with today's records. */
	printout: () => '/utskrift/',
	contact: ({ id }: { readonly id: string }) => `/kontakt/${id}/`,
	municipalities: () => '/kommun/',
	municipality: ({ slug }: { readonly slug: string }) => `/kommun/${slug}/`,
	/** Leads on to the municipality's own address. */
	municipalityByCode: ({ code }: { readonly code: string }) => `/kommun/${code}/`,
	county: ({ slug }: { readonly slug: string }) => `/lan/${slug}/`,
	organisations: () => '/organisation/',
	organisation: ({ id }: { readonly id: string }) => `/organisation/${id}/`,
	releases: () => '/pressmeddelande/',
	release: ({ id }: { readonly id: string }) => `/pressmeddelande/${id}/`,
	page: ({ id }: { readonly id: string }) => `/${id}/`,
	logotype: (file: string) => `/logotypfiler/${file}`,
	originalPdf: (file: string) => `/pressmeddelande/${file}`,
	/** The list of a release's contacts, without layout and ending: the release's own document has the address without an addition. */
	releaseList: ({ id }: { readonly id: string }) => `/pressmeddelande/${id}-kontakter`,
} as const;

/** What the print page and the codes on printouts call a list. As lasting as addresses are: papers on walls carry them. */
export const selectionOf = {
	everyone: () => 'alla',
	municipality: ({ slug }: { readonly slug: string }) => `kommun=${slug}`,
	county: ({ slug }: { readonly slug: string }) => `lan=${slug}`,
	organisation: ({ id }: { readonly id: string }) => `organisation=${id}`,
	kind: (kind: string) => `typ=${kind}`,
	release: ({ id }: { readonly id: string }) => `pressmeddelande=${id}`,
} as const;

/** What follows the address of a list that is ready for printing, by layout. */
export const printFileEndings = { list: '.pdf', poster: '-anslag.pdf' } as const;

/** A page of the site as lists of pages need it: sitemaps, link checks. */
export interface Address {
	readonly path: string;
	/** True for a page that names a person, which search engines list only if the owner says so. */
	readonly namesPerson: boolean;
}

/** Every page of the directory, in its first language, addresses that only lead on left out. */
export function listAddresses(directory: Directory, pages: readonly ProsePage[]): Address[] {
	const open = (path: string): Address => ({ path, namesPerson: false });
	return [
		open(addressOf.start()),
		open(addressOf.index()),
		open(addressOf.data()),
		open(addressOf.print()),
		open(addressOf.printout()),
		open(addressOf.municipalities()),
		open(addressOf.organisations()),
		open(addressOf.releases()),
		...directory.contacts.map((contact) => ({
			path: addressOf.contact(contact),
			namesPerson: contact.person !== undefined,
		})),
		...directory.municipalities.map((municipality) => open(addressOf.municipality(municipality))),
		...directory.counties.map((county) => open(addressOf.county(county))),
		...directory.organisations.map((organisation) => open(addressOf.organisation(organisation))),
		...directory.releases.map((release) => open(addressOf.release(release))),
		...[...new Set(pages.map(({ id }) => id))].map((id) => open(addressOf.page({ id }))),
	];
}
