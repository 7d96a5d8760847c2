import type { Directory } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { createFormerLists, createLists, type ListView } from '../views/list-view.ts';
import { loadContent } from './content.ts';

/** The lists of a directory in a language. */
interface Lists {
	readonly lists: readonly ListView[];
	readonly former: readonly ListView[];
	readonly bySelection: ReadonlyMap<string, ListView>;
}

/** Every page asks for a list or its files, so they are worked out once for a directory. */
const known = new WeakMap<Directory, Map<Language, Lists>>();

/** Every list of the directory, in a language. */
export function listsIn(language: Language): readonly ListView[] {
	return findLists(language).lists;
}

/** The lists of places that no entry names any more, in a language. They have pages and files, and are offered nowhere. */
export function formerListsIn(language: Language): readonly ListView[] {
	return findLists(language).former;
}

/** The list of a page, by its selection (`kommun=mala`), in a language. */
export function findList(selection: string, language: Language): ListView {
	const list = findLists(language).bySelection.get(selection);
	if (list === undefined) throw new Error(`No list "${selection}"`);
	return list;
}

/** The directory's first language, which its content and its files are written in. */
export function firstLanguage(): Language {
	return loadContent().directory.site.languages[0] ?? 'sv';
}

function findLists(language: Language): Lists {
	const { directory } = loadContent();
	const byLanguage = known.get(directory) ?? new Map<Language, Lists>();
	known.set(directory, byLanguage);
	const lists = byLanguage.get(language) ?? makeLists(directory, language);
	byLanguage.set(language, lists);
	return lists;
}

function makeLists(directory: Directory, language: Language): Lists {
	const t = translator(language);
	const lists = createLists(directory, t, language);
	const former = createFormerLists(directory, t);
	return {
		lists,
		former,
		bySelection: new Map([...lists, ...former].map((list) => [list.selection, list])),
	};
}
