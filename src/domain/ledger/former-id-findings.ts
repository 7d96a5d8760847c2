import { type Finding, finding } from '../problem.ts';

/** A finding about one of an entry's former ids. */
export interface FormerIdFinding {
	readonly finding: Finding;
	/** The entry that bears it. */
	readonly id: string;
	/** Its place among the entry's former ids. */
	readonly index: number;
}

/**
 * Former ids that are another entry's, or the entry's own, and those that two entries bear: an address leads to one place.
 *
 * @param ids of every entry of the kind, those that could not be read too
 */
export function findFormerIdFindings(
	entries: readonly { readonly id: string; readonly formerIds: readonly string[] }[],
	ids: ReadonlySet<string>,
): FormerIdFinding[] {
	const bearers = new Map<string, string>();
	return entries.flatMap(({ id, formerIds }) =>
		formerIds.flatMap((former, index): FormerIdFinding[] => {
			const other = bearers.get(former);
			if (other === undefined) bearers.set(former, id);
			if (ids.has(former)) return [{ finding: finding('former-id-taken', { id: former }), id, index }];
			if (other === undefined) return [];
			return [{ finding: finding('former-id-duplicate', { id: former, other }), id, index }];
		}),
	);
}
