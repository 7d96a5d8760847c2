import { stripForbiddenCharacters } from '../../domain/text.ts';

/** A line of a document as a reader sees it, whatever the document is. */
export interface SourceLine {
	/** Composed letters, plain spaces; empty where the document has a gap. Cells of a row have a tab between them. */
	readonly text: string;
	/** From one, as an editor counts; in a document without lines, as they are read. */
	readonly number: number;
	readonly kind: 'heading' | 'text' | 'item' | 'row';
}

/** A line without what nobody sees: letters composed, no soft hyphens, every space plain, tabs left where they part cells. */
export function cleanLine(text: string): string {
	return stripForbiddenCharacters(text.normalize('NFC').replace(/\p{Cc}(?<!\t)/gu, ' '))
		.replace(/[^\S\t]+/gu, ' ')
		.replace(/ ?\t[ \t]*/gu, '\t')
		.replace(/^[ \t]+|[ \t]+$/gu, '');
}
