import { compareSwedish } from './collation.ts';
import { filterDetails } from './details.ts';
import type { Contact, Directory, Organisation } from './directory.ts';
import { readPercentSigns } from './percent-signs.ts';
import { createNameFinder, givenNames, hasOneOf, type NameFinder, ownNames } from './person-names.ts';
import type { Phone } from './phone-field.ts';
import { createOrganisationFinder, publishEntry } from './publication.ts';
import { formatAddress } from './street-address.ts';

/**
 * The directory as posts and organisations alone: of posts what is published of them at `role`, and nobody's name in what people have written. A text in which somebody of the
 * directory is named is left out whole, and so is an entry that would not be what it is without it: where its id, role or name does it, or its own hours
 * or addresses, since those of its organisation would stand in their place. What may be a name is taken for one: nothing is lost where the directory
 * itself is published.
 */
export function withoutPersons(directory: Directory): Directory {
	const finder = createNameFinder(directory.contacts.flatMap(({ person }) => person ?? []));
	const colleagues = new Map(
		[...Map.groupBy(directory.contacts, ({ organisation }) => organisation.id)].map(([id, contacts]) => [
			id,
			givenNames(contacts.flatMap(({ person }) => person ?? [])),
		]),
	);
	const named = directory.organisations.filter(({ id, name }) => finder.isIn(`${id} ${name}`)).map(({ id }) => id);
	const leftOut = new Set(named);
	const organisations = new Map(
		directory.organisations
			.filter(({ id }) => !leftOut.has(id))
			.map((organisation) => [organisation.id, organisationWithoutPersons(organisation, finder, leftOut)]),
	);
	const findOrganisations = createOrganisationFinder(directory.organisations);
	const isTold = (contact: Contact) =>
		organisations.has(contact.organisation.id) && !isNamedAfterPerson(contact, finder);
	const told = directory.contacts.filter(isTold);
	const toldById = new Map(told.map((contact) => [contact.id, contact]));
	const contacts = told
		.map((contact): Contact => {
			const { id } = contact.organisation;
			const successor = contact.replacedBy && toldById.get(contact.replacedBy.id);
			const own: ReadonlySet<string> = contact.person === undefined ? new Set() : ownNames(contact.person);
			const names = (text: string) =>
				finder.isIn(text) || [own, colleagues.get(id) ?? new Set<string>()].some((words) => hasOneOf(words, text));
			return {
				...contactWithoutPerson(publishEntry(contact, 'role', findOrganisations(id)), finder, names),
				organisation: organisations.get(id) ?? contact.organisation,
				replacedBy: successor && { id: successor.id, title: successor.role },
			};
		})
		.sort((a, b) => compareSwedish(a.sortKey, b.sortKey) || compareSwedish(a.id, b.id));
	return {
		...directory,
		contacts,
		organisations: [...organisations.values()],
		releases: directory.releases.filter(({ id, title, description }) => !finder.isIn(`${id} ${title} ${description}`)),
	};
}

/** True for a post that cannot be told of without naming somebody. */
function isNamedAfterPerson({ id, officeHours, person, role, ...contact }: Contact, finder: NameFinder): boolean {
	const hours = officeHours.filter((each) => typeof each === 'string');
	const addresses = [contact.visitingAddress, contact.postalAddress].filter((each) => each !== undefined);
	return (
		[id, role, ...hours, ...addresses.map(formatAddress)].some(finder.isIn) ||
		(person !== undefined &&
			([id, role].some((text) => hasOneOf(givenNames([person]), text)) ||
				hours.some((text) => hasOneOf(ownNames(person), text))))
	);
}

/**
 * A post of which the person who holds it is not published, without those who are named in what is said of it. Other names of it are left out too, since
 * they may be those of persons.
 *
 * @param names whether a text that stands beside the post names somebody
 */
function contactWithoutPerson(contact: Contact, finder: NameFinder, names: (text: string) => boolean): Contact {
	const { note, url, officeHours, visitingAddress, postalAddress, ...post } = contact;
	return {
		...post,
		...filterDetails(contact, (text) => !names(text)),
		// A post whose own hours or addresses name somebody is not told of at all.
		officeHours,
		visitingAddress,
		postalAddress,
		title: contact.role,
		sortKey: contact.role,
		phones: phonesWithoutPersons(contact.phones, names),
		emails: contact.emails.filter((email) => finder.findByEmail(email) === undefined),
		...(url === undefined || names(readPercentSigns(url)) ? {} : { url }),
		...(note === undefined || names(note) ? {} : { note }),
		aliases: [],
		sourceRelease: undefined,
		namesake: false,
	};
}

/** @param leftOut ids of organisations that are named after somebody */
function organisationWithoutPersons(
	organisation: Organisation,
	finder: NameFinder,
	leftOut: ReadonlySet<string>,
): Organisation {
	const { parent, website, ...rest } = organisation;
	return {
		...rest,
		parent: parent !== undefined && leftOut.has(parent.id) ? undefined : parent,
		...filterDetails(organisation, (text) => !finder.isIn(text)),
		...(website === undefined || finder.isIn(readPercentSigns(website)) ? {} : { website }),
		phones: phonesWithoutPersons(organisation.phones, finder.isIn),
		emails: organisation.emails.filter((email) => finder.findByEmail(email) === undefined),
	};
}

function phonesWithoutPersons(phones: readonly Phone[], names: (text: string) => boolean): Phone[] {
	return phones.map(({ label, hours, ...phone }) => ({
		...phone,
		...(label === undefined || names(label) ? {} : { label }),
		...(hours === undefined || names(hours) ? {} : { hours }),
	}));
}
