import type { Directory } from './directory.ts';
import type { EntryKey } from './ledger/ledger.ts';
import { selections } from './published-address.ts';

/**
 * What else lists and contacts are called in addresses and codes that have been printed, with their selections of today: municipalities and counties by
 * their codes, and what leads on since it has another id. What has gone without leading on is not here, so that nothing is said of it, nor places that
 * nobody answers for any more, whose lists are offered nowhere.
 */
export function listSelectionAliases({ municipalities, counties, former }: Directory): Record<string, string> {
	const byCode = {
		municipality: new Map(municipalities.map((municipality) => [municipality.code, municipality])),
		county: new Map(counties.map((county) => [county.code, county])),
	};
	return Object.fromEntries([
		...municipalities.map((each) => [selections.municipality({ slug: each.code }), selections.municipality(each)]),
		...counties.map((each) => [selections.county({ slug: each.code }), selections.county(each)]),
		...former.flatMap(({ kind, id, state, target }) => {
			// A list cannot be shown where a contact was picked, nor a contact where there was a list.
			if (state !== 'moved' || target === undefined || (kind === 'contact') !== (target.kind === 'contact')) return [];
			const [before, after] = [select({ kind, id }), select(target)];
			return before === undefined || after === undefined ? [] : [[before, after]];
		}),
	]);

	/** The selection of what can be chosen for paper. */
	function select({ kind, id }: EntryKey): string | undefined {
		switch (kind) {
			case 'contact':
				return selections.picked([id]);
			case 'organisation':
			case 'release':
				return selections[kind]({ id });
			case 'municipality':
			case 'county': {
				const place = byCode[kind].get(id);
				return place && selections[kind](place);
			}
			case 'page':
				return undefined;
		}
	}
}
