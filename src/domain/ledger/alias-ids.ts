import type { ContactEntry } from '../contact.ts';
import { isId } from '../id.ts';
import { slugify } from '../slug.ts';
import type { LedgerRow } from './ledger.ts';

/**
 * The contacts with their names in other languages among their former ids, so that `/kontakt/municipal-archives/` leads to the contact with the alias
 * "municipal archives", as an id does that it has had. Left out is what is no id (a name in other than Latin letters), what another contact has or has had
 * as its id, and what two contacts share: an address never leads to something else than before.
 */
export function withAliasIds(contacts: readonly ContactEntry[], ledger: readonly LedgerRow[]): ContactEntry[] {
	const taken = new Set(contacts.flatMap(({ id, formerIds }) => [id, ...formerIds]));
	const known = new Map(ledger.filter(({ kind }) => kind === 'contact').map((row) => [row.id, row]));
	const byContact = new Map(contacts.map((contact) => [contact.id, listOwn(contact)]));
	const shared = new Map<string, number>();
	for (const id of [...byContact.values()].flatMap((ids) => [...ids])) shared.set(id, (shared.get(id) ?? 0) + 1);
	return contacts.map((contact) => {
		const own = [...(byContact.get(contact.id) ?? [])].filter((id) => shared.get(id) === 1);
		return own.length === 0 ? contact : { ...contact, formerIds: [...contact.formerIds, ...own] };
	});

	function listOwn({ id, formerIds, aliases }: ContactEntry): Set<string> {
		const ids = aliases.filter(({ lang }) => lang !== undefined).map(({ name }) => slugify(name));
		return new Set(
			ids.filter((alias) => {
				if (!isId(alias) || taken.has(alias)) return false;
				const row = known.get(alias);
				if (row === undefined) return true;
				return typeof row.leadsTo === 'object' && [id, ...formerIds].includes(row.leadsTo.id);
			}),
		);
	}
}
