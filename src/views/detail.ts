// Ships to the browser.
import type { Details } from '../domain/details.ts';

/** One thing more that is said of a contact or an organisation, in a line under a label. */
export interface Detail {
	readonly kind: keyof Details;
	readonly label: string;
	readonly text: string;
	/** True for text that people have written, which is in the directory's first language. */
	readonly isWritten: boolean;
}

/** The details that a table of many contacts has room for: topics are told where a contact stands by itself. */
export function detailsInTable<Each extends Pick<Detail, 'kind'>>(details: readonly Each[]): Each[] {
	return details.filter(({ kind }) => kind !== 'topics');
}

/** A detail with its label, where no heading says what it is. */
export function detailLine({ label, text }: Pick<Detail, 'label' | 'text'>): string {
	return `${label}: ${text}`;
}
