import { compareSwedish } from './collation.ts';
import { filterDetails } from './details.ts';
import type { Contact, Directory, Organisation } from './directory.ts';
import { readPercentSigns } from './percent-signs.ts';
import {
	createNameFinder,
	givenNames,
	hasNameInEmail,
	hasOneOf,
	type NameFinder,
	ownNames,
	type PersonName,
} from './person-names.ts';
import type { Phone } from './phone.ts';
import { formatAddress } from './street-address.ts';

/**
 * The directory as posts and organisations alone: nobody who holds a post, no number straight to that person, and nobody's name in what people have
 * written. A text in which somebody of the
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
	const numbersOf = createNumberFinder(directory.organisations);
	const isTold = (contact: Contact) =>
		organisations.has(contact.organisation.id) && !isNamedAfterPerson(contact, finder);
	const told = directory.contacts.filter(isTold);
	const toldById = new Map(told.map((contact) => [contact.id, contact]));
	const contacts = told
		.map((contact): Contact => {
			const { person, phones, replacedBy } = contact;
			const isShared = ({ extension, number }: Phone) =>
				number.kind === 'short' || (extension === undefined && numbersOf(contact.organisation.id).has(number.digits));
			const withWays = { ...contact, phones: person === undefined ? phones : phones.filter(isShared) };
			const successor = replacedBy === undefined ? undefined : toldById.get(replacedBy.id);
			return {
				...contactWithoutPerson(withWays, finder, colleagues.get(contact.organisation.id) ?? new Set()),
				organisation: organisations.get(contact.organisation.id) ?? contact.organisation,
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

/** Finds the numbers of an organisation and of all that it is part of, which lead to nobody in particular. */
function createNumberFinder(organisations: readonly Organisation[]): (id: string) => ReadonlySet<string> {
	const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
	return (id) => {
		const chain = new Set<Organisation>();
		for (let next = byId.get(id); next !== undefined && !chain.has(next); next = byId.get(next.parent?.id ?? ''))
			chain.add(next);
		return new Set([...chain].flatMap(({ phones }) => phones.map(({ number }) => number.digits)));
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

/** A post without whoever holds it. Other names of it are left out too, since they may be those of persons. */
function contactWithoutPerson(contact: Contact, finder: NameFinder, colleagues: ReadonlySet<string>): Contact {
	const { person, note, url, officeHours, visitingAddress, postalAddress, ...post } = contact;
	const own: ReadonlySet<string> = person === undefined ? new Set() : ownNames(person);
	const names = (text: string) => finder.isIn(text) || hasOneOf(own, text) || hasOneOf(colleagues, text);
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
		emails: contact.emails.filter((email) => !isPersonal(email, finder, person)),
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
		emails: organisation.emails.filter((email) => !isPersonal(email, finder, undefined)),
	};
}

function isPersonal(email: string, finder: NameFinder, holder: PersonName | undefined): boolean {
	return finder.isInEmail(email) || (holder !== undefined && hasNameInEmail(holder, email));
}

function phonesWithoutPersons(phones: readonly Phone[], names: (text: string) => boolean): Phone[] {
	return phones.map(({ label, hours, ...phone }) => ({
		...phone,
		...(label === undefined || names(label) ? {} : { label }),
		...(hours === undefined || names(hours) ? {} : { hours }),
	}));
}
