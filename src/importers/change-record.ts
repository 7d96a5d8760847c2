import { type ChangeRow, recordedKinds, type StateRow, stateFile } from '../domain/change-record.ts';
import type { IsoDate } from '../domain/date.ts';
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
 * command that records it.
 *
 * @param present entries, with the ids that they have had before
 */
export function findUnrecorded(
	{ state }: Pick<ChangeRecord, 'state'>,
	present: readonly (EntryKey & { readonly formerIds: readonly string[] })[],
): Problem[] {
	if (state === undefined) return [];
	const recorded = new Set(state.map(formatKey));
	const unrecorded = present
		.filter(({ kind, id, formerIds }) => {
			const isRecorded = [id, ...formerIds].some((each) => recorded.has(formatKey({ kind, id: each })));
			return recordedKinds.some((each) => each === kind) && !isRecorded;
		})
		.map(formatKey);
	const known = new Set(
		present.flatMap(({ kind, id, formerIds }) => [id, ...formerIds].map((each) => formatKey({ kind, id: each }))),
	);
	const entries = [...unrecorded, ...[...recorded].filter((key) => !known.has(key))];
	if (entries.length === 0) return [];
	const about = { entries: entries.slice(0, named).join(', '), count: entries.length };
	return [wholeFile(stateFile, finding('changes-not-recorded', about))];
}
