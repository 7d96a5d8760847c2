import { personalFields, type RecordedField, type RecordedKind, type StateRow } from './change-record.ts';
import { type EntryKey, formatKey } from './ledger/ledger.ts';
import type { FingerprintMaker } from './record-changes.ts';
import type { RecordedEntry } from './recorded-entries.ts';

/** How like an entry is what another was when its changes were last recorded. */
export interface RecordedLikeness {
	/** True where all is the same that tells an entry from others. */
	readonly isSame: boolean;
	/** So many fields say the same. */
	readonly fields: number;
}

/** Undefined where nothing is known of what was, or it is not alike. */
export type FindRecordedLikeness = (was: EntryKey, entry: EntryKey) => RecordedLikeness | undefined;

/** What tells an entry from others, its title first. */
const telling = {
	contact: ['role', 'organisation', 'place', 'municipalities'],
	organisation: ['name'],
} as const satisfies Readonly<Record<RecordedKind, readonly [RecordedField, ...RecordedField[]]>>;

/**
 * Compares what is gone, and recorded, with what is there. Fields whose fingerprints are slow to make are compared where all is the same that is not.
 *
 * @param gone what is known of what is gone
 */
export async function compareWithRecord(
	gone: readonly StateRow[],
	entries: readonly RecordedEntry[],
	maker: FingerprintMaker,
): Promise<FindRecordedLikeness> {
	const found = new Map<string, ReadonlyMap<string, RecordedLikeness>>();
	for (const row of gone) {
		const isSameField = createFieldComparison(row, maker);
		const compared = entries
			.filter(({ kind }) => kind === row.kind)
			.map(async (entry) => [formatKey(entry), await compareEntry(row, entry, isSameField)] as const);
		found.set(formatKey(row), new Map(await Promise.all(compared)));
	}
	return (was, entry) => found.get(formatKey(was))?.get(formatKey(entry));
}

type CompareField = (field: RecordedField, value: string | undefined) => Promise<boolean>;

async function compareEntry(
	{ fingerprints, kind }: StateRow,
	{ values }: RecordedEntry,
	isSameField: CompareField,
): Promise<RecordedLikeness> {
	const areSame = async (fields: readonly RecordedField[]) => {
		const same = await Promise.all(fields.map((field) => isSameField(field, values.get(field))));
		return fields.filter((_, at) => same[at]);
	};
	const [title] = telling[kind];
	if ((await areSame([title])).length === 0) return { isSame: false, fields: 0 };
	const isSame = (await areSame(telling[kind])).length === telling[kind].length;
	const set = [...fingerprints.keys()].filter((field) => isSame || !personalFields.has(field));
	return { isSame, fields: (await areSame(set)).length };
}

/** Entries of an organisation have much alike, of which each fingerprint is made once. */
function createFieldComparison({ fingerprints, salt }: StateRow, maker: FingerprintMaker): CompareField {
	const made = new Map<string, Promise<string>>();
	return async (field, value) => {
		const before = fingerprints.get(field);
		if (value === undefined || before === undefined) return value === before;
		const key = `${field}:${value}`;
		const fingerprint = made.get(key) ?? maker.fingerprint(salt, field, value);
		made.set(key, fingerprint);
		return (await fingerprint) === before;
	};
}
