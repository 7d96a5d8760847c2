import type { IndexData } from './index-data.ts';
import { contactsOfCounty, sliceIndex, withoutOtherMunicipalities } from './slice-index.ts';

/** The parts of an index, and what it is opened by. */
export interface PartedIndex {
	readonly counties: readonly { readonly name: string; readonly data: IndexData }[];
	/** The index without contacts. */
	readonly head: IndexData;
}

/**
 * The index of more contacts is in parts. That of so many is what a telephone bears: slowed four times, on slow 4G, it answers after 3.8 seconds and holds
 * 20 MB; that of three times as many after 9.8, and 57 MB (`bench/search-on-a-phone.mjs`).
 */
export const largestIndex = 100_000;

/** True for an index that is worth parting: it is large, and parts by county have less in them. */
export function isParted({ count, counties }: IndexData, largest: number): boolean {
	return count > largest && counties.length > 1;
}

/** Parts an index by county: whoever answers for several is in each of them, and whoever answers for none is in the whole alone. */
export function partIndex(data: IndexData): PartedIndex {
	return {
		counties: data.counties.map(({ slug }, county) => ({
			name: slug,
			data: withoutOtherMunicipalities(sliceIndex(data, contactsOfCounty(data, county))),
		})),
		head: sliceIndex(data, []),
	};
}
