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

/** The details that a table of many contacts has room for: topics are told where a contact stands by itself. */
export function detailsInTable<Each extends Pick<Detail, 'kind'>>(details: readonly Each[]): Each[] {
	return details.filter(({ kind }) => kind !== 'topics');
}

/** A detail in a line of plain text, with its label. */
export function detailLine({ label, texts }: Pick<Detail, 'label' | 'texts'>): string {
	return `${label}: ${texts.map(({ text }) => text).join(', ')}`;
}
