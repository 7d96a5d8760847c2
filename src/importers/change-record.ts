import { type ChangeRow, recordedKinds, type StateRow, stateFile } from '../domain/change-record.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Directory } from '../domain/directory.ts';
import { listEarlierIds } from '../domain/ledger/earlier-ids.ts';
import { type EntryKey, formatKey } from '../domain/ledger/ledger.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { readChangeFile, readStateFile } from './change-file.ts';
import type { ContentFile } from './content-file.ts';
import { wholeFile } from './source-text.ts';

/** The change record as read from its files. */
export interface ChangeRecord {
	/** Oldest first. */
	readonly rows: readonly ChangeRow[];
	/** What was last recorded; undefined for a directory that nothing has been recorded of. */
	readonly state: readonly StateRow[] | undefined;
	readonly problems: readonly Problem[];
}

/** How many entries are told by name. */
const named = 5;

/**
 * Reads the change record.
 *
 * @param years a file for each year
 */
export function readChangeRecord(
	years: readonly ContentFile[],
	state: ContentFile | undefined,
	today: IsoDate,
): ChangeRecord {
	const read = [...years].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => readChangeFile(file, today));
	const last = state && readStateFile(state);
	return {
		rows: read.flatMap(({ rows }) => rows),
		state: last?.rows,
		problems: [...read.flatMap(({ problems }) => problems), ...(last?.problems ?? [])],
	};
}

/**
 * Entries that have come or gone since changes were last recorded. What has changed within entries is not looked for, since that takes the time of the
 * command that records it: of several that have become one, it is that command which finds out which of them is still there.
 *
 * @param directory tells which ids entries have had before
 */
export function findUnrecorded(
	{ state }: Pick<ChangeRecord, 'state'>,
	present: readonly EntryKey[],
	directory: Pick<Directory, 'former'>,
): Problem[] {
	if (state === undefined) return [];
	const left = new Set(state.map(formatKey));
	const unrecorded = present
		.filter(({ kind }) => recordedKinds.some((each) => each === kind))
		.filter(({ kind, id }) => {
			const known = [id, ...listEarlierIds(directory, { kind, id })].map((each) => formatKey({ kind, id: each }));
			const recorded = known.find((key) => left.has(key));
			return recorded === undefined || !left.delete(recorded);
		})
		.map(formatKey);
	const entries = [...unrecorded, ...left];
	if (entries.length === 0) return [];
	const about = { entries: entries.slice(0, named).join(', '), count: entries.length };
	return [wholeFile(stateFile, finding('changes-not-recorded', about))];
}
