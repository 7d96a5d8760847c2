import { fingerprintMaker } from '../data/fingerprint-maker.ts';
import type { StateRow } from '../domain/change-record.ts';
import type { Directory } from '../domain/directory.ts';
import { formatKey, type LedgerRow } from '../domain/ledger/ledger.ts';
import type { LedgerEntry } from '../domain/ledger/ledger-entries.ts';
import { listRecordedEntries } from '../domain/recorded-entries.ts';
import { compareWithRecord, type FindRecordedLikeness } from '../domain/recorded-likeness.ts';
import { listQuestions } from './permalinks-questions.ts';

/**
 * What the record of changes knows of entries that have vanished, beside those that are new.
 *
 * @param before the ledger before rows were added for what is new
 * @param ledger the ledger as it is to be
 */
export function compareVanished(
	recorded: readonly StateRow[],
	before: readonly LedgerRow[],
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
	directory: Directory,
): Promise<FindRecordedLikeness> {
	const lost = new Set(listQuestions(before, ledger, present).map(({ row }) => formatKey(row)));
	const known = new Set(before.map(formatKey));
	return compareWithRecord(
		recorded.filter((row) => lost.has(formatKey(row))),
		listRecordedEntries(directory).filter((entry) => !known.has(formatKey(entry))),
		fingerprintMaker,
	);
}
