// Ships to the browser.
import type { Answer, SearchEngine } from './engine.ts';
import type { IndexData } from './index-data.ts';
import type { FilterCounts, Filters } from './narrowing.ts';
import { contactsOfCounty, sliceIndex } from './slice-index.ts';

/**
 * Lets an engine look for words in the county of a chosen place as if nobody else were in the directory: what is misspelt is likened to the words
 * there, and a part of the index that has that county alone gives the same answer.
 *
 * @param createEngine makes an engine over the county's contacts
 */
export function searchWithinCounties(
	data: IndexData,
	whole: SearchEngine,
	createEngine: (data: IndexData) => SearchEngine,
): SearchEngine {
	/** The county that was asked for last. */
	let newest:
		| { readonly county: number; readonly contacts: readonly number[]; readonly engine: SearchEngine }
		| undefined;

	return {
		search: (query, filters, limit) => {
			const county = findChosenCounty(data, filters);
			const part = county === undefined || query.trim() === '' ? undefined : open(county);
			if (part === undefined || part.contacts.length === data.count) return whole.search(query, filters, limit);
			const answer = part.engine.search(query, filters, limit);
			const countWhole = () => whole.search(query, filters, 0).counts;
			return {
				total: answer.total,
				hits: answer.hits.map((hit) => ({ ...hit, index: part.contacts[hit.index] as number })),
				isPartial: answer.isPartial,
				isSimilar: answer.isSimilar,
				suggestion: answer.suggestion,
				get counts() {
					return joinCounts(answer, countWhole, filters, part.county);
				},
			};
		},
	};

	function open(county: number) {
		if (newest?.county === county) return newest;
		const contacts = contactsOfCounty(data, county);
		newest = { county, contacts, engine: createEngine(sliceIndex(data, contacts)) };
		return newest;
	}

	/** What is left by choices of another place is counted in the whole; the county itself knows better of its own. */
	function joinCounts(
		{ counts: own }: Answer,
		countWhole: () => FilterCounts,
		{ municipality, county }: Filters,
		position: number,
	): FilterCounts {
		if (municipality !== '' && county !== '') return own;
		const all = countWhole();
		const isElsewhere = new Set(data.municipalities.filter((each) => each.county !== position).map(({ slug }) => slug));
		const slug = data.counties[position]?.slug;
		return {
			kinds: own.kinds,
			municipalities:
				county === ''
					? {
							...pickCounts(all.municipalities, (each) => isElsewhere.has(each)),
							...pickCounts(own.municipalities, (each) => !isElsewhere.has(each)),
						}
					: own.municipalities,
			counties:
				municipality === ''
					? {
							...pickCounts(all.counties, (each) => each !== slug),
							...pickCounts(own.counties, (each) => each === slug),
						}
					: own.counties,
		};
	}
}

/** The position of the county that a place is chosen in; undefined where none is. */
export function findChosenCounty(
	{ municipalities, counties }: Pick<IndexData, 'counties' | 'municipalities'>,
	{ municipality, county }: Pick<Filters, 'county' | 'municipality'>,
): number | undefined {
	const ofMunicipality = municipalities.find(({ slug }) => slug === municipality)?.county;
	const position = ofMunicipality ?? counties.findIndex(({ slug }) => slug === county);
	return position < 0 ? undefined : position;
}

function pickCounts(counts: Readonly<Record<string, number>>, isWanted: (slug: string) => boolean) {
	return Object.fromEntries(Object.entries(counts).filter(([slug]) => isWanted(slug)));
}
