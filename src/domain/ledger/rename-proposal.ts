import { nearest } from '../nearest.ts';
import type { FindRecordedLikeness } from '../recorded-likeness.ts';
import { type EntryKey, formatKey, type LedgerRow } from './ledger.ts';
import type { LedgerEntry } from './ledger-entries.ts';

/** How alike the ids of two entries have to be for one to be taken for the other under a new name: as when half of their words are the same. */
const enough = 0.5;

/** What an entry that has vanished may have become. */
export interface RenameProposal {
	/** What it has most likely become; undefined where that cannot be told. */
	readonly likely: EntryKey | undefined;
	/** What it may have become besides, or instead, the likeliest first: nothing says so but that it is new and in the same whole, or others may be it as well. */
	readonly possible: readonly EntryKey[];
}

/** An entry that may be one that has vanished, and what speaks for it. */
interface Pair {
	readonly from: string;
	readonly to: string;
	readonly entry: EntryKey;
	readonly isLikely: boolean;
	/** What speaks for it, the weightiest first. */
	readonly weights: readonly number[];
}

/**
 * The entries that those which have vanished may have become, by the texts of their keys: of the same kind, and new since the ledger was last written. Likely is
 * one that says what the other said when changes were last recorded, or has an id that is alike and is not known to be another post. It is so for one of
 * those that have vanished alone, the one that it is most like.
 *
 * @param ledger as it was before rows were added for new entries
 * @param findLikeness what is recorded of what has vanished; left out, nothing is
 */
export function proposeRenames(
	vanished: readonly LedgerRow[],
	ledger: readonly LedgerRow[],
	present: readonly LedgerEntry[],
	findLikeness: FindRecordedLikeness = () => undefined,
): ReadonlyMap<string, RenameProposal> {
	const known = new Set(ledger.map(formatKey));
	const added = present.filter((entry) => !known.has(formatKey(entry)));
	const pairs = vanished
		.flatMap((row) =>
			added.filter(({ kind }) => kind === row.kind).flatMap((entry) => pairUp(row, entry, findLikeness) ?? []),
		)
		.sort((a, b) => compareWeights(b, a) || (a.entry.id < b.entry.id ? -1 : 1));
	const likely = chooseLikely(pairs.filter(({ isLikely }) => isLikely));
	const taken = new Set([...likely.values()].map(formatKey));
	const byRow = Map.groupBy(pairs, ({ from }) => from);
	return new Map(
		vanished.map(formatKey).map((key) => {
			const possible = (byRow.get(key) ?? []).filter(({ to }) => !taken.has(to)).map(({ entry }) => entry);
			return [key, { likely: likely.get(key), possible }];
		}),
	);
}

/** Chooses for each the entry that most speaks for. Where as much speaks for another, on either side, nothing is chosen. */
function chooseLikely(pairs: readonly Pair[]): ReadonlyMap<string, EntryKey> {
	const chosen = new Map<string, EntryKey>();
	const settled = new Set<string>();
	const byEnd = Map.groupBy(
		pairs.flatMap((pair) => [pair.from, pair.to].map((end) => ({ end, pair }))),
		({ end }) => end,
	);
	for (const pair of pairs) {
		const isOpen = ({ from, to }: Pair) => !settled.has(`from ${from}`) && !settled.has(`to ${to}`);
		if (!isOpen(pair)) continue;
		const equals = [pair.from, pair.to]
			.flatMap((end) => (byEnd.get(end) ?? []).map((each) => each.pair))
			.filter((each) => each !== pair && isOpen(each) && compareWeights(each, pair) === 0);
		if (equals.length === 0) chosen.set(pair.from, pair.entry);
		for (const { from, to } of [pair, ...equals]) settled.add(`from ${from}`).add(`to ${to}`);
	}
	return chosen;
}

function pairUp(row: LedgerRow, entry: LedgerEntry, findLikeness: FindRecordedLikeness): Pair | undefined {
	const { belongsTo, id, kind } = entry;
	const isOfSame =
		belongsTo !== undefined && row.belongsTo !== undefined && formatKey(belongsTo) === formatKey(row.belongsTo);
	const likeness = compareIds(row, entry) + (isOfSame ? 0.4 : 0);
	const recorded = findLikeness(row, entry);
	const isSame = recorded?.isSame === true;
	if (!isOfSame && !isSame && likeness < enough) return undefined;
	const isLikely = isSame || (likeness >= enough && recorded === undefined);
	return {
		from: formatKey(row),
		to: formatKey(entry),
		entry: { kind, id },
		isLikely,
		weights: [Number(isLikely), Number(isSame), recorded?.fields ?? 0, likeness],
	};
}

function compareWeights({ weights }: Pair, { weights: others }: Pair): number {
	return weights.map((weight, at) => weight - (others[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** From 0, nothing alike, to 1. Words that the id of what it belongs to has too say nothing: all posts of a municipality begin with its name. */
function compareIds(vanished: LedgerRow, { id, belongsTo }: LedgerEntry): number {
	const common = new Set([vanished.belongsTo, belongsTo].flatMap((whole) => whole?.id.split('-') ?? []));
	const ownWords = (of: string) => of.split('-').filter((word) => !common.has(word));
	const [before, after] = [ownWords(vanished.id), ownWords(id)];
	const most = Math.max(before.length, after.length);
	const shared = most === 0 ? 0 : before.filter((word) => after.some((each) => isPartOf(word, each))).length / most;
	// Nothing comes of being nearly spelt the same where as much is known already.
	if (shared >= 0.5) return shared;
	return nearest(before.join('-'), [after.join('-')]) === undefined ? shared : 0.5;
}

/** The same word, or one put together with it: "arkiv" and "kommunarkiv". */
function isPartOf(a: string, b: string): boolean {
	const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length);
	return short === long || (short.length >= 4 && long.includes(short));
}
