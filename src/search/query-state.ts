// Ships to the browser.
import { selectionParameters } from '../domain/selection-parameters.ts';

/** What a reader is searching for, as the address says it: `?q=&kommun=&lan=&typ=`. */
export interface QueryState {
	readonly query: string;
	readonly municipality: string;
	readonly county: string;
	readonly kind: string;
}

/** The longest words that are searched for, in UTF-16 code units: more than any name, and little enough to be answered at once. */
export const longestQuery = 200;

/** Reads the state off an address's query string; what is missing is an empty string, and what is longer than a name can be is cut. */
export function parseQueryState(queryString: string): QueryState {
	const parameters = new URLSearchParams(queryString);
	const read = (name: string) => (parameters.get(name) ?? '').slice(0, longestQuery);
	return {
		query: read('q'),
		municipality: read(selectionParameters.municipality),
		county: read(selectionParameters.county),
		kind: read(selectionParameters.kind),
	};
}

/** The query string for a state, with its `?`; empty when nothing is searched for. */
export function formatQueryState({ query, municipality, county, kind }: QueryState): string {
	const parameters = new URLSearchParams();
	if (query !== '') parameters.set('q', query);
	if (municipality !== '') parameters.set(selectionParameters.municipality, municipality);
	if (county !== '') parameters.set(selectionParameters.county, county);
	if (kind !== '') parameters.set(selectionParameters.kind, kind);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** True when there is nothing to search for or filter by. */
export function isIdle({ query, municipality, county, kind }: QueryState): boolean {
	return query.trim() === '' && municipality === '' && county === '' && kind === '';
}
