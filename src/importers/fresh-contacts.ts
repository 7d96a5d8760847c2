import type { Draft } from './draft.ts';
import type { Match } from './match-drafts.ts';
import type { PresentContent } from './present-entries.ts';
import { settleDrafts } from './settle-drafts.ts';

/** What new ids must be kept clear of. The posts that are there are found by other means than their ids. */
export function knownEntries({ contacts, organisations, ledger }: PresentContent): Parameters<typeof settleDrafts>[1] {
	const taken = (
		kind: Draft['kind'],
		entries: readonly { readonly id: string; readonly formerIds: readonly string[] }[],
	) =>
		new Set([
			...entries.flatMap(({ id, formerIds }) => [id, ...formerIds]),
			...ledger.flatMap((row) => (row.kind === kind ? [row.id] : [])),
		]);
	return {
		organisations,
		contacts: [],
		taken: { contact: taken('contact', contacts), organisation: taken('organisation', organisations) },
	};
}

/** Ids for contacts that are new, or may be. Those that are surely there take no id from them. */
export function settleNewContacts(
	sought: readonly (Draft | undefined)[],
	matches: ReadonlyMap<Draft, Match>,
	settled: readonly Draft[],
	present: PresentContent,
): ReadonlyMap<Draft, string> {
	const added = sought.flatMap((draft) => {
		return draft?.kind === 'contact' && matches.get(draft)?.kind !== 'sure' ? [draft] : [];
	});
	const known = knownEntries(present);
	const organisations = settled.flatMap(({ kind, id, fields }) =>
		kind === 'organisation' && id !== undefined ? [{ id, name: String(fields['name']) }] : [],
	);
	const { drafts } = settleDrafts(added, { ...known, organisations: [...known.organisations, ...organisations] });
	return new Map(added.map((draft, index) => [draft, drafts[index]?.id ?? '']));
}
