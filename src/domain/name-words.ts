/** The words of a text as names are compared. */
export function wordsOf(text: string): string[] {
	return placedWords(text).map(({ word }) => word);
}

/** The words of a text as names are compared, each with where it stands, in UTF-16 code units. */
export function placedWords(text: string): { word: string; start: number; end: number }[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
		return { word: foldWord(word), start: index, end: index + word.length };
	});
}

/** A text without diacritics, invisible signs and the difference of large letters and small. */
export function foldWord(word: string): string {
	const small = word.toLowerCase();
	// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is as it is to be
	if (/^[\u0000-\u007F]*$/u.test(small)) return small;
	return small
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(/[æøœđðłŋßþŧħı]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** What a word of a text, as names are compared, may be of a name: the same word, or one without the ending of a genitive. */
export function nominatives(word: string): readonly string[] {
	return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** True for a word of a family name that nobody is known by. */
export function isParticle(word: string): boolean {
	return PARTICLES.has(word);
}

const LETTERS: Readonly<Record<string, string>> = {
	æ: 'a',
	ø: 'o',
	œ: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ŋ: 'n',
	ß: 'ss',
	þ: 'th',
	ŧ: 't',
	ħ: 'h',
	ı: 'i',
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const PARTICLES: ReadonlySet<string> = new Set([
	'af',
	'av',
	'da',
	'de',
	'del',
	'den',
	'der',
	'di',
	'du',
	'la',
	'le',
	'van',
	'von',
	'zu',
]);
