// Ships to the browser.
import type { IndexData, ReachData } from './index-data.ts';

/** What narrows a search besides words; an empty string narrows nothing. */
export interface Filters {
	/** A municipality's slug. */
	readonly municipality: string;
	/** A county's slug. */
	readonly county: string;
	/** A kind of organisation. */
	readonly kind: string;
}

/** How many hits each choice of a filter would leave, by its slug, the other filters applied. Choices that leave none are left out. */
export interface FilterCounts {
	readonly municipalities: Readonly<Record<string, number>>;
	readonly counties: Readonly<Record<string, number>>;
	readonly kinds: Readonly<Record<string, number>>;
}

/** True where no filter is chosen. */
export function isUnfiltered({ municipality, county, kind }: Filters): boolean {
	return municipality === '' && county === '' && kind === '';
}

/** Filters over an index. Contacts are given by their position in it. */
export interface Narrowing {
	/** Those whom the filters leave. */
	narrow(contacts: readonly number[], filters: Filters): readonly number[];
	/** How many of the contacts each choice would leave. */
	count(contacts: readonly number[], filters: Filters): FilterCounts;
}

/** Prepares filtering over an index. */
export function createNarrowing(data: IndexData): Narrowing {
	const organisationIds = data.columns.organisation.ids;

	return { narrow, count };

	function narrow(contacts: readonly number[], filters: Filters): readonly number[] {
		if (isUnfiltered(filters)) return contacts;
		const wantedMunicipality = data.municipalities.findIndex(({ slug }) => slug === filters.municipality);
		const wantedCounty = data.counties.findIndex(({ slug }) => slug === filters.county);
		return contacts.filter((contact) => {
			const { municipalities, counties } = data.reaches[data.reachIds[contact] ?? 0] ?? nowhere;
			const kind = data.organisations[organisationIds[contact] ?? 0]?.kind ?? '';
			return (
				(filters.kind === '' || kind === filters.kind) &&
				(filters.municipality === '' || municipalities.includes(wantedMunicipality)) &&
				(filters.county === '' || counties.includes(wantedCounty))
			);
		});
	}

	function count(contacts: readonly number[], filters: Filters): FilterCounts {
		const wantedMunicipality = data.municipalities.findIndex(({ slug }) => slug === filters.municipality);
		const wantedCounty = data.counties.findIndex(({ slug }) => slug === filters.county);
		const byMunicipality = new Uint32Array(data.municipalities.length);
		const byCounty = new Uint32Array(data.counties.length);
		const kinds: Record<string, number> = {};
		for (const contact of contacts) {
			const { municipalities, counties } = data.reaches[data.reachIds[contact] ?? 0] ?? nowhere;
			const kind = data.organisations[organisationIds[contact] ?? 0]?.kind ?? '';
			const isKind = filters.kind === '' || kind === filters.kind;
			const isInMunicipality = filters.municipality === '' || municipalities.includes(wantedMunicipality);
			const isInCounty = filters.county === '' || counties.includes(wantedCounty);
			if (isKind && isInCounty)
				for (const each of municipalities) byMunicipality[each] = (byMunicipality[each] ?? 0) + 1;
			if (isKind && isInMunicipality) for (const each of counties) byCounty[each] = (byCounty[each] ?? 0) + 1;
			if (isInMunicipality && isInCounty) kinds[kind] = (kinds[kind] ?? 0) + 1;
		}
		return {
			municipalities: bySlug(data.municipalities, byMunicipality),
			counties: bySlug(data.counties, byCounty),
			kinds,
		};
	}
}

const nowhere: Pick<ReachData, 'counties' | 'municipalities'> = { municipalities: [], counties: [] };

function bySlug(areas: readonly { readonly slug: string }[], counts: Uint32Array): Record<string, number> {
	return Object.fromEntries(areas.flatMap(({ slug }, index) => (counts[index] ? [[slug, counts[index]]] : [])));
}
