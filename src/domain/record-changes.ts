import { byKey, type ChangeRow, type RecordedField, recordedFields, type StateRow } from './change-record.ts';
import type { IsoDate } from './date.ts';
import { formatKey } from './ledger/ledger.ts';
import type { RecordedEntry } from './recorded-entries.ts';

/** What makes fingerprints. */
export interface FingerprintMaker {
	/** The fingerprint of what a field says: of the same salt, field and value always the same, and of others another. */
	fingerprint(salt: string, field: RecordedField, value: string): Promise<string>;
	drawSalt(): string;
}

/** What is to be recorded. */
export interface Recording {
	/** What has happened since the state, by kind and id. */
	readonly rows: readonly ChangeRow[];
	/** The state that the next comparison begins from. */
	readonly state: readonly StateRow[];
}

/**
 * Compares entries with what they were when their changes were last recorded.
 *
 * An entry that has another id is the same one where it or the ledger says so, and has not changed by that alone. Where several have become one, it is
 * the one that it had the id of, or else the one that it is most like, and the others have ended. Of an ended post it is told that it has ended, and not that
 * all that was said of it before is gone.
 *
 * @param state undefined for a directory that nothing has been recorded of: its record begins, and says nothing of what was there already
 */
export async function recordChanges(
	present: readonly RecordedEntry[],
	state: readonly StateRow[] | undefined,
	date: IsoDate,
	maker: FingerprintMaker,
): Promise<Recording> {
	const before = new Map((state ?? []).map((row) => [formatKey(row), row]));
	const matched = new Set<StateRow>();
	const rows: ChangeRow[] = [];
	const recorded = await Promise.all(
		present.map(async (entry): Promise<StateRow> => {
			const { kind, id } = entry;
			const was = await findState(entry, before, maker);
			if (was === undefined) {
				if (state !== undefined) rows.push({ date, kind, id, change: 'added', fields: [] });
				return takeFingerprints(entry, maker);
			}
			const { changed, known } = was;
			matched.add(known);
			if (changed.length === 0) return { ...known, id };
			const told = entry.isEnded ? changed.filter((field) => entry.values.has(field)) : changed;
			if (told.length > 0) rows.push({ date, kind, id, change: 'changed', fields: told });
			return takeFingerprints(entry, maker);
		}),
	);
	for (const row of before.values()) {
		const { kind, id } = row;
		if (!matched.has(row)) rows.push({ date, kind, id, change: 'removed', fields: [] });
	}
	return { rows: rows.sort(byKey), state: recorded };
}

/** What an entry was, and which of its fields are others now. */
async function findState(
	entry: RecordedEntry,
	before: ReadonlyMap<string, StateRow>,
	maker: FingerprintMaker,
): Promise<{ readonly known: StateRow; readonly changed: readonly RecordedField[] } | undefined> {
	const { id, kind, earlierIds } = entry;
	const own = before.get(formatKey({ kind, id }));
	const earlier = earlierIds.flatMap((each) => before.get(formatKey({ kind, id: each })) ?? []);
	const all = await Promise.all(
		(own === undefined ? earlier : [own]).map(async (known) => {
			return { known, changed: await findChangedFields(entry, known, maker) };
		}),
	);
	return all.sort((a, b) => a.changed.length - b.changed.length)[0];
}

async function findChangedFields(
	{ kind, values }: RecordedEntry,
	{ salt, fingerprints }: StateRow,
	maker: FingerprintMaker,
): Promise<RecordedField[]> {
	const isChanged = await Promise.all(
		recordedFields[kind].map(async (field) => {
			const value = values.get(field);
			const before = fingerprints.get(field);
			if (value === undefined || before === undefined) return (value === undefined) !== (before === undefined);
			return before !== (await maker.fingerprint(salt, field, value));
		}),
	);
	return recordedFields[kind].filter((_, index) => isChanged[index]);
}

async function takeFingerprints({ kind, id, values }: RecordedEntry, maker: FingerprintMaker): Promise<StateRow> {
	const salt = maker.drawSalt();
	const fingerprints = await Promise.all(
		[...values].map(async ([field, value]) => [field, await maker.fingerprint(salt, field, value)] as const),
	);
	return { kind, id, salt, fingerprints: new Map(fingerprints) };
}
