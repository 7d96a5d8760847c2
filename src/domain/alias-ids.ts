import type { Directory } from './directory.ts';
import { isId } from './id.ts';
import { slugify } from './slug.ts';

/** A contact's name in another language, as the id of a second address. */
export interface AliasId {
	readonly alias: string;
	/** Id of the contact that it leads to. */
	readonly id: string;
}

/**
 * The aliases in a language of their own, each as an id that leads to its contact. Left out is what is no id (a name in other than Latin letters), what
 * some contact has or has had as its own, and what two contacts share. None of them enters the ledger, which is kept for ever: an alias may name a person.
 */
export function listAliasIds({ contacts, former }: Pick<Directory, 'contacts' | 'former'>): AliasId[] {
	const taken = new Set([
		...contacts.map(({ id }) => id),
		...former.filter(({ kind }) => kind === 'contact').map(({ id }) => id),
	]);
	const bearers = new Map<string, Set<string>>();
	for (const { id, aliases } of contacts) {
		for (const { name, lang } of aliases) {
			const alias = slugify(name);
			if (lang === undefined || !isId(alias) || taken.has(alias)) continue;
			bearers.set(alias, (bearers.get(alias) ?? new Set()).add(id));
		}
	}
	return [...bearers].flatMap(([alias, ids]) => {
		const [id, ...others] = ids;
		return id === undefined || others.length > 0 ? [] : [{ alias, id }];
	});
}
