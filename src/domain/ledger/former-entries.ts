import { type EntryKey, formatKey, type LedgerKind, type LedgerRow } from './ledger.ts';

/** Something that has been published and is there no more. */
export interface FormerEntry extends EntryKey {
	/** `moved`: its addresses lead on. `removed`: it is gone for good. `vanished`: nobody has said what became of it. */
	readonly state: 'moved' | 'removed' | 'vanished';
	/** What stands in its place, or what it belonged to, followed to something that is there; undefined where nothing is known. */
	readonly target: EntryKey | undefined;
}

/** An entry that is there, and the ids that it has had before. */
export interface PresentEntry extends EntryKey {
	readonly formerIds: readonly string[];
}

type Outcome = Pick<FormerEntry, 'state' | 'target'>;

/** Places keep their pages for as long as they stand in the ledger, so that none of them is ever former. */
const places: readonly LedgerKind[] = ['municipality', 'county'];

/**
 * What every entry of the ledger that is there no more has become, and every former id of those that are. An entry's own word (`formerIds`) goes
 * before the ledger's. Rows that lead round in a circle lead nowhere.
 */
export function findFormerEntries(ledger: readonly LedgerRow[], present: readonly PresentEntry[]): FormerEntry[] {
	const rows = new Map(ledger.map((row) => [formatKey(row), row]));
	const successors = mapFormerIds(present);
	const isThere = createPresence(ledger, present);
	const keys = new Map<string, EntryKey>([
		...rows,
		...[...successors.values()].map(({ former }) => [formatKey(former), former] as const),
	]);
	const outcomes = new Map<string, Outcome>();
	const wholes = new Map<string, EntryKey | undefined>();
	return [...keys.values()].flatMap(({ kind, id }): FormerEntry[] => {
		if (isThere({ kind, id })) return [];
		return [{ kind, id, ...follow({ kind, id }) }];
	});

	/** Where the way from an entry that is gone ends. Each way is walked once, however many join it. */
	function follow(start: EntryKey): Outcome {
		const passed = new Set<string>();
		let current = start;
		let outcome: Outcome | undefined;
		while (outcome === undefined) {
			const key = formatKey(current);
			const next = successors.get(key)?.entry ?? rows.get(key)?.leadsTo;
			const known = outcomes.get(key);
			if (known !== undefined) outcome = known;
			else if (next === undefined || next === 'removed' || passed.has(key)) {
				outcome = { state: next === 'removed' ? 'removed' : 'vanished', target: findWhole(current) };
			} else if (isThere(next)) outcome = { state: 'moved', target: { kind: next.kind, id: next.id } };
			else current = next;
			passed.add(key);
		}
		for (const key of passed) outcomes.set(key, outcome);
		return outcome.target === undefined ? { ...outcome, target: findWhole(start) } : outcome;
	}

	/** The nearest thing that is there and that an entry belonged to. */
	function findWhole(start: EntryKey): EntryKey | undefined {
		const passed = new Set<string>();
		let current = start;
		let found: EntryKey | undefined;
		for (;;) {
			const key = formatKey(current);
			if (passed.has(key)) break;
			if (wholes.has(key)) {
				found = wholes.get(key);
				break;
			}
			passed.add(key);
			const whole = rows.get(key)?.belongsTo;
			if (whole === undefined) break;
			const successor = successors.get(formatKey(whole))?.entry ?? rows.get(formatKey(whole))?.leadsTo;
			const next: EntryKey = isThere(whole) || successor === undefined || successor === 'removed' ? whole : successor;
			if (isThere(next)) {
				found = { kind: next.kind, id: next.id };
				break;
			}
			current = next;
		}
		for (const key of passed) wholes.set(key, found);
		return found;
	}
}

/** Whether something has a page of its own today. */
export function createPresence(
	ledger: readonly LedgerRow[],
	present: readonly EntryKey[],
): (entry: EntryKey) => boolean {
	const keys = new Set([...present, ...ledger.filter(({ kind }) => places.includes(kind))].map(formatKey));
	return (entry) => keys.has(formatKey(entry));
}

/** Former ids as texts, each with the entry that bears its successor; the first that says so. */
export function mapFormerIds<Entry extends PresentEntry>(
	present: readonly Entry[],
): ReadonlyMap<string, { readonly former: EntryKey; readonly entry: Entry }> {
	const found = new Map<string, { former: EntryKey; entry: Entry }>();
	for (const entry of present) {
		for (const id of entry.formerIds) {
			const former = { kind: entry.kind, id };
			const key = formatKey(former);
			if (!found.has(key)) found.set(key, { former, entry });
		}
	}
	return found;
}
