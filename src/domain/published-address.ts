// Ships to the browser: names alone are imported.
import { embedData, embedPage, embedScript, embedScriptIssue } from './embed-address.ts';
import { selectionParameters } from './selection-parameters.ts';
import type { Language } from './site.ts';

interface WithId {
	readonly id: string;
}
interface WithSlug {
	readonly slug: string;
}
interface WithCode {
	readonly code: string;
}

/**
 * Addresses of the site's pages from its root, in the directory's first language. They are a public contract: links to them never break. No
 * address of a page or a file is written anywhere else.
 */
export const pageAddresses = {
	start: () => '/',
	/** The field of the search, on the start page. */
	search: () => '/#q',
	index: () => '/a-o/',
	/** Everyone under a letter, where the list is too long for one page. */
	letter: ({ letter }: { readonly letter: string }) => `/a-o/${letterNames[letter] ?? String(letter).toLowerCase()}/`,
	data: () => '/data/',
	/** What has changed, the newest first. */
	changes: () => '/andringar/',
	/** Where a reader chooses what to print, and how. */
	print: () => '/skriv-ut/',
	/** How to reach the contacts without a network. */
	offline: () => '/utan-nat/',
	/** Where a printout is compared with today's records. */
	printout: () => '/utskrift/',
	/** How other sites link to the directory and show what is in it. */
	linking: () => '/lanka/',
	contact: ({ id }: WithId) => `/kontakt/${id}/`,
	municipalities: () => '/kommun/',
	municipality: ({ slug }: WithSlug) => `/kommun/${slug}/`,
	/** Leads on to the municipality's own address. */
	municipalityByCode: ({ code }: WithCode) => `/kommun/${code}/`,
	county: ({ slug }: WithSlug) => `/lan/${slug}/`,
	organisations: () => '/organisation/',
	organisation: ({ id }: WithId) => `/organisation/${id}/`,
	releases: () => '/pressmeddelande/',
	release: ({ id }: WithId) => `/pressmeddelande/${id}/`,
	page: ({ id }: WithId) => `/${id}/`,
	/** The explanation of a word, on the page that lists them where a directory has one. */
	term: ({ id }: WithId) => `/${glossaryPage}/#${id}`,
} as const;

/** Addresses of pages for those who keep the directory, apart from those of other pages, since no script of a page needs them. */
export const ownerAddresses = {
	/** How complete and how old it all is. */
	status: () => '/status/',
} as const;

/** Addresses of what other sites frame, apart from those of pages, since no script of a page needs them. */
export const embedAddresses = {
	municipality: ({ slug }: WithSlug) => embedPage('kommun', slug),
	/** The same page, for those who know the code alone: in a frame, leading on would lose the colours that were asked for. */
	municipalityByCode: ({ code }: WithCode) => embedPage('kommun', code),
	organisation: ({ id }: WithId) => embedPage('organisation', id),
	contact: ({ id }: WithId) => embedPage('kontakt', id),
	/** The search in a frame. */
	search: () => '/embed/sok/',
} as const;

/** What letters are called in addresses, which have none but a to z; `#` stands for all that is no letter. */
const letterNames: Readonly<Record<string, string>> = { Å: 'aa', Ä: 'ae', Ö: 'oe', '#': 'annat' };

/**
 * A page of a list that has several: the first has the list's own address.
 *
 * @param list address of the list's page
 * @param number from 1
 * @example pageOfList('/lan/skane/', 2) // => '/lan/skane/2/'
 */
export function pageOfList(list: string, number: number): string {
	return number === 1 ? list : `${list}${number}/`;
}

/** What stands last in an address: "k" of `/a-o/k/`. */
export function lastName(address: string): string {
	return address.split('/').findLast((name) => name !== '') ?? '';
}

/** Kinds of pages that are told apart at a glance. Pages of prose and lists are as the start page. */
export const pageKinds = ['start', 'contact', 'municipality', 'organisation', 'release'] as const;

export type PageKind = (typeof pageKinds)[number];

/**
 * What kind of page stands at an address.
 *
 * @param path the page's address in the site's first language
 */
export function findPageKind(path: string): PageKind {
	return kindsByAddress[path.split('/')[1] ?? ''] ?? 'start';
}

/** By the first part of an address; counties are as municipalities. */
const kindsByAddress: Readonly<Record<string, PageKind>> = {
	kontakt: 'contact',
	kommun: 'municipality',
	lan: 'municipality',
	organisation: 'organisation',
	pressmeddelande: 'release',
};

/**
 * The page of the main menu that a page belongs under.
 *
 * @param path the page's address in the site's first language
 * @returns an address, or `undefined` for a page under none of them
 */
export function findMenuPage(path: string): string | undefined {
	return menuPages[path.split('/')[1] ?? '']?.();
}

/** By the first part of an address. Functions all, which a script that needs none of them is spared. */
const menuPages: Readonly<Record<string, () => string>> = {
	'': () => pageAddresses.start(),
	kontakt: () => pageAddresses.start(),
	'a-o': () => pageAddresses.index(),
	kommun: () => pageAddresses.municipalities(),
	lan: () => pageAddresses.municipalities(),
	organisation: () => pageAddresses.organisations(),
	pressmeddelande: () => pageAddresses.releases(),
};

/** The page of prose that explains words. */
export const glossaryPage = 'ordlista';

