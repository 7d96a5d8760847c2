// Ships to the browser.
import { unfinished } from './near-words.ts';

/** Fewer letters stand in words by chance. */
const shortestPart = 4;

/**
 * How far a word is from its last or a middle part, as people type what they take for the whole: "arkivarie" for "Kommunarkivarie". It counts as a word that
 * is not finished does.
 *
 * @returns letters, as near words are counted; undefined for a word that is not put together so
 */
export function countAroundPart(typed: string, word: string): number | undefined {
	if (typed.length < shortestPart || !word.includes(typed, 1)) return undefined;
	return Math.min(word.length - typed.length, unfinished);
}
