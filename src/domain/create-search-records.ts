import { createContactRecord, createOrganisationRecord } from './create-records.ts';
import type { Contact, Directory, Organisation } from './directory.ts';
import type { County, Municipality } from './municipality.ts';
import type { OrganisationRecord } from './published-record.ts';
import { findOrganisationReach, findReach, listMunicipalities, type Reach } from './reach.ts';
import type { SearchRecord } from './search-record.ts';
import type { Language } from './site.ts';

/**
 * Contacts, then organisations of a directory as a search server has them, each with all that it refers to.
 *
 * @param language the language that the content is written in
 * @param some those that are wanted; left out, all of them
 */
export function createSearchRecords(
	directory: Directory,
	language: Language,
	{ contacts, organisations }: Pick<Directory, 'contacts' | 'organisations'> = directory,
): SearchRecord[] {
	const { site } = directory;
	const records = new Map(organisations.map((each) => [each, createOrganisationRecord(each, site)]));
	return [
		...contacts.map((contact) => {
			const organisation = records.get(contact.organisation) ?? createOrganisationRecord(contact.organisation, site);
			return describeContact(contact, organisation, directory, language);
		}),
		...[...records].map(([organisation, record]) => describeOrganisation(organisation, record, directory, language)),
	];
}

function describeContact(
	contact: Contact,
	{ id, name, kind, phones, emails, website }: OrganisationRecord,
	directory: Directory,
	language: Language,
): SearchRecord {
	const { id: entry, reach: _, ...record } = createContactRecord(contact, directory.site);
	return {
		id: `contact-${entry}`,
		type: 'contact',
		entry,
		title: contact.title,
		language,
		...record,
		organisation: { id, name, kind, phones, emails, website },
		place: contact.place === undefined ? null : nameArea(contact.place),
		...describeReach(findReach(contact), directory),
	};
}

function describeOrganisation(
	organisation: Organisation,
	{ id: entry, name, ...record }: OrganisationRecord,
	directory: Directory,
	language: Language,
): SearchRecord {
	const { parent } = organisation;
	return {
		id: `organisation-${entry}`,
		type: 'organisation',
		entry,
		title: name,
		language,
		...record,
		parent: parent === undefined ? null : { id: parent.id, name: parent.name },
		...describeReach(findOrganisationReach(organisation), directory),
	};
}

function describeReach(reach: Reach, directory: Directory) {
	return {
		municipalities: listMunicipalities(reach, directory).map(nameArea),
		counties: reach.counties.map(nameArea),
	};
}

function nameArea({ code, name }: Municipality | County) {
	return { code, name };
}