/** Addresses of files that stand alone. */
export const fileAddresses = {
	logotype: (file: string) => `/logotypfiler/${file}`,
	/** A press release's own document, as it was published. */
	originalPdf: (file: string) => `/pressmeddelande/${file}`,
	/** Carries the hash of its bytes, as the next two: cached for good, and no lasting address. */
	searchIndex: (hash: string) => `/sok/${hash}.bin`,
	/** A part of the search index: that of a county, or of everyone. */
	searchPart: (name: string, hash: string) => `/sok/${name}-${hash}.bin`,
	/** What stands on pages in one language, for the search. */
	pageTexts: (hash: string) => `/sok/${hash}.json`,
	printSource: (hash: string) => `/utskrift/${hash}.json`,
	typeface: (weight: number, hash: string) => `/typsnitt/source-sans-3-${weight}-${hash}.woff2`,
	/** What the JSON files hold, as JSON Schema; the address is another when a program that reads them must be changed. */
	schema: (version: number) => `/data/schema/v${version}.json`,
	/** The same of each line of the NDJSON file. */
	lineSchema: (version: number) => `/data/schema/ndjson-v${version}.json`,
	/** Tells which content the site was built from, by its fingerprint. */
	contentVersion: () => '/data/innehall.json',
	robots: () => '/robots.txt',
	sitemap: () => '/sitemap.xml',
	/** What the sitemap of many pages is an index of, from 1. At the root, since a sitemap tells of what is in its own folder. */
	sitemapPart: (number: number) => `/sitemap-${number}.xml`,
	icon: () => '/favicon.svg',
	/** For browsers that know no drawing, and for those that ask for it by themselves. */
	smallIcon: () => '/favicon.ico',
	touchIcon: () => '/apple-touch-icon.png',
	/** What services show beside a link to a page of a kind. */
	socialPicture: (kind: PageKind, language: string) => `/delningsbild/${kind}-${language}.png`,
	missing: () => '/404.html',
	/** The element for other sites. A fix reaches all of them; what they rely on changes only with the number. */
	embedScript: () => embedScript,
	/** One issue of it, for sites that give its hash; every one that has been issued is kept. */
	embedScriptIssue,
	/** What a framed page runs. Its name has the hash of its bytes. */
	embedFrameScript: (hash: string) => `/embed/${hash}.js`,
	/** The styles of framed pages, where they have none within. */
	embedStyles: (hash: string) => `/embed/${hash}.css`,
	embedMunicipalityData: ({ code }: WithCode) => embedData('kommun', code),
	embedOrganisationData: ({ id }: WithId) => embedData('organisation', id),
	embedContactData: ({ id }: WithId) => embedData('kontakt', id),
	/** What services that know oEmbed (https://oembed.com/) ask for. */
	oembedMunicipality: ({ slug }: WithSlug) => `/oembed/kommun/${slug}.json`,
	oembedOrganisation: ({ id }: WithId) => `/oembed/organisation/${id}.json`,
	/** The service worker of those who have saved a copy. At the root, since it answers for the folder that it is in and no other. */
	offlineWorker: () => '/sparad-kopia.js',
	/** What a telephone needs to know to put the site on its home screen; one in each language. */
	manifest: () => '/manifest.webmanifest',
	/** Scripts, their names with the hash of their bytes. */
	scripts: () => '/_astro/',
	/** Styles of pages that have none within. */
	styles: (hash: string) => `/_astro/${hash}.css`,
	/** A script of pages that is no module, with the hash of its bytes too. */
	classicScript: (hash: string) => `/skript/${hash}.js`,
	/** What has changed, for programs that tell of it: Atom and JSON Feed. */
	changesAtom: () => '/andringar/feed.atom',
	changesJsonFeed: () => '/andringar/feed.json',
	municipalityChangesAtom: ({ slug }: WithSlug) => `/kommun/${slug}/feed.atom`,
	/** Everyone as text, beside the file with everyone: the same as at `/data/`, under a name that is quickly typed in a terminal. */
	everyoneAsText: () => '/kontakter.txt',
	/** What assistants are pointed to (https://llmstxt.org/). */
	llms: () => '/llms.txt',
	/** When entries must be checked again, as a calendar. */
	checkCalendar: () => '/kontroll.ics',
	/** Everyone in one file that needs no other: for a disk, a letter, a binder. */
	oneFile: () => '/kontakter.html',
} as const;

/** Addresses of what data portals read, apart from those of other files, since no script of a page needs them. */
export const openDataAddresses = {
	/** Tells them of the directory (DCAT-AP-SE). */
	catalogueFile: () => '/dcat.rdf',
	/** What the files with everyone that name no person are called, without their endings. */
	everyoneWithoutPersons: () => '/data/oppna/kontakter',
	/** What they know the things by that they are told of; as lasting as an address is. */
	catalogue: () => '/dcat.rdf#katalog',
	publisher: () => '/dcat.rdf#utgivare',
	contactPoint: () => '/dcat.rdf#kontakt',
	telephone: () => '/dcat.rdf#telefon',
	dataset: () => '/dcat.rdf#kontakter',
	distribution: (ending: string) => `/dcat.rdf#kontakter${ending}`,
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

/** Puts a page's address in a language: the first language has no prefix, the others their tag. */
export function localise(path: string, language: Language, languages: readonly Language[]): string {
	return language === languages[0] ? path : `/${language}${path}`;
}

/** The language that an address is in, and the address without its prefix. */
export function delocalise(path: string, languages: readonly Language[]): { language: Language; path: string } {
	const first = languages[0];
	if (first === undefined) throw new Error('A directory has at least one language');
	const prefix = languages.slice(1).find((language) => path === `/${language}` || path.startsWith(`/${language}/`));
	return prefix === undefined
		? { language: first, path }
		: { language: prefix, path: path.slice(prefix.length + 1) || '/' };
}
