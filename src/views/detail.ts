// Ships to the browser.
import type { Details } from '../domain/details.ts';

/** One thing more that is said of a contact or an organisation, under a label. */
export interface Detail {
	readonly kind: keyof Details;
	readonly label: string;
	/** At least one. */
	readonly texts: readonly DetailText[];
}

/** A text, which is the interface's own unless people have written it in the directory's first language. */
export interface DetailText {
	readonly text: string;
	readonly isWritten: boolean;
}

/** A detail on paper. */
export interface PaperDetail extends Detail {
	/** True for one that a contact has from its organisation; left out otherwise. */
	readonly isInherited?: true;
}

/**
 * The details that a table of many contacts has room for, which are a contact's own: topics, and the hours and addresses that all of an organisation have
 * alike, are told where a contact stands by itself.
 */
export function detailsInTable<Each extends Pick<PaperDetail, 'kind' | 'isInherited'>>(
	details: readonly Each[],
): Each[] {
	return details.filter(({ kind, isInherited }) => kind !== 'topics' && isInherited !== true);
}

/** A detail in a line of plain text, with its label. */
export function detailLine({ label, texts }: Pick<Detail, 'label' | 'texts'>): string {
	return `${label}: ${texts.map(({ text }) => text).join(', ')}`;
}
