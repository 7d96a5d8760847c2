import type { ContactEntry } from '../contact.ts';
import { slugify } from '../slug.ts';
import type { FormerEntry } from './former-entries.ts';
import type { LedgerRow } from './ledger.ts';

/**
 * The id that a contact had first, by the one that it has now. Of itself and of what leads to it that is the one with the oldest row in the ledger, since an
 * entry that has been renamed is younger than what it was, and one that another was merged into is not. What was there before the ledger is older than
 * all of it.
 *
 * @param contacts as they are written. Their names in other languages lead to them as well, and stand in the ledger, and are no ids that they have had.
 */
export function createFirstIds(
	contacts: readonly Pick<ContactEntry, 'aliases' | 'formerIds'>[],
	former: readonly FormerEntry[],
	ledger: readonly LedgerRow[],
): (id: string) => string {
	const since = new Map<string, string>(
		ledger.filter(({ kind }) => kind === 'contact').map((row) => [row.id, row.since]),
	);
	const names = new Set(contacts.flatMap(({ aliases }) => aliases.map(({ name }) => slugify(name))));
	const known = new Set([
		...[...since.keys()].filter((id) => !names.has(id)),
		...contacts.flatMap(({ formerIds }) => formerIds),
	]);
	const earlier = Map.groupBy(
		former.filter(({ kind, id, target }) => kind === 'contact' && target?.kind === 'contact' && known.has(id)),
		({ target }) => target?.id,
	);
	return (id) => {
		let first = { id, since: since.get(id) ?? '9999-12-31' };
		for (const { id: other, state } of earlier.get(id) ?? []) {
			const day = since.get(other) ?? '';
			if (state === 'moved' && day < first.since) first = { id: other, since: day };
		}
		return first.id;
	};
}
