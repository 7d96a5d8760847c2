import { nearest } from '../nearest.ts';
import { type EntryKey, formatKey, type LedgerRow } from './ledger.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** How alike two entries have to be for one to be taken for the other under a new name: as when half of their ids' words are the same. */
const enough = 0.5;

/**
 * The entry that one which has vanished has most likely become: of its kind, new since the ledger was last written, and with an id that is alike or in the
 * same whole with some likeness.
 *
 * @param ledger as it was before rows were added for new entries
 */
export function proposeSuccessor(
	vanished: LedgerRow,
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
): EntryKey | undefined {
	const known = new Set(ledger.map(formatKey));
	const [best] = present
		.filter((entry) => entry.kind === vanished.kind && !known.has(formatKey(entry)))
		.map((entry) => ({ entry, likeness: compare(vanished, entry) }))
		.filter(({ likeness }) => likeness >= enough)
		.sort((a, b) => b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1));
	return best && { kind: best.entry.kind, id: best.entry.id };
}

/** From 0, nothing alike, to 2. */
function compare(vanished: LedgerRow, { id, belongsTo }: LedgerEntry): number {
	const [before, after] = [vanished.id.split('-'), id.split('-')];
	const shared = before.filter((word) => after.includes(word)).length / Math.max(before.length, after.length);
	const spelling = nearest(vanished.id, [id]) === undefined ? 0 : 0.5;
	const isOfSame =
		belongsTo !== undefined &&
		vanished.belongsTo !== undefined &&
		formatKey(belongsTo) === formatKey(vanished.belongsTo);
	return Math.max(shared, spelling) + (isOfSame ? 0.4 : 0);
}
