// Ships to the browser: types and names alone are imported.
import type { Directory } from './directory.ts';
import type { ProsePage } from './prose.ts';
import { selectionParameters } from './selection-parameters.ts';

interface WithId {
	readonly id: string;
}
interface WithSlug {
	readonly slug: string;
}

/**
 * Addresses of the site's pages from its root, in the directory's first language. They are a public contract: links to them never break. No
 * address of a page or a file is written anywhere else.
 */
export const pageAddresses = {
	start: () => '/',
	index: () => '/a-o/',
	data: () => '/data/',
	/** Where a reader chooses what to print, and how. */
	print: () => '/skriv-ut/',
	/** Where a printout is compared with today's records. */
	printout: () => '/utskrift/',
	contact: ({ id }: WithId) => `/kontakt/${id}/`,
	municipalities: () => '/kommun/',
	municipality: ({ slug }: WithSlug) => `/kommun/${slug}/`,
	/** Leads on to the municipality's own address. */
	municipalityByCode: ({ code }: { readonly code: string }) => `/kommun/${code}/`,
	county: ({ slug }: WithSlug) => `/lan/${slug}/`,
	organisations: () => '/organisation/',
	organisation: ({ id }: WithId) => `/organisation/${id}/`,
	releases: () => '/pressmeddelande/',
	release: ({ id }: WithId) => `/pressmeddelande/${id}/`,
	page: ({ id }: WithId) => `/${id}/`,
	/** The explanation of a word, on the page that lists them where a directory has one. */
	term: ({ id }: WithId) => `/${glossaryPage}/#${id}`,
} as const;

/** The page of prose that explains words. */
export const glossaryPage = 'ordlista';

/** Addresses of files that stand alone. */
export const fileAddresses = {
	logotype: (file: string) => `/logotypfiler/${file}`,
	/** A press release's own document, as it was published. */
	originalPdf: (file: string) => `/pressmeddelande/${file}`,
	/** Carries the hash of its bytes, as the next two: cached for good, and no lasting address. */
	searchIndex: (hash: string) => `/sok/${hash}.bin`,
	printSource: (hash: string) => `/utskrift/${hash}.json`,
	typeface: (weight: number, hash: string) => `/typsnitt/source-sans-3-${weight}-${hash}.woff2`,
	robots: () => '/robots.txt',
	sitemap: () => '/sitemap.xml',
	icon: () => '/favicon.svg',
	missing: () => '/404.html',
	/** Scripts, their names with the hash of their bytes. */
	scripts: () => '/_astro/',
} as const;

/** What a list's files are called, without their endings: `/kommun/mala` for `/kommun/mala.csv`. */
export const fileStems = {
	everyone: () => '/data/kontakter',
	/** The ready printouts of everyone stand beside the start page. */
	everyoneOnPaper: () => '/kontakter',
	contact: ({ id }: WithId) => `/kontakt/${id}`,
	municipality: ({ slug }: WithSlug) => `/kommun/${slug}`,
	county: ({ slug }: WithSlug) => `/lan/${slug}`,
	organisation: ({ id }: WithId) => `/organisation/${id}`,
	/** The release's own document has the address without an addition. */
	release: ({ id }: WithId) => `/pressmeddelande/${id}-kontakter`,
} as const;

/** What follows the name of a list that is ready for printing, by layout. */
export const printFileEndings = { list: '.pdf', poster: '-anslag.pdf' } as const;

/** What the print page and the codes on printouts call a list. As lasting as addresses are: papers on walls carry them. */
export const selections = {
	everyone: () => 'alla',
	municipality: ({ slug }: WithSlug) => `${selectionParameters.municipality}=${slug}`,
	county: ({ slug }: WithSlug) => `${selectionParameters.county}=${slug}`,
	organisation: ({ id }: WithId) => `${selectionParameters.organisation}=${id}`,
	kind: (kind: string) => `${selectionParameters.kind}=${kind}`,
	release: ({ id }: WithId) => `${selectionParameters.release}=${id}`,
	picked: (ids: readonly string[]) => `${selectionParameters.picked}=${ids.join(',')}`,
} as const;

/**
 * An address in full, for where a standard asks for one.
 *
 * @param siteUrl where the site is published, with or without a slash at its end
 * @param path from the site's root, with a slash before it
 */
export function absoluteAddress(siteUrl: string, path: string): string {
	return siteUrl.replace(/\/$/u, '') + path;
}

/** A page of the site, by its address in the site's first language. */
export interface PublishedPage {
	readonly path: string;
	/** True for one that only leads on to another. */
	readonly isMoved: boolean;
	/** True for one that names a person, which search engines list only if the owner says so. */
	readonly namesPerson: boolean;
}

/** Every page of the directory, in its first language. */
export function listPages(directory: Directory, pages: readonly ProsePage[]): PublishedPage[] {
	const open = (path: string, isMoved = false) => ({ path, isMoved, namesPerson: false });
	return [
		open(pageAddresses.start()),
		open(pageAddresses.index()),
		open(pageAddresses.data()),
		open(pageAddresses.print()),
		open(pageAddresses.printout()),
		open(pageAddresses.municipalities()),
		open(pageAddresses.organisations()),
		open(pageAddresses.releases()),
		...directory.contacts.map((contact) => ({
			...open(pageAddresses.contact(contact)),
			namesPerson: contact.person !== undefined,
		})),
		...directory.municipalities.map((municipality) => open(pageAddresses.municipality(municipality))),
		...directory.municipalities.map((municipality) => open(pageAddresses.municipalityByCode(municipality), true)),
		...directory.counties.map((county) => open(pageAddresses.county(county))),
		...directory.organisations.map((organisation) => open(pageAddresses.organisation(organisation))),
		...directory.releases.map((release) => open(pageAddresses.release(release))),
		...[...new Set(pages.map(({ id }) => id))].map((id) => open(pageAddresses.page({ id }))),
	];
}
