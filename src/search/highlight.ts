// Ships to the browser.
import { foldLetters, splitWords, unfoldedLength, type Word } from './words.ts';

/** A half-open range of UTF-16 code units, `[start, end)`, in a text as it is shown. */
export type Highlight = readonly [start: number, end: number];

/** A query word, and whether it is by this very word of the text that the contact was found. */
export interface Matcher {
	readonly word: string;
	matches(word: string): boolean;
}

/**
 * What of a text answers to the query: the typed beginning of a word, or the whole word where it was found by likeness. Ranges are in
 * order and do not overlap.
 */
export function highlightText(text: string, matchers: readonly Matcher[]): Highlight[] {
	const words = splitWords(text);
	const joined = words.map((word) => word.text).join('');
	const ends = words.map((word) => word.start);
	for (const { word: typed, matches } of matchers) {
		const found = words.filter((word) => matches(word.text));
		for (const word of found) {
			const at = words.indexOf(word);
			ends[at] = Math.max(ends[at] ?? 0, endOfMatch(text, word, typed));
		}
		// "annamaria" for Anna-Maria: the words that what was typed reaches into.
		if (found.length > 0 || words.length < 2 || !matches(joined)) continue;
		let covered = 0;
		for (const [at, word] of words.entries()) {
			if (covered < typed.length) ends[at] = word.end;
			covered += word.text.length;
		}
	}
	return words.flatMap(({ start }, at) => ((ends[at] ?? start) > start ? [[start, ends[at] ?? start] as const] : []));
}

function endOfMatch(text: string, word: Word, typed: string): number {
	const folded = foldLetters(typed);
	if (!foldLetters(word.text).startsWith(folded)) return word.end;
	return word.start + unfoldedLength(text.slice(word.start, word.end), folded.length);
}
