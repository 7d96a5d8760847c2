import type { ListFormat } from '../list-files.ts';
import { counties, municipalities } from '../municipality.ts';
import {
	embedAddresses,
	fileAddresses,
	fileStems,
	localise,
	pageAddresses,
	printFileEndings,
} from '../published-address.ts';
import type { Language } from '../site.ts';
import type { EntryKey, LedgerKind } from './ledger.ts';

/** The endings of the files beside a page, with their full stops. */
export interface FileEndings {
	/** Of one contact. */
	readonly contact: readonly string[];
	/** Of a list, apart from its printouts. */
	readonly list: readonly ListFormat[];
	/** Of a county alone. */
	readonly county?: readonly ListFormat[];
}

/** The address of an entry's own page, in the site's first language. */
export function findEntryPage({ kind, id }: EntryKey): string {
	switch (kind) {
		case 'municipality':
			return pageAddresses.municipality({ slug: slugOf(municipalities, id) });
		case 'county':
			return pageAddresses.county({ slug: slugOf(counties, id) });
		default:
			return pageAddresses[kind]({ id });
	}
}

/** The page that lists what is of a kind, for what has nothing of its own to lead to. */
export function findKindPage(kind: LedgerKind): string {
	return listPages[kind]();
}

/** The page of an entry that other sites frame, in the site's first language; undefined for what has none. */
export function findEntryFrame({ kind, id }: EntryKey): string | undefined {
	if (kind === 'contact') return embedAddresses.contact({ id });
	return kind === 'organisation' ? embedAddresses.organisation({ id }) : undefined;
}

/** The files of an entry: beside its page in the site's first language alone, and what other sites embed in each. Among them are those that its list is too long for, which may have been published. */
export function listEntryFiles({ kind, id }: EntryKey, endings: FileEndings, languages: readonly Language[]): string[] {
	const beside = (stem: string, all: readonly string[]) => all.map((ending) => stem + ending);
	const inEach = (...addresses: readonly string[]) =>
		addresses.flatMap((address) => languages.map((language) => localise(address, language, languages)));
	const list = [...endings.list.map(({ ending }) => ending), ...Object.values(printFileEndings)];
	switch (kind) {
		case 'contact':
			return [...beside(fileStems.contact({ id }), endings.contact), ...inEach(fileAddresses.embedContactData({ id }))];
		case 'organisation':
			return [
				...beside(fileStems.organisation({ id }), list),
				...inEach(fileAddresses.embedOrganisationData({ id }), fileAddresses.oembedOrganisation({ id })),
			];
		case 'release':
			return beside(fileStems.release({ id }), list);
		// A page of prose has none, and a place keeps its own.
		default:
			return [];
	}
}

const listPages: Readonly<Record<LedgerKind, () => string>> = {
	contact: pageAddresses.start,
	organisation: pageAddresses.organisations,
	release: pageAddresses.releases,
	page: pageAddresses.start,
	municipality: pageAddresses.municipalities,
	county: pageAddresses.municipalities,
};

function slugOf(places: readonly { readonly code: string; readonly slug: string }[], code: string): string {
	const place = places.find((each) => each.code === code);
	if (place === undefined) throw new Error(`No place has the code "${code}"; the ledger is checked for that`);
	return place.slug;
}
