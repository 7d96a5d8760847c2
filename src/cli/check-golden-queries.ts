import { finding, type Problem } from '../domain/problem.ts';
import type { Content } from '../importers/content.ts';
import { buildIndex } from '../search/build-index.ts';
import { createSearchEngine } from '../search/engine.ts';

/** The golden queries that do not show the right contact first, as problems. What is said of a contact that does not exist is said elsewhere. */
export function checkGoldenQueries({ directory, pages, goldenQueries }: Content): Problem[] {
	const engine = createSearchEngine(buildIndex(directory, pages));
	const known = new Set(directory.contacts.map(({ id }) => id));
	return goldenQueries.flatMap(({ query, contact, location }) => {
		if (!known.has(contact)) return [];
		const [hit] = engine.search(query, { municipality: '', county: '', kind: '' }, 1).hits;
		const found = hit === undefined ? undefined : directory.contacts[hit.index]?.id;
		return found === contact
			? []
			: [{ ...finding('golden-query-missed', { query, wanted: contact, found }), location }];
	});
}
