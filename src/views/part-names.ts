/**
 * What the pages of a list in alphabetical order are called, by what stands first and last on each: "Kar–Kli", as the guide words of a telephone
 * book. Where a name would say the same as another, all are numbered instead.
 *
 * @param pages what the contacts of each page sort under, in order
 */
export function nameParts(pages: readonly (readonly string[])[]): string[] {
	const names = pages.map((keys) => [...new Set([keys[0], keys.at(-1)].map(guideWord))].join('–'));
	return new Set(names).size === names.length ? names : numberParts(pages);
}

/** The same for a list in another order: "1", "2". */
export function numberParts(pages: readonly unknown[]): string[] {
	return pages.map((_, index) => String(index + 1));
}

/** The beginning of the first word. */
function guideWord(key = ''): string {
	return [...(/[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key)].slice(0, 4).join('');
}
