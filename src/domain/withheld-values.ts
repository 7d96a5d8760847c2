import type { ContactEntry } from './contact.ts';
import { formatKey } from './ledger/ledger.ts';
import type { OrganisationEntry } from './organisation.ts';
import { publishContacts } from './publication.ts';
import type { Site } from './site.ts';
import { identifyValue, type SoughtValue } from './sought-values.ts';

/** A value of a contact that is not published, and so may stand nowhere else either. */
export type WithheldValue = SoughtValue & { readonly contact: string };

/** What leads to somebody or something. */
type Ways = Pick<ContactEntry, 'emails' | 'person' | 'phones'>;

/** All that is said of a contact and that leads to whoever holds it. */
export function listPersonalValues({ person, phones, emails }: Ways): SoughtValue[] {
	return [
		...(person === undefined ? [] : [{ kind: 'name' as const, ...person }]),
		...phones.flatMap(({ number }): SoughtValue[] =>
			number.kind === 'short' ? [] : [{ kind: 'phone', digits: number.digits }],
		),
		...emails.map((email): SoughtValue => ({ kind: 'email', email })),
	];
}

/** What of that is there no more in what is kept of the contact. */
export function listRemovedValues(contact: Ways, kept: Ways): SoughtValue[] {
	const left = new Set(listPersonalValues(kept).map(identifyValue));
	return listPersonalValues(contact).filter((value) => !left.has(identifyValue(value)));
}

/** Values that are said of somebody or something else too, and are published there, each with who says it: a contact, an organisation or the site. */
export function listSharedValues(
	contacts: readonly ContactEntry[],
	organisations: readonly OrganisationEntry[],
	{ owner, urgent }: Site,
): ReadonlyMap<string, string> {
	const said: (readonly [SoughtValue, string])[] = [
		...contacts
			.filter(({ status }) => status !== 'ended')
			.flatMap((contact) =>
				listPersonalValues(contact).map((value) => [value, formatKey({ kind: 'contact', id: contact.id })] as const),
			),
		...organisations.flatMap(({ id, phones, emails }) =>
			listPersonalValues({ phones, emails }).map((value) => [value, formatKey({ kind: 'organisation', id })] as const),
		),
		...listPersonalValues({
			phones: [...(owner.phone === undefined ? [] : [owner.phone]), ...urgent.map(({ number }) => ({ number }))],
			emails: owner.email === undefined ? [] : [owner.email],
		}).map((value) => [value, 'site.yaml'] as const),
	];
	return new Map(said.map(([value, by]) => [identifyValue(value), by]));
}

/** What contacts say and does not get published, apart from what is published by somebody else. */
export function listWithheldValues(
	contacts: readonly ContactEntry[],
	organisations: readonly OrganisationEntry[],
	site: Site,
): WithheldValue[] {
	const published = publishContacts(contacts, organisations, site);
	const shared = listSharedValues(published, organisations, site);
	return contacts
		.filter((contact, index) => contact !== published[index])
		.flatMap((contact) =>
			listPersonalValues(contact)
				.filter((value) => !shared.has(identifyValue(value)))
				.map((value) => ({ ...value, contact: contact.id })),
		);
}
