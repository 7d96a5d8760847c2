import type { Directory } from '../domain/directory.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { createFormerLists, createLists, type ListView } from '../views/list-view.ts';
import { loadContent } from './content.ts';

/** Every page asks for a list or its files, so they are worked out once for a directory. */
const known = new WeakMap<Directory, Map<Language, readonly ListView[]>>();

/** Every list of the directory, in a language. */
export function listsIn(language: Language): readonly ListView[] {
	const { directory } = loadContent();
	const byLanguage = known.get(directory) ?? new Map<Language, readonly ListView[]>();
	known.set(directory, byLanguage);
	const lists = byLanguage.get(language) ?? createLists(directory, translator(language), language);
	byLanguage.set(language, lists);
	return lists;
}

/** The lists of places that no entry names any more, in a language. They have pages and files, and are offered nowhere. */
export function formerListsIn(language: Language): readonly ListView[] {
	return createFormerLists(loadContent().directory, translator(language));
}

/** The list of a page, by its selection (`kommun=mala`), in a language. */
export function findList(selection: string, language: Language): ListView {
	const list = [...listsIn(language), ...formerListsIn(language)].find((each) => each.selection === selection);
	if (list === undefined) throw new Error(`No list "${selection}"`);
	return list;
}

/** The directory's first language, which its content and its files are written in. */
export function firstLanguage(): Language {
	return loadContent().directory.site.languages[0] ?? 'sv';
}
