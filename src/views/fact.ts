import { isSearched } from '../domain/listed-details.ts';
import type { ContactPoint } from './contact-point.ts';
import type { Detail } from './detail.ts';

/** One thing that a page says under a label: "Organisation: Malå kommun". */
export interface Fact {
	readonly label: string;
	/** At least one. */
	readonly values: readonly FactValue[];
	/** Several values stand one under the other, unless they are so short that they stand in a row. */
	readonly inRow?: boolean;
}

/** A value of a fact: a plain text, or a contact point. */
export interface FactValue {
	readonly text: string;
	/** The page that it leads to, from the site's root and without its language. */
	readonly path?: string;
	/** The contact point that it is. */
	readonly contactPoint?: ContactPoint;
	/** Where the text is not the interface's own: {@link contentLanguage} for the directory's first language, or a BCP 47 tag. */
	readonly language?: string;
	/** True for text that may run from right to left, and in which line breaks count. */
	readonly isFree?: boolean;
}

/** Stands for the directory's first language, in which people have written the text. */
export const contentLanguage = 'content';

/** A fact with the values that there are; none for no value. */
export function fact(label: string, values: readonly FactValue[], inRow = false): Fact[] {
	return values.length === 0 ? [] : [{ label, values, inRow }];
}

/** A detail as a fact. Topics, and what else is searched for, are words in a line as they are everywhere else, and no list to be read out one by one. */
export function detailFact({ kind, label, texts }: Detail): Fact[] {
	if (isSearched(kind)) {
		return fact(label, [{ text: texts.map(({ text }) => text).join(', '), language: contentLanguage }]);
	}
	return fact(
		label,
		texts.map(({ text, isWritten }) => (isWritten ? { text, language: contentLanguage } : { text })),
	);
}
