import { contactUid } from '../domain/contact-uid.ts';
import { createContactRecord, createOrganisationRecord } from '../domain/create-records.ts';
import { type Details, detailKinds, listInherited, type OfEachKind } from '../domain/details.ts';
import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import type { OpeningHours } from '../domain/opening-hours.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { findReach } from '../domain/reach.ts';
import type { StreetAddress } from '../domain/street-address.ts';
import { type Statement, statements } from './statement.ts';

/** What the content says of a contact, as programs are told it: numbers as they are dialled, days as dates, areas by their codes. */
export function factsOf(contact: Contact, { site }: Pick<Directory, 'site'>): Statement[] {
	const { organisation, person, phones, replacedBy } = contact;
	const { municipalities, wholeCounties } = findReach(contact);
	return statements({
		id: contact.id,
		uid: contactUid(contact, site),
		hash: createContactRecord(contact, site).hash,
		title: contact.title,
		given: person?.given,
		family: person?.family,
		source: person?.source,
		role: contact.role,
		status: contact.status,
		replacedBy: replacedBy?.id,
		organisation: organisation.id,
		place: contact.place?.code,
		municipalities: contact.municipalities.map(({ code }) => code),
		reach: [...municipalities, ...wholeCounties].map(({ code }) => code),
		phones: phones.map(dialled),
		phoneLabels: phones.flatMap(({ label }) => label ?? []),
		phoneHours: phones.flatMap((phone) => phone.hours ?? []),
		emails: contact.emails,
		web: contact.url,
		...detailTexts(detailsOf(contact), ({ written }) => written),
		note: contact.note?.trim(),
		aliases: contact.aliases.map(({ name }) => name),
		verified: contact.verified,
		stale: yesOrNo(contact.stale),
		page: `${site.url.replace(/\/$/u, '')}${pageAddresses.contact(contact)}`,
	});
}

/** The same of an organisation. */
export function factsOfOrganisation(organisation: Organisation, { site }: Pick<Directory, 'site'>): Statement[] {
	const { id, kind, name, parent, phones, website } = organisation;
	return statements({
		id,
		hash: createOrganisationRecord(organisation, site).hash,
		organisation: [name, kind],
		parent: parent?.id,
		phones: phones.map(dialled),
		phoneLabels: phones.flatMap(({ label }) => label ?? []),
		phoneHours: phones.flatMap((phone) => phone.hours ?? []),
		emails: organisation.emails,
		web: website,
		...detailTexts(organisation, ({ written }) => written),
		page: `${site.url.replace(/\/$/u, '')}${pageAddresses.organisation({ id })}`,
	});
}

/** A contact's details: its own, and its organisation's where it has those from there. */
export function detailsOf(contact: Contact): Details {
	const inherited = listInherited(contact);
	const taken = detailKinds.map((kind) => [kind, (inherited.includes(kind) ? contact.organisation : contact)[kind]]);
	return Object.fromEntries(taken) as OfEachKind<unknown> as Details;
}

/** The texts of each kind of detail, read by the form that they have: lists, texts, hours and addresses. */
export function detailTexts(details: Details, sayHours: (hours: OpeningHours) => string): OfEachKind<string[]> {
	const textOf = (value: string | OpeningHours | StreetAddress) =>
		typeof value === 'string' ? value : 'street' in value ? onOneLine(value) : sayHours(value);
	return Object.fromEntries(detailKinds.map((kind) => [kind, [details[kind] ?? []].flat().map(textOf)])) as OfEachKind<
		string[]
	>;
}

/** A number as it is dialled: `+46701740605`, `+46980319200;ext=12`, `112`. */
export function dialled({ number, extension }: Contact['phones'][number]): string {
	return extension === undefined ? number.digits : `${number.digits};ext=${extension}`;
}

/** "Storgatan 13, 939 31 Malå". */
export function onOneLine({ postalCode, street, town }: StreetAddress): string {
	return `${street}, ${postalCode} ${town}`;
}

export function yesOrNo(value: boolean): string {
	return value ? 'ja' : 'nej';
}
