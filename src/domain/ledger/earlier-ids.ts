import type { Directory } from '../directory.ts';
import { onceFor } from '../once-for.ts';
import { type EntryKey, formatKey } from './ledger.ts';

/**
 * Ids that an entry has had before, and those of others that it has taken the place of, whether it says so itself or the ledger does, in the order of the ledger.
 * What other sites frame stands at each of them as at its own.
 *
 * @param directory the directory that has the entry
 */
export function listEarlierIds(directory: Pick<Directory, 'former'>, entry: EntryKey): readonly string[] {
	return groupFormer(directory.former).get(formatKey(entry)) ?? [];
}

const groupFormer = onceFor((former: Directory['former']): ReadonlyMap<string, readonly string[]> => {
	const moved = former.flatMap(({ kind, id, state, target }) =>
		state === 'moved' && target?.kind === kind ? [{ id, now: formatKey(target) }] : [],
	);
	return new Map([...Map.groupBy(moved, ({ now }) => now)].map(([now, all]) => [now, all.map(({ id }) => id)]));
});
