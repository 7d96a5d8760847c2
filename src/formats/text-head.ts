// Ships to the browser.
import { countColumns, textWidth, wrapText } from './wrap-text.ts';

/** What a text says of all of its contacts before them. */
export interface TextHead {
	readonly title: string;
	/** How old all of them are, where one line says it. */
	readonly age: string | undefined;
	readonly count: string;
	/** The page that shows the same. */
	readonly address: string;
}

/** The head of a text as lines, its title underlined. */
export function writeTextHead({ title, age, count, address }: TextHead): string[] {
	return [
		...wrapText(title),
		'='.repeat(Math.min(countColumns(title), textWidth)),
		...(age === undefined ? [] : wrapText(age)),
		...wrapText(count),
		...wrapText(address),
	];
}

/** A text of paragraphs, none of which has an empty line. */
export function joinParagraphs(paragraphs: readonly string[]): string {
	return `${paragraphs.join('\n\n')}\n`;
}

/** The paragraphs of such a text. */
export function splitParagraphs(text: string): string[] {
	return text.replace(/\n$/u, '').split('\n\n');
}
