import { nearest } from '../nearest.ts';
import { type EntryKey, formatKey, type LedgerRow } from './ledger.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** How alike two entries have to be for one to be taken for the other under a new name: as when half of their ids' words are the same. */
const enough = 0.5;

/**
 * The entries that those which have vanished have most likely become, by the texts of their keys: of the same kind, new since the ledger was last written, and
 * with an id that is alike, or in the same whole with some likeness. Each is taken for one at most, the one that it is most like.
 *
 * @param ledger as it was before rows were added for new entries
 */
export function proposeSuccessors(
	vanished: readonly LedgerRow[],
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
): ReadonlyMap<string, EntryKey> {
	const known = new Set(ledger.map(formatKey));
	const added = present.filter((entry) => !known.has(formatKey(entry)));
	const pairs = vanished
		.flatMap((row) =>
			added
				.filter(({ kind }) => kind === row.kind)
				.map((entry) => ({ from: formatKey(row), entry, likeness: compare(row, entry) })),
		)
		.filter(({ likeness }) => likeness >= enough)
		.sort((a, b) => b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1));
	const proposed = new Map<string, EntryKey>();
	const taken = new Set<string>();
	for (const { from, entry } of pairs) {
		if (proposed.has(from) || taken.has(formatKey(entry))) continue;
		taken.add(formatKey(entry));
		proposed.set(from, { kind: entry.kind, id: entry.id });
	}
	return proposed;
}

/** From 0, nothing alike, to 2. Words that the id of what it belongs to has too say nothing: all posts of a municipality begin with its name. */
function compare(vanished: LedgerRow, { id, belongsTo }: LedgerEntry): number {
	const common = new Set([vanished.belongsTo, belongsTo].flatMap((whole) => whole?.id.split('-') ?? []));
	const ownWords = (of: string) => of.split('-').filter((word) => !common.has(word));
	const [before, after] = [ownWords(vanished.id), ownWords(id)];
	const most = Math.max(before.length, after.length);
	const shared = most === 0 ? 0 : before.filter((word) => after.some((each) => isPartOf(word, each))).length / most;
	const spelling = nearest(vanished.id, [id]) === undefined ? 0 : 0.5;
	const isOfSame =
		belongsTo !== undefined &&
		vanished.belongsTo !== undefined &&
		formatKey(belongsTo) === formatKey(vanished.belongsTo);
	return Math.max(shared, spelling) + (isOfSame ? 0.4 : 0);
}

/** The same word, or one put together with it: "arkiv" and "kommunarkiv". */
function isPartOf(a: string, b: string): boolean {
	const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
	return short === long || (short.length >= 4 && long.includes(short));
}
