import type { Translate } from '../i18n/translate.ts';
import type { ListView } from './list-view.ts';

/**
 * What the pages of a list in alphabetical order are called, by what stands first and last on each: "Karl–Klin", as the guide words of a telephone
 * book. A page where nothing is in that order has its number, and all have where two would be called the same.
 *
 * @param pages what the contacts of each page are in order by
 */
export function nameParts(pages: readonly (readonly string[])[]): string[] {
	const names = pages.map((keys, index) => {
		const [first, last] = [keys[0], keys.at(-1)].map((key) => (key === undefined ? undefined : guideWord(key)));
		if (first === undefined || last === undefined) return String(index + 1);
		return first === last ? first : `${first}–${last}`;
	});
	return new Set(names).size === names.length ? names : numberParts(pages);
}

/** The same for a list in another order: "1", "2". */
export function numberParts(pages: readonly unknown[]): string[] {
	return pages.map((_, index) => String(index + 1));
}

/** What the page of a part is called: the first as the list itself. */
export function titlePart(title: string, number: number, count: number, t: Translate): string {
	return number === 1 ? title : t('list.pageOf', { title, page: number, pages: count });
}

/** The same, with what search engines are told of it. */
export function describePart(
	list: Pick<ListView, 'title' | 'description'>,
	number: number,
	count: number,
	t: Translate,
): Pick<ListView, 'title' | 'description'> {
	const title = titlePart(list.title, number, count, t);
	return { title, description: number === 1 ? list.description : `${title}. ${list.description}` };
}

/** The beginning of the first word. */
function guideWord(key: string): string {
	return [...(/[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key)].slice(0, 4).join('');
}
