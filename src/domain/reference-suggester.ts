import { slugOf } from './id.ts';
import { createSuggester } from './nearest.ts';

/** A name that something goes by, and its id. */
export type NamedId = readonly [name: string, id: string];

/**
 * What was meant where an id was asked for: the id that the text would have, the one thing that goes by that name, however it is
 * written, or the id that is nearest. Nothing is looked up before something is asked for.
 */
export function createReferenceSuggester(
	ids: Iterable<string>,
	names: () => Iterable<NamedId>,
): (text: string) => string | undefined {
	let prepared: {
		known: Set<string>;
		byName: ReturnType<typeof indexNames>;
		nearest: (id: string) => string | undefined;
	};
	return (text) => {
		prepared ??= prepare();
		const { known, byName, nearest } = prepared;
		const slug = slugOf(text);
		return known.has(slug) ? slug : (byName.get(slug) ?? nearest(slug));
	};

	function prepare() {
		const known = new Set(ids);
		return { known, byName: indexNames(names()), nearest: createSuggester([...known]) };
	}
}

/** Ids by the folded form of their names; a name that several have leads to none of them. */
function indexNames(names: Iterable<NamedId>): ReadonlyMap<string, string | undefined> {
	const index = new Map<string, string | undefined>();
	for (const [name, id] of names) {
		const slug = slugOf(name);
		index.set(slug, index.has(slug) && index.get(slug) !== id ? undefined : id);
	}
	return index;
}
