import { finding, type Problem } from '../domain/problem.ts';
import type { Content } from '../importers/content.ts';
import { buildIndex } from '../search/build-index.ts';
import { createSearchEngine } from '../search/engine.ts';

/** The golden queries that do not show the right contact first, as problems. */
export function checkGoldenQueries({ directory, pages, goldenQueries }: Content): Problem[] {
	const engine = createSearchEngine(buildIndex(directory, pages));
	return goldenQueries.flatMap(({ query, contact, location }) => {
		const [hit] = engine.search(query, { municipality: '', county: '', kind: '' }, 1).hits;
		const found = hit === undefined ? undefined : directory.contacts[hit.index]?.id;
		return found === contact
			? []
			: [{ ...finding('golden-query-missed', { query, wanted: contact, found }), location }];
	});
}
