import { slugify } from './id.ts';
import { createSuggester } from './nearest.ts';

/** A name that something goes by, and its id. */
export type NamedId = readonly [name: string, id: string];

/**
 * What was meant where an id was asked for: the id that the text would have, the one thing that goes by that name, however it is
 * written, or what has the nearest id or name. Nothing is looked up before something is asked for.
 */
export function createReferenceSuggester(
	ids: Iterable<string>,
	names: () => Iterable<NamedId>,
): (text: string) => string | undefined {
	let prepared: { idBySlug: ReadonlyMap<string, string | undefined>; nearest: (slug: string) => string | undefined };
	return (text) => {
		prepared ??= prepare();
		const { idBySlug, nearest } = prepared;
		const slug = slugify(text);
		return idBySlug.get(slug) ?? idBySlug.get(nearest(slug) ?? '');
	};

	function prepare() {
		const idBySlug = indexBySlug(ids, names());
		return { idBySlug, nearest: createSuggester([...idBySlug.keys()]) };
	}
}

/** Ids by themselves and by the folded form of their names. An id comes before a name, and a name that several have leads to none of them. */
function indexBySlug(ids: Iterable<string>, names: Iterable<NamedId>): ReadonlyMap<string, string | undefined> {
	const index = new Map<string, string | undefined>();
	for (const id of ids) index.set(id, id);
	for (const [name, id] of names) {
		const slug = slugify(name);
		if (index.get(slug) !== slug) index.set(slug, index.has(slug) && index.get(slug) !== id ? undefined : id);
	}
	return index;
}
