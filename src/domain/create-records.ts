import { phoneUri } from './contact-point-uri.ts';
import { hashContent } from './content-hash.ts';
import { pickDetails } from './details.ts';
import type { Contact, Organisation } from './directory.ts';
import type { Phone } from './phone-field.ts';
import { absoluteAddress, pageAddresses } from './published-address.ts';
import { describeDetails } from './published-fields.ts';
import type { ContactRecord, OrganisationRecord } from './published-record.ts';
import { findReach } from './reach.ts';
import type { Site } from './site.ts';

/** A contact as it is published. */
export function createContactRecord(contact: Contact, site: Pick<Site, 'url'>): ContactRecord {
	const { person } = contact;
	const reach = findReach(contact);
	return withHash(contact, {
		id: contact.id,
		role: contact.role,
		person:
			person === undefined
				? null
				: {
						given: person.given,
						family: person.family,
						source: person.source,
						sortName: person.sortName ?? null,
					},
		organisation: contact.organisation.id,
		place: contact.place?.code ?? null,
		municipalities: codesOf(contact.municipalities),
		phones: contact.phones.map(describePhone),
		emails: [...contact.emails],
		url: contact.url ?? null,
		note: contact.note ?? null,
		aliases: contact.aliases.map(({ name, lang }) => ({ name, lang: lang ?? null })),
		verified: contact.verified,
		stale: contact.stale,
		status: contact.status,
		replacedBy: contact.replacedBy?.id ?? null,
		...describeDetails(pickDetails(contact)),
		reach: { municipalities: codesOf(reach.municipalities), counties: codesOf(reach.wholeCounties) },
		page: absoluteAddress(site.url, pageAddresses.contact(contact)),
	});
}

/** An organisation as it is published. */
export function createOrganisationRecord(organisation: Organisation, site: Pick<Site, 'url'>): OrganisationRecord {
	return withHash(organisation, {
		id: organisation.id,
		name: organisation.name,
		kind: organisation.kind,
		municipalities: codesOf(organisation.municipalities),
		counties: codesOf(organisation.counties),
		website: organisation.website ?? null,
		phones: organisation.phones.map(describePhone),
		emails: [...organisation.emails],
		parent: organisation.parent?.id ?? null,
		...describeDetails(organisation),
		page: absoluteAddress(site.url, pageAddresses.organisation(organisation)),
	});
}

/** An entry stands in the files of many lists, and its hash follows from it alone. */
const hashes = new WeakMap<Contact | Organisation, string>();

function withHash<Facts extends Readonly<Record<string, unknown>>>(
	entry: Contact | Organisation,
	facts: Facts,
): Facts & { hash: string } {
	const hash = hashes.get(entry) ?? hashContent(facts);
	hashes.set(entry, hash);
	return { ...facts, hash };
}

function describePhone({ number, label, extension, hours }: Phone) {
	return { uri: phoneUri(number, extension), label: label ?? null, hours: hours ?? null };
}

function codesOf(areas: readonly { readonly code: string }[]): string[] {
	return areas.map(({ code }) => code);
}
