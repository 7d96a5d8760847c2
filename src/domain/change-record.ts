import type { IsoDate } from './date.ts';
import { detailKinds } from './details.ts';
import type { EntryKey } from './ledger/ledger.ts';

/** What has a change record: the entries that people keep, as the ledger names them. */
export const recordedKinds = ['contact', 'organisation'] as const;

export type RecordedKind = (typeof recordedKinds)[number];

/** What has happened to an entry. */
export const changes = ['added', 'changed', 'removed'] as const;

export type Change = (typeof changes)[number];

/** The fields of an entry whose changes are recorded, by their keys in its file, in the order in which they are told. */
export const recordedFields = {
	contact: [
		'status',
		'replacedBy',
		'person',
		'role',
		'organisation',
		'place',
		'municipalities',
		'phones',
		'emails',
		'url',
		...detailKinds,
		'note',
		'aliases',
		'verified',
	],
	organisation: ['name', 'kind', 'area', 'website', 'phones', 'emails', ...detailKinds, 'parent'],
} as const satisfies Readonly<Record<RecordedKind, readonly string[]>>;

export type RecordedField<Kind extends RecordedKind = RecordedKind> = (typeof recordedFields)[Kind][number];

/** Fields that can say who somebody is or how to reach them. */
export const personalFields: ReadonlySet<RecordedField> = new Set<RecordedField>([
	'person',
	'phones',
	'emails',
	'url',
	'note',
	'aliases',
]);

/** An entry with a change record. */
export interface RecordedKey extends EntryKey {
	readonly kind: RecordedKind;
}

/** What has happened to one entry on a day. It says which fields have other values, and never a value. */
export interface ChangeRow extends RecordedKey {
	readonly date: IsoDate;
	readonly change: Change;
	/** At least one where the entry has changed; none otherwise. */
	readonly fields: readonly RecordedField[];
}

/** What an entry was when its changes were last recorded: a fingerprint of each field that was set. */
export interface StateRow extends RecordedKey {
	/** Drawn anew whenever the fingerprints are, so that two of them can only be compared within an entry and a state of it. */
	readonly salt: string;
	readonly fingerprints: ReadonlyMap<RecordedField, string>;
}

/** The folder of the record, in the content folder. */
export const changeFolder = 'changes';

/** The file that says what was last recorded. */
export const stateFile = `${changeFolder}/state.csv`;

export const changeColumns = ['date', 'kind', 'id', 'change', 'fields'] as const;
export const stateColumns = ['kind', 'id', 'salt', 'fingerprints'] as const;

/** Salts and fingerprints are of letters alone, so that nothing in them looks like a number of somebody. */
export const fingerprintForm = /^[a-p]{16,32}$/u;

/** The file that the changes of a day are written in: one for each year. */
export function changeFileOf(date: IsoDate): string {
	return `${changeFolder}/${date.slice(0, 4)}.csv`;
}

/** Rows as lines of a file, without its head. No value needs quotation marks. */
export function formatChanges(rows: readonly ChangeRow[]): string {
	return rows.map(({ date, kind, id, change, fields }) => `${[date, kind, id, change, fields.join(' ')]}\n`).join('');
}

/** The state as a file, in the order of its entries, so that a change of one is one line. */
export function formatState(rows: readonly StateRow[]): string {
	const lines = [...rows]
		.sort(byKey)
		.map(({ kind, id, salt, fingerprints }) => [
			kind,
			id,
			salt,
			[...fingerprints].map((each) => each.join('=')).join(' '),
		]);
	return [stateColumns, ...lines].map((line) => `${line}\n`).join('');
}

/** By kind, then by id. */
export function byKey(a: RecordedKey, b: RecordedKey): number {
	if (a.kind !== b.kind) return recordedKinds.indexOf(a.kind) - recordedKinds.indexOf(b.kind);
	return a.id < b.id ? -1 : Number(a.id > b.id);
}
