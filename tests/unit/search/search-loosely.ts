import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { createNamedDirectory } from './named-directory.ts';

const none = { municipality: '', county: '', kind: '' };

/** What is found loosely, in order. */
export function searchLoosely(query: string, names: readonly (readonly [given: string, family: string])[]): string[] {
	const directory = createNamedDirectory(names);
	const { hits } = createSearchEngine(buildIndex(directory)).search(query, none);
	return hits
		.filter(({ tier }) => tier === 'fuzzy')
		.map(({ index }) => directory.contacts[index]?.person)
		.map((person) => `${person?.given} ${person?.family}`);
}
