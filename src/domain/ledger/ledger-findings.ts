import { type Finding, finding } from '../problem.ts';
import { createPresence, findFormerEntries, mapFormerIds, type PresentEntry } from './former-entries.ts';
import { formatKey, type LedgerRow } from './ledger.ts';
import { isReturnOfSame } from './ledger-update.ts';

/** A finding about the ledger, with the row that it is about; undefined for the ledger as a whole. */
export interface LedgerFinding {
	readonly finding: Finding;
	readonly row: LedgerRow | undefined;
	/** True where it is about what the row leads to, and not about its entry. */
	readonly onTarget: boolean;
}

/** How many entries without a row are told by name. */
const named = 5;

/** Where the ledger and what is published today do not agree. */
export function findLedgerFindings(ledger: readonly LedgerRow[], present: readonly PresentEntry[]): LedgerFinding[] {
	const isThere = createPresence(ledger, present);
	const isPresent = createPresence([], present);
	const successors = mapFormerIds(present);
	const known = new Set(ledger.map(formatKey));
	const former = new Map(findFormerEntries(ledger, present).map((entry) => [formatKey(entry), entry]));
	const found = ledger.flatMap((row): LedgerFinding[] => {
		const { leadsTo } = row;
		const entry = formatKey(row);
		if (isPresent(row)) {
			if (leadsTo === undefined || isReturnOfSame(row, successors)) return [];
			const target = leadsTo === 'removed' ? leadsTo : formatKey(leadsTo);
			return [{ finding: finding('permalinks-returned', { entry, leadsTo: target }), row, onTarget: true }];
		}
		if (isThere(row) || successors.has(entry) || leadsTo === 'removed') return [];
		if (leadsTo === undefined) {
			const near = former.get(entry)?.target;
			const about = finding('permalinks-vanished', { entry, near: near && formatKey(near) });
			return [{ finding: about, row, onTarget: false }];
		}
		const target = formatKey(leadsTo);
		if (isThere(leadsTo) || known.has(target) || successors.has(target)) return [];
		return [{ finding: finding('permalinks-target-unknown', { target }), row, onTarget: true }];
	});
	const missing = [...present.map(formatKey), ...successors.keys()].filter((key) => !known.has(key));
	if (missing.length === 0) return found;
	const about = finding('permalinks-row-missing', {
		entries: missing.slice(0, named).join(', '),
		count: missing.length,
	});
	return [...found, { finding: about, row: undefined, onTarget: false }];
}

/** Rows that lead round in a circle, each circle once, from the first of them in the ledger. */
export function findLedgerCircles(ledger: readonly LedgerRow[]): LedgerFinding[] {
	const rows = new Map(ledger.map((row) => [formatKey(row), row]));
	const walked = new Set<string>();
	return ledger.flatMap((start): LedgerFinding[] => {
		const path = new Map<string, number>();
		for (let row: LedgerRow | undefined = start; row !== undefined; ) {
			const key = formatKey(row);
			const at = path.get(key);
			if (at !== undefined) {
				const circle = [...[...path.keys()].slice(at), key].join(' → ');
				return [{ finding: finding('permalinks-cycle', { entries: circle }), row, onTarget: true }];
			}
			if (walked.has(key)) return [];
			walked.add(key);
			path.set(key, path.size);
			const { leadsTo }: LedgerRow = row;
			row = leadsTo === undefined || leadsTo === 'removed' ? undefined : rows.get(formatKey(leadsTo));
		}
		return [];
	});
}
