// Ships to the browser.
import type { Abbreviation } from './index-data.ts';
import { foldedWords, splitWords } from './words.ts';

/**
 * Gives, for the texts of a contact, the words that may be typed for them: those that an abbreviation in them is short for, and the
 * abbreviation of what stands in full. "Samordnare BRÅ" is found by "brottsförebyggande rådet", and "Brottsförebyggande rådet" by "BRÅ".
 */
export function createAbbreviations(abbreviations: readonly Abbreviation[]): (texts: readonly string[]) => string[] {
	const known = abbreviations.map(({ term, shortFor }) => {
		const full = wordsOf(shortFor);
		return {
			term: foldedWords(term),
			full: foldedWords(shortFor),
			short: wordsOf(term),
			forms: [...full, ...listForms(full)],
		};
	});
	return (texts) => {
		const found = new Set<string>();
		for (const text of texts) {
			const words = foldedWords(text);
			for (const { term, full, short, forms } of known) {
				if (hasRow(words, term, (word, wanted) => word === wanted)) for (const each of forms) found.add(each);
				else if (hasRow(words, full, (word, wanted) => word.startsWith(wanted)))
					for (const each of short) found.add(each);
			}
		}
		return [...found];
	};
}

/** True where the wanted words follow each other somewhere. */
function hasRow(
	words: readonly string[],
	wanted: readonly string[],
	isSame: (word: string, wanted: string) => boolean,
): boolean {
	return (
		wanted.length > 0 && words.some((_, start) => wanted.every((each, at) => isSame(words[start + at] ?? '', each)))
	);
}

/** The definite forms of the last word: people say "rådet" of what a glossary calls "råd". */
function listForms(words: readonly string[]): string[] {
	const last = words.at(-1) ?? '';
	return (/[aeiouyåäö]$/u.test(last) ? ['n', 't'] : ['en', 'et']).map((ending) => last + ending);
}

function wordsOf(text: string): string[] {
	return splitWords(text).map((word) => word.text);
}
