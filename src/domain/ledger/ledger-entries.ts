import type { Directory } from '../directory.ts';
import type { ProsePage } from '../prose.ts';
import type { EntryKey } from './ledger.ts';

/** Something that is published today, as the ledger sees it. */
export interface LedgerEntry extends EntryKey {
	readonly belongsTo: EntryKey | undefined;
	/** Ids that it has had before. */
	readonly formerIds: readonly string[];
}

/** Everything that the ledger has to have a row for: entries and pages by their ids, then places by their codes. */
export function listLedgerEntries(directory: Directory, pages: readonly Pick<ProsePage, 'id'>[]): LedgerEntry[] {
	const { contacts, organisations, releases, counties, municipalities } = directory;
	return [
		...contacts
			.filter(isLasting)
			.map(({ id, organisation, formerIds }): LedgerEntry => {
				return { kind: 'contact', id, belongsTo: { kind: 'organisation', id: organisation.id }, formerIds };
			})
			.sort(byId),
		...organisations
			.filter(isLasting)
			.map((organisation): LedgerEntry => {
				const { id, formerIds } = organisation;
				return { kind: 'organisation', id, belongsTo: findWhole(organisation), formerIds };
			})
			.sort(byId),
		...releases
			.map(({ id, formerIds }): LedgerEntry => ({ kind: 'release', id, belongsTo: undefined, formerIds }))
			.sort(byId),
		...[...new Set(pages.map(({ id }) => id))]
			.map((id): LedgerEntry => ({ kind: 'page', id, belongsTo: undefined, formerIds: [] }))
			.sort(byId),
		...counties
			.map(({ code }): LedgerEntry => ({ kind: 'county', id: code, belongsTo: undefined, formerIds: [] }))
			.sort(byId),
		...municipalities
			.map(({ code, county }): LedgerEntry => {
				return { kind: 'municipality', id: code, belongsTo: { kind: 'county', id: county.code }, formerIds: [] };
			})
			.sort(byId),
	];
}

/** Examples come and go, and nobody links to them. */
function isLasting({ example }: { readonly example?: boolean | undefined }): boolean {
	return example !== true;
}

/** What an organisation is part of, else the one place that it covers. */
function findWhole({ parent, municipalities, counties }: Directory['organisations'][number]): EntryKey | undefined {
	if (parent !== undefined) return { kind: 'organisation', id: parent.id };
	const [municipality, ...others] = municipalities;
	const [county] = counties;
	if (municipality === undefined) {
		return county === undefined || counties.length > 1 ? undefined : { kind: 'county', id: county.code };
	}
	return others.length + counties.length > 0 ? undefined : { kind: 'municipality', id: municipality.code };
}

function byId(a: EntryKey, b: EntryKey): number {
	return a.id < b.id ? -1 : 1;
}
