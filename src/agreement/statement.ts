import { detailKinds } from '../domain/details.ts';

/** What of a contact is compared, by names of ours that reports have words for. */
export const fields = [
	'id',
	'uid',
	'hash',
	'title',
	'given',
	'family',
	'role',
	'status',
	'replacedBy',
	'organisation',
	'parent',
	'place',
	'municipalities',
	'reach',
	'phones',
	'phoneLabels',
	'phoneHours',
	'emails',
	'web',
	...detailKinds,
	'note',
	'aliases',
	'source',
	'verified',
	'stale',
	'page',
	'changed',
	'count',
	'bytes',
	'text',
] as const;

/** `text` is what stands in a file and is none of the others. */
export type Field = (typeof fields)[number];

/** One thing that is said of a contact. */
export interface Statement {
	readonly field: Field;
	readonly text: string;
}

/**
 * A statement that a file may hold: `must` where it stands with the contact, `page` where it stands there or is said once for all above, `may` where the
 * file has a choice.
 */
export interface Expected extends Statement {
	readonly need: 'must' | 'page' | 'may';
}

/** Statements that must stand with the contact. */
export function required(all: readonly Statement[]): Expected[] {
	return all.map((each) => ({ ...each, need: 'must' }));
}

/** What a file says of a contact. */
export interface ReadEntry {
	/** The id that the file gives, or what else it calls the contact. */
	readonly contact: string;
	/** What stands in fields. */
	readonly said?: readonly Statement[];
	/** What stands in running words, where fields are told apart by what they must say alone. */
	readonly prose?: string;
}

/** Fields that each have some values. */
export function statements(values: Partial<Record<Field, string | readonly string[] | undefined>>): Statement[] {
	return Object.entries(values).flatMap(([field, texts]) =>
		[texts ?? []].flat().map((text) => ({ field: field as Field, text })),
	);
}
