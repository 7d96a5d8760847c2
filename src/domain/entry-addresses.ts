import type { EntryKey, LedgerKind } from './ledger.ts';
import { counties, municipalities } from './municipality.ts';
import { fileStems, pageAddresses, printFileEndings } from './published-address.ts';

/** The endings of the files beside a page, with their full stops. */
export interface FileEndings {
	/** Of one contact. */
	readonly contact: readonly string[];
	/** Of a list, apart from its printouts. */
	readonly list: readonly string[];
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

/** The files that stand beside an entry's page, in the site's first language alone. */
export function listEntryFiles({ kind, id }: EntryKey, endings: FileEndings): string[] {
	switch (kind) {
		case 'contact':
			return endings.contact.map((ending) => fileStems.contact({ id }) + ending);
		case 'organisation':
		case 'release':
			return [...endings.list, ...Object.values(printFileEndings)].map((ending) => fileStems[kind]({ id }) + ending);
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
