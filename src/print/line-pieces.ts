// Ships to the browser.

/**
 * The pieces of a number or an address between which a line may end: none in a word, where a hyphen could be thought to be missing, and none at a
 * hyphen, which could be thought to be put there by the line. A dot begins a line, so that the address is seen to go on.
 *
 * @example addressPieces('anna-maria.berg@mala.example') // => ['anna-maria', '.berg@', 'mala', '.example']
 */
export function addressPieces(address: string): string[] {
	return address.split(/(?<=[@/])(?!\/)|(?=[.?&#])/u);
}

/** Abbreviations joined by slashes, as "ANDT/BRÅ", which a line would be broken in. */
export const joinedAbbreviations = /\p{Lu}{1,8}(?:\/\p{Lu}{1,8})+/u;

/** A part of a text, and whether a line may not end in it. */
export interface TextPart {
	readonly text: string;
	readonly isWhole: boolean;
}

/**
 * Divides a text into abbreviations that are joined by slashes and what is between them.
 *
 * @example textParts('Samordning ANDT/BRÅ') // => [{ text: 'Samordning ', isWhole: false }, { text: 'ANDT/BRÅ', isWhole: true }]
 */
export function textParts(text: string): TextPart[] {
	return text
		.split(new RegExp(`(${joinedAbbreviations.source})`, 'u'))
		.map((part, index) => ({ text: part, isWhole: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}
