// Ships to the browser.

/**
 * The part of a word that its inflected forms share, so that "missbruket" leads to "missbruk": the word without the longest ending of
 * Snowball's Swedish stemmer, step 1 (M. F. Porter), and never less than four letters. An s counts as an ending only after the letters that stand before
 * one, so that "polis" does not lead to "politik".
 *
 * @param word folded, as `foldLetters` gives it
 */
export function findStem(word: string): string {
	const ending = endings.find(
		(each) =>
			word.endsWith(each) && word.length - each.length >= least && (each !== 's' || /[b-dfghj-prtvy]s$/u.test(word)),
	);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A shorter beginning is that of too many words. */
const least = 4;

/** Folded, longest first. */
const endings: readonly string[] =
	'heterna hetens arnas ernas ornas andes andet arens arna erna orna ande arne aste anden heten heter arens hetens erns aren ens ern ade are ar er or as es en et at ad ast a e s t n'
		.split(' ')
		.sort((a, b) => b.length - a.length);
