import { contactUid } from '../domain/contact-uid.ts';
import { createContactRecord, createOrganisationRecord } from '../domain/create-records.ts';
import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import { pageAddresses } from '../domain/published-address.ts';
import { findReach } from '../domain/reach.ts';
import type { StreetAddress } from '../domain/street-address.ts';
import { type Statement, statements } from './statement.ts';

/** What the content says of a contact, as programs are told it: numbers as they are dialled, days as dates, areas by their codes. */
export function factsOf(contact: Contact, { site }: Pick<Directory, 'site'>): Statement[] {
	const { organisation, person, phones, replacedBy } = contact;
	const { municipalities, wholeCounties } = findReach(contact);
	const hours = contact.officeHours.length > 0 ? contact.officeHours : organisation.officeHours;
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
		topics: contact.topics,
		hours: hours.map((each) => (typeof each === 'string' ? each : each.written)),
		visitingAddress: onOneLine(contact.visitingAddress ?? organisation.visitingAddress),
		postalAddress: onOneLine(contact.postalAddress ?? organisation.postalAddress),
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
		topics: organisation.topics,
		hours: organisation.officeHours.map((each) => (typeof each === 'string' ? each : each.written)),
		visitingAddress: onOneLine(organisation.visitingAddress),
		postalAddress: onOneLine(organisation.postalAddress),
		page: `${site.url.replace(/\/$/u, '')}${pageAddresses.organisation({ id })}`,
	});
}

/** A number as it is dialled: `+46701740605`, `+46980319200;ext=12`, `112`. */
export function dialled({ number, extension }: Contact['phones'][number]): string {
	return extension === undefined ? number.digits : `${number.digits};ext=${extension}`;
}

/** "Storgatan 13, 939 31 Malå". */
export function onOneLine(address: StreetAddress | undefined): string | undefined {
	return address && `${address.street}, ${address.postalCode} ${address.town}`;
}

export function yesOrNo(value: boolean): string {
	return value ? 'ja' : 'nej';
}
