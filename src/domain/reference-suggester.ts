import { createSuggester } from './nearest.ts';
import { slugify } from './slug.ts';

/** A name that something goes by, and its id. */
export type NamedId = readonly [name: string, id: string];

/**
 * What was meant where an id was asked for: the id that the text would have, the one thing that goes by that name, however it is
 * written, the one thing whose id or name begins with its words, or what has the nearest id or name. Nothing is looked up before something is asked for.
 */
export function createReferenceSuggester(
	ids: Iterable<string>,
	names: () => Iterable<NamedId>,
): (text: string) => string | undefined {
	let prepared: ReturnType<typeof prepare>;
	return (text) => {
		prepared ??= prepare();
		const { idBySlug, idByBeginning, nearest } = prepared;
		const slug = slugify(text);
		return idBySlug.get(slug) ?? idByBeginning.get(slug) ?? idBySlug.get(nearest(slug) ?? '');
	};

	function prepare() {
		const idBySlug = indexBySlug(ids, names());
		const idByBeginning = indexByBeginning(idBySlug);
		return { idBySlug, idByBeginning, nearest: createSuggester([...idBySlug.keys()]) };
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

/** Ids by the first words of what leads to them. Words that lead to several are no suggestion. */
function indexByBeginning(idBySlug: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, string | undefined> {
	const index = new Map<string, string | undefined>();
	for (const [slug, id] of idBySlug) {
		for (let end = slug.indexOf('-'); end !== -1; end = slug.indexOf('-', end + 1)) {
			const words = slug.slice(0, end);
			index.set(words, index.has(words) && index.get(words) !== id ? undefined : id);
		}
	}
	return index;
}
