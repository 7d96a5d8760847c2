// Ships to the browser.

/** A word of a text, ready to be compared, and where it stands. */
export interface Word {
	/** Composed and in lower case. */
	readonly text: string;
	/** Half-open range of UTF-16 code units in the text. */
	readonly start: number;
	readonly end: number;
}

/** A run of letters and digits. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text: runs of letters and digits. Hyphens, apostrophes, full stops and spaces all divide alike.
 *
 * @example splitWords('Anna-Maria').map(({ text }) => text) // => ['anna', 'maria']
 */
export function splitWords(text: string): Word[] {
	return [...text.matchAll(wordPattern)].map((match) => ({
		text: match[0].normalize('NFC').toLowerCase(),
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/**
 * A word without its diacritics: å, ä, á become a; ö, ø become o; and so on for the letters of Swedish, its neighbours and the Sámi
 * languages (CLDR exemplar characters of sv, se, smj, sma). Folding twice changes nothing.
 *
 * @example foldLetters('árviesjávrrie') // => 'arviesjavrrie'
 */
export function foldLetters(word: string): string {
	let folded = '';
	for (const letter of word.normalize('NFD').replace(/\p{M}/gu, '')) folded += SPECIAL[letter] ?? letter;
	return folded;
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
	return splitWords(text).map((word) => foldLetters(word.text));
}

/**
 * How many code units of `word` make up the first `length` of its folded form: where a highlight ends in the text as shown.
 */
export function unfoldedLength(word: string, length: number): number {
	let folded = 0;
	let used = 0;
	for (const letter of word.normalize('NFC')) {
		if (folded >= length) break;
		folded += foldLetters(letter.toLowerCase()).length;
		used += letter.length;
	}
	return Math.min(used, word.length);
}

/** Letters that do not decompose into a base letter and marks. */
const SPECIAL: Readonly<Record<string, string>> = {
	æ: 'a',
	ø: 'o',
	œ: 'o',
	đ: 'd',
	ð: 'd',
	ŋ: 'n',
	ŧ: 't',
	ł: 'l',
	ħ: 'h',
	ı: 'i',
	þ: 'th',
	ß: 'ss',
};
