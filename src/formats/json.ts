import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { type Phone, phoneUri } from '../domain/phone.ts';

/** The whole directory as one JSON document: site, organisations, contacts and places, in Swedish order, keys in a fixed order. */
export function renderJson(directory: Directory): string {
	const { site, organisations, contacts, municipalities, counties } = directory;
	const document = {
		name: site.name,
		publisher: site.owner.name,
		licence: site.licence.url,
		contacts: contacts.map(contactObject),
		organisations: organisations.map(organisationObject),
		municipalities: municipalities.map(placeObject),
		counties: counties.map(placeObject),
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}

function contactObject(contact: Contact) {
	return {
		id: contact.id,
		role: contact.role,
		person:
			contact.person === undefined
				? null
				: { given: contact.person.given, family: contact.person.family, source: contact.person.source },
		organisation: contact.organisation.id,
		place: contact.place?.code ?? null,
		municipalities: contact.municipalities.map(({ code }) => code),
		phones: contact.phones.map(phoneObject),
		emails: contact.emails,
		url: contact.url ?? null,
		note: contact.note ?? null,
		aliases: contact.aliases.map(({ name, lang }) => ({ name, lang: lang ?? null })),
		verified: contact.verified,
		stale: contact.stale,
		status: contact.status,
		replacedBy: contact.replacedBy?.id ?? null,
	};
}

function organisationObject(organisation: Organisation) {
	return {
		id: organisation.id,
		name: organisation.name,
		kind: organisation.kind,
		municipalities: organisation.municipalities.map(({ code }) => code),
		counties: organisation.counties.map(({ code }) => code),
		website: organisation.website ?? null,
		phones: organisation.phones.map(phoneObject),
		emails: organisation.emails,
		parent: organisation.parent?.id ?? null,
	};
}

function phoneObject({ number, label, extension, hours }: Phone) {
	return { uri: phoneUri(number, extension), label: label ?? null, hours: hours ?? null };
}

function placeObject({ code, name }: Municipality | County) {
	return { code, name };
}
