import english from 'hyphen/en/index.js';
import swedish from 'hyphen/sv/index.js';
import type { Language } from '../../domain/site.ts';
import { addressPieces } from '../../print/line-pieces.ts';

/** A part of a word, after which a line may end. */
export interface WordPart {
	/** As it stands in the word, with the sign that says that it may be divided there. */
	readonly text: string;
	/** True where a hyphen shows that the word goes on. */
	readonly hasHyphen: boolean;
}

const patterns: Readonly<Record<Language, typeof swedish>> = { sv: swedish, en: english };

/** Shorter words are not divided, even where they have no room, and what is longer is no word: its syllables would take seconds to find. */
const [fewestLetters, mostLetters] = [20, 1000];

/** What is an address, or looks like one: a hyphen could be thought to belong to it. */
const address = /[@/]|\.\p{L}/u;

/**
 * Divides a word that has no room on a line: where its writer says (U+00AD, U+200B), an address between its pieces, any other between syllables (the
 * patterns of Liang, which TeX has).
 */
export function divideWord(word: string, language: Language): WordPart[] {
	const isMarked = /[\u00ad\u200b]/u.test(word);
	if (!isMarked && address.test(word)) return addressPieces(word).map((text) => ({ text, hasHyphen: false }));
	const marked =
		isMarked || word.length > mostLetters
			? word
			: patterns[language].hyphenateSync(word, { minWordLength: fewestLetters });
	return marked.split(/(?<=[\u00ad\u200b])(?!\p{M})/u).map((text) => ({
		text: isMarked ? text : text.replaceAll('\u00ad', ''),
		hasHyphen: text.endsWith('\u00ad'),
	}));
}
