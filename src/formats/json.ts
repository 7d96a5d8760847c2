import { createContactRecord, createOrganisationRecord } from '../domain/create-records.ts';
import type { Contact, Directory } from '../domain/directory.ts';
import { textIn } from '../domain/local-text.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { absoluteAddress, fileAddresses, pageAddresses } from '../domain/published-address.ts';
import { type PublishedDocument, publishedVersion } from '../domain/published-record.ts';
import { findReach } from '../domain/reach.ts';
import { oldestVerified } from '../views/age-of-list.ts';
import { listConcerned } from './concerned.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { madeFormats } from './made-formats.ts';
import { writeDocument } from './write-document.ts';

/** JavaScript Object Notation (RFC 8259). */
export const json: Format = {
	name: 'json',
	...madeFormats.json,
	isOffered: true,
	beside: 'lists of small directories',
	bytesOfContact: 800,
	schema: fileAddresses.schema(publishedVersion),
	render: renderJson,
};

/** One document: site, contacts, their organisations and places, in Swedish order, keys in a fixed order. */
function renderJson(list: FileList, { directory, language }: FormatContext): string {
	const { site } = directory;
	const { contacts } = list;
	const { organisations, municipalities, counties } =
		list.scope === 'directory' ? directory : concerned(contacts, directory);
	const document: PublishedDocument = {
		$schema: absoluteAddress(site.url, fileAddresses.schema(publishedVersion)),
		version: publishedVersion,
		name: textIn(site.name, language, site.languages).text,
		publisher: site.owner.name,
		licence: site.licence.url,
		url: absoluteAddress(site.url, pageAddresses.start()),
		language,
		verified: oldestVerified(contacts) ?? null,
		contacts: contacts.map((contact) => createContactRecord(contact, site)),
		organisations: organisations.map((organisation) => createOrganisationRecord(organisation, site)),
		municipalities: municipalities.map(nameArea),
		counties: counties.map(nameArea),
	};
	return writeDocument(document, directory.contacts.length);
}

/** {@link listConcerned}, and every area that any of them or of the contacts names. */
function concerned(contacts: readonly Contact[], directory: Directory) {
	const organisations = listConcerned(contacts, directory);
	const named = [...contacts.map(findReach), ...organisations];
	const municipalities = new Set(named.flatMap((each) => each.municipalities));
	const counties = new Set(named.flatMap((each) => each.counties));
	return {
		organisations,
		municipalities: directory.municipalities.filter((each) => municipalities.has(each)),
		counties: directory.counties.filter((each) => counties.has(each)),
	};
}

function nameArea({ code, name }: Municipality | County) {
	return { code, name };
}
