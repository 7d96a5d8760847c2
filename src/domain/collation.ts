if (Intl.Collator.supportedLocalesOf('sv').length === 0) {
	throw new Error(
		'This Node.js has no Swedish collation. Use a build with full ICU, such as the one in optionalDependencies.',
	);
}

const order = new Intl.Collator('sv-SE', { numeric: true });
const sameLetter = new Intl.Collator('sv-SE', { sensitivity: 'base' });

/** Swedish order: å, ä and ö last, w a letter of its own after v, "Distrikt 2" before "Distrikt 10". */
export function compareSwedish(a: string, b: string): number {
	return order.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The 29 letters that a Swedish index is divided by (CLDR, index exemplars for sv). */
export const indexLetters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];

/**
 * The letter that a name stands under: Æ under Ä, Ø under Ö, Ü under Y, as the collation says. `#` for what begins with no letter.
 *
 * @example indexLetter('Ølund') // => 'Ö'
 */
export function indexLetter(name: string): string {
	const first = [...name.normalize('NFC')].find((character) => /\p{L}/u.test(character));
	if (first === undefined) return '#';
	return indexLetters.findLast((letter) => sameLetter.compare(letter, first) <= 0) ?? '#';
}
