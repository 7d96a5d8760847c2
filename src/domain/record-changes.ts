import { byKey, type ChangeRow, type RecordedField, recordedFields, type StateRow } from './change-record.ts';
import type { IsoDate } from './date.ts';
import { formatKey } from './ledger/ledger.ts';
import { type RecordedEntry, writeValue } from './recorded-entries.ts';

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
 * An entry that has another id is the same one where it or the ledger says so, and has not changed by that alone; nor has one that names it. Where several
 * have become one, it is the one that it had the id of, or else the one that it is most like, and the others have ended. Of an ended post it is told that it
 * has ended, and not that all that was said of it before is gone.
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
	const states = new Map(
		await Promise.all(present.map(async (entry) => [formatKey(entry), await findState(entry, before, maker)] as const)),
	);
	const rows: ChangeRow[] = [];
	const recorded = await Promise.all(
		present.map(async (entry): Promise<StateRow> => {
			const { kind, id, named, values } = entry;
			const known = states.get(formatKey(entry));
			if (known === undefined) {
				if (state !== undefined) rows.push({ date, kind, id, change: 'added', fields: [] });
				return takeFingerprints(entry, maker);
			}
			const renamed = listRenamed(named, states);
			const changed = await findChangedFields({ kind, values: new Map([...values, ...renamed]) }, known, maker);
			if (changed.length === 0 && renamed.length === 0) return { ...known, id };
			const told = entry.isEnded ? changed.filter((field) => values.has(field)) : changed;
			if (told.length > 0) rows.push({ date, kind, id, change: 'changed', fields: told });
			return takeFingerprints(entry, maker);
		}),
	);
	const matched = new Set(states.values());
	for (const row of before.values()) {
		const { kind, id } = row;
		if (!matched.has(row)) rows.push({ date, kind, id, change: 'removed', fields: [] });
	}
	return { rows: rows.sort(byKey), state: recorded };
}

/** What fields said of others that have another id since, under which their own states are known. */
function listRenamed(
	named: RecordedEntry['named'],
	states: ReadonlyMap<string, StateRow | undefined>,
): (readonly [RecordedField, string])[] {
	return [...named].flatMap(([field, other]) => {
		const was = states.get(formatKey(other));
		return was === undefined || was.id === other.id ? [] : [[field, writeValue(was.id)] as const];
	});
}

/** What an entry was. */
async function findState(
	entry: RecordedEntry,
	before: ReadonlyMap<string, StateRow>,
	maker: FingerprintMaker,
): Promise<StateRow | undefined> {
	const { kind, earlierIds } = entry;
	const own = before.get(formatKey(entry));
	const earlier = earlierIds.flatMap((each) => before.get(formatKey({ kind, id: each })) ?? []);
	if (own !== undefined || earlier.length < 2) return own ?? earlier[0];
	const counted = await Promise.all(
		earlier.map(async (known) => ({ known, changed: (await findChangedFields(entry, known, maker)).length })),
	);
	return counted.sort((a, b) => a.changed - b.changed)[0]?.known;
}

async function findChangedFields(
	{ kind, values }: Pick<RecordedEntry, 'kind' | 'values'>,
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
