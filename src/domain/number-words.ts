/** What people call numbers of each kind, as a pattern, by what such a number is called here. */
const kinds: Readonly<Record<string, string>> = {
	mobil: 'mob(?:il)?(?:nummer|nr|telefon|tel)?|mobile|cell',
	växel: 'vxl?|växeln?|telefonväxeln?|switchboard',
	direkt: 'dir|direkt(?:nummer|nr|telefon|tel)?|direct',
	fax: 'fax(?:nummer|nr)?',
	jour: 'jour(?:en|nummer|telefon)?',
};

/** A word for a number of some kind. */
export const kindWord = `(?:${Object.values(kinds).join('|')})`;
/** A word for any number, which says nothing of it. */
export const plainWord = '(?:telefon(?:nummer|nr)?|tel(?:\\.?[ ]?nr)?|tfn|tlf|telephone|phone)';
/** A word before an extension. */
export const extensionWord = '(?:anknytningsnummer|anknytning|anknyt|anknr|ankn?|extension|ext)';

/** True for digits with a word before or after them. */
export function hasWordsRound(text: string): boolean {
	return /\d/u.test(text) && /\p{L}/u.test(text);
}

/** True for what a spreadsheet writes of a number that it has made of something else. */
export function isSheetNumber(text: string): boolean {
	return /^[\d.]+$/u.test(text);
}

/** True for a text that speaks of an extension. */
export function hasExtensionWord(text: string): boolean {
	return new RegExp(`(?<!\\p{L})${extensionWord}(?!\\p{L})`, 'iu').test(text);
}

/**
 * What a number is called by a word for its kind; undefined for any other word.
 *
 * @example labelOfWord('Vx') // => 'växel'
 */
export function labelOfWord(word: string): string | undefined {
	return Object.entries(kinds).find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))?.[0];
}
