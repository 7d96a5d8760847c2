import type { IsoDate } from '../date.ts';
import { createPresence, mapFormerIds } from './former-entries.ts';
import { type EntryKey, formatKey, type LedgerRow } from './ledger.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/**
 * The ledger with all that entries themselves say: a row for each that has none, what each belongs to today, and former ids that lead to the
 * entry that has had them. Rows keep their order, new ones come last, and none is taken away.
 */
export function updateLedger(
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
	today: IsoDate,
): LedgerRow[] {
	const rows = new Map(ledger.map((row) => [formatKey(row), row]));
	const successors = mapFormerIds(present);
	const isThere = createPresence([], present);
	for (const { kind, id, belongsTo } of present) {
		const row = rows.get(formatKey({ kind, id }));
		const leadsTo = row && isReturnOfSame(row, successors) ? undefined : row?.leadsTo;
		rows.set(formatKey({ kind, id }), { kind, id, since: row?.since ?? today, belongsTo, leadsTo });
	}
	for (const { former, entry } of successors.values()) {
		if (isThere(former)) continue;
		const row = rows.get(formatKey(former));
		rows.set(formatKey(former), {
			...former,
			since: row?.since ?? today,
			belongsTo: row?.belongsTo ?? entry.belongsTo,
			leadsTo: { kind: entry.kind, id: entry.id },
		});
	}
	return [...rows.values()];
}

/** The ledger with what has become of one entry; undefined takes that back, for one that is there again. */
export function leadEntry(
	ledger: readonly LedgerRow[],
	{ kind, id }: EntryKey,
	leadsTo: LedgerRow['leadsTo'],
): LedgerRow[] {
	return ledger.map((row) => (row.kind === kind && row.id === id ? { ...row, leadsTo } : row));
}

/** True for an entry that had another id for a time and has got its own back, since what its row leads to is a former id of it. */
export function isReturnOfSame({ kind, id, leadsTo }: LedgerRow, successors: ReturnType<typeof mapFormerIds>): boolean {
	if (leadsTo === undefined || leadsTo === 'removed') return false;
	const successor = successors.get(formatKey(leadsTo))?.entry;
	return successor !== undefined && successor.kind === kind && successor.id === id;
}
