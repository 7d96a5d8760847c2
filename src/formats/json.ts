import { phoneUri } from '../domain/contact-point-uri.ts';
import { type Details, type OfEachKind, pickDetails } from '../domain/details.ts';
import type { Contact, Directory, Organisation } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { writtenHours } from '../domain/opening-hours.ts';
import type { Phone } from '../domain/phone.ts';
import { findReach } from '../domain/reach.ts';
import type { FileList, Format, FormatContext } from './format.ts';

/** JavaScript Object Notation (RFC 8259). */
export const json: Format = {
	name: 'json',
	ending: '.json',
	mediaType: 'application/json; charset=utf-8',
	label: 'JSON',
	isOffered: true,
	isForOne: true,
	render: renderJson,
};

/** One document: site, contacts, their organisations and places, in Swedish order, keys in a fixed order. */
function renderJson(list: FileList, { directory, language }: FormatContext): string {
	const { site } = directory;
	const { contacts } = list;
	const { organisations, municipalities, counties } =
		list.scope === 'directory' ? directory : concerned(contacts, directory);
	const document = {
		name: textIn(site.name, language, site.languages).text,
		publisher: site.owner.name,
		licence: site.licence.url,
		contacts: contacts.map(contactObject),
		organisations: organisations.map(organisationObject),
		municipalities: municipalities.map(areaObject),
		counties: counties.map(areaObject),
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}

/** The organisations that contacts belong to, those that these are part of, and every area that any of them names. */
function concerned(contacts: readonly Contact[], directory: Directory) {
	const ids = new Set(contacts.flatMap(({ organisation }) => [organisation.id, organisation.parent?.id]));
	const organisations = directory.organisations.filter(({ id }) => ids.has(id));
	const named = [...contacts.map(findReach), ...organisations];
	const municipalities = new Set(named.flatMap((each) => each.municipalities));
	const counties = new Set(named.flatMap((each) => each.counties));
	return {
		organisations,
		municipalities: directory.municipalities.filter((each) => municipalities.has(each)),
		counties: directory.counties.filter((each) => counties.has(each)),
	};
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
		...detailsObject(pickDetails(contact)),
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
		...detailsObject(organisation),
	};
}

function detailsObject({ topics, officeHours, visitingAddress, postalAddress }: Details): OfEachKind<unknown> {
	return {
		topics,
		officeHours: officeHours.map(writtenHours),
		visitingAddress: visitingAddress ?? null,
		postalAddress: postalAddress ?? null,
	};
}

function phoneObject({ number, label, extension, hours }: Phone) {
	return { uri: phoneUri(number, extension), label: label ?? null, hours: hours ?? null };
}

function areaObject({ code, name }: Municipality | County) {
	return { code, name };
}
