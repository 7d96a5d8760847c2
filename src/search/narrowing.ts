// Ships to the browser.
import type { IndexData } from './index-data.ts';

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

/** Filters over an index. Contacts are given by their place in it, municipalities by their position in `municipalities`. */
export interface Narrowing {
	narrow(contacts: Iterable<number>, filters: Filters): { kept: number[]; counts: FilterCounts };
	/** The municipalities that a contact itself names. */
	placesOf(contact: number): readonly number[];
	/** The municipalities that it answers for: those it names, and where it names none to serve, those its organisation covers. */
	municipalitiesOf(contact: number): readonly number[];
}

/** Prepares filtering over an index. */
export function createNarrowing(data: IndexData): Narrowing {
	const reaches = new Map<number, Reach>();

	return { narrow, placesOf, municipalitiesOf };

	function narrow(contacts: Iterable<number>, filters: Filters): { kept: number[]; counts: FilterCounts } {
		const wantedMunicipality = data.municipalities.findIndex(({ slug }) => slug === filters.municipality);
		const wantedCounty = data.counties.findIndex(({ slug }) => slug === filters.county);
		const byMunicipality = new Uint32Array(data.municipalities.length);
		const byCounty = new Uint32Array(data.counties.length);
		const kinds: Record<string, number> = {};
		const kept: number[] = [];
		for (const contact of contacts) {
			const { kind, municipalities, counties } = reachOf(contact);
			const isKind = filters.kind === '' || kind === filters.kind;
			const isInMunicipality = filters.municipality === '' || municipalities.includes(wantedMunicipality);
			const isInCounty = filters.county === '' || counties.includes(wantedCounty);
			if (isKind && isInCounty)
				for (const each of municipalities) byMunicipality[each] = (byMunicipality[each] ?? 0) + 1;
			if (isKind && isInMunicipality) for (const each of counties) byCounty[each] = (byCounty[each] ?? 0) + 1;
			if (isInMunicipality && isInCounty) kinds[kind] = (kinds[kind] ?? 0) + 1;
			if (isKind && isInMunicipality && isInCounty) kept.push(contact);
		}
		const counts = {
			municipalities: bySlug(data.municipalities, byMunicipality),
			counties: bySlug(data.counties, byCounty),
			kinds,
		};
		return { kept, counts };
	}

	function placesOf(contact: number): readonly number[] {
		return data.placeMunicipalities[data.columns.place.ids[contact] ?? 0] ?? [];
	}

	function municipalitiesOf(contact: number): readonly number[] {
		return reachOf(contact).municipalities;
	}

	/** Contacts with the same place and organisation reach the same places, so each such pair is worked out once. */
	function reachOf(contact: number): Reach {
		const number = data.columns.organisation.ids[contact] ?? 0;
		const isNarrow = data.narrow[contact] ?? 0;
		const key = ((data.columns.place.ids[contact] ?? 0) * data.organisations.length + number) * 2 + isNarrow;
		const known = reaches.get(key);
		if (known !== undefined) return known;
		const organisation = data.organisations[number];
		const covered = isNarrow === 1 ? undefined : organisation;
		const municipalities = [...new Set([...placesOf(contact), ...(covered?.municipalities ?? [])])];
		const ownCounties = municipalities.map((each) => data.municipalities[each]?.county ?? -1);
		const counties = [...new Set([...ownCounties, ...(covered?.counties ?? [])])];
		const reach = { kind: organisation?.kind ?? '', municipalities, counties };
		reaches.set(key, reach);
		return reach;
	}
}

interface Reach {
	readonly kind: string;
	readonly municipalities: readonly number[];
	readonly counties: readonly number[];
}

function bySlug(places: readonly { readonly slug: string }[], counts: Uint32Array): Record<string, number> {
	return Object.fromEntries(places.flatMap(({ slug }, index) => (counts[index] ? [[slug, counts[index]]] : [])));
}
