import type { Contact, Organisation } from '../domain/directory.ts';
import type { County, Municipality } from '../domain/municipality.ts';
import { findOwnOrganisation } from '../domain/own-organisation.ts';
import { findReach } from '../domain/reach.ts';
import type { Language } from '../domain/site.ts';
import { oldestVerified } from '../views/age-of-list.ts';
import { compareEntry } from './compare-entry.ts';
import type { Expectations } from './expectations.ts';
import { factsOfOrganisation, onOneLine } from './facts.ts';
import { type Disagreement, nameOfOrganisation } from './finding.ts';
import { readLinkedData, readOwnLinkedData } from './readers/linked-data.ts';
import { readLinkedOrganisations, readLinkedPage } from './readers/linked-organisations.ts';
import type { ReadPage } from './readers/page.ts';
import type { Reading, Truth } from './reading.ts';
import { type Expected, type Field, required, statements } from './statement.ts';
import { isOpen } from './surfaces.ts';

/** What a page tells programs of posts, and the page of one of that. */
export function linkedReadings(
	own: Contact | undefined,
	{ linkedData }: ReadPage,
	language: Language,
	{ directory, expectations }: Truth,
): Reading[] {
	const posts: Reading = {
		entries: readLinkedData(linkedData),
		contacts: own !== undefined && own.status !== 'ended' ? [own] : undefined,
		expect: (contact) => expectPost(contact, expectations, language),
	};
	if (own === undefined) return [posts];
	const page: Reading = {
		entries: [{ contact: own.id, said: readOwnLinkedData(linkedData) }],
		contacts: undefined,
		expect: (contact) => expectPageOf(contact, directory.site.indexPersons, expectations),
	};
	return [posts, page];
}

/** Compares what a page tells programs of organisations: all of those that it is about, and of others the name. */
export function compareLinkedOrganisations(
	path: string,
	own: Contact | undefined,
	{ linkedData }: ReadPage,
	{ directory, surfaces }: Truth,
): Disagreement[] {
	// The first page of a list has its address, and the others a number after it.
	const list = surfaces.pages.has(path) ? path.replace(/\d+\/$/u, '') : path;
	const municipality = surfaces.municipalities.get(path) ?? surfaces.municipalities.get(list);
	const about =
		municipality === undefined
			? (surfaces.organisations.get(path) ?? surfaces.organisations.get(list))
			: findOwnOrganisation(directory, municipality);
	const open = (surfaces.pages.get(path) ?? []).filter(isOpen);
	const full = own !== undefined && isOpen(own) ? own.organisation : about;
	const named = municipality === undefined ? [] : open.map(({ organisation }) => organisation);
	const missing = new Map([...named, ...(full === undefined ? [] : [full])].map((each) => [each.id, each]));
	const found = readLinkedOrganisations(linkedData).flatMap((entry): Disagreement[] => {
		const organisation = missing.get(entry.contact);
		const contact = nameOfOrganisation(entry.contact);
		if (organisation === undefined) return [{ code: 'contact-extra', contact }];
		missing.delete(entry.contact);
		return compareEntry(contact, entry, expectOrganisation(organisation, organisation === full, directory));
	});
	const isOfList = municipality !== undefined || about !== undefined;
	const page = statements({
		reach: municipality && [sayArea(municipality), sayArea(municipality.county)],
		verified: isOfList ? oldestVerified(surfaces.pages.get(path) ?? []) : undefined,
	});
	return [
		...found,
		...(own === undefined ? compareEntry('', { said: readLinkedPage(linkedData) }, required(page)) : []),
		...[...missing.keys()].map((id): Disagreement => ({ code: 'contact-missing', contact: nameOfOrganisation(id) })),
	];
}

/** What programs are told of an organisation in the words of schema.org: all bodies are public but those that fit no other kind. */
function expectOrganisation(organisation: Organisation, isFull: boolean, directory: Truth['directory']): Expected[] {
	const { counties, kind, municipalities, name, officeHours, parent, postalAddress, visitingAddress } = organisation;
	const facts = factsOfOrganisation(organisation, directory);
	const post = postalAddress ?? visitingAddress;
	const told: readonly Field[] = isFull ? ['page', 'phones', 'emails', 'web', 'visitingAddress'] : ['page'];
	return required([
		...facts.filter(({ field }) => told.includes(field)),
		...statements({ organisation: [name, kind === 'annan' ? 'Organization' : 'GovernmentOrganization'] }),
		...(isFull
			? statements({
					parent: parent && [parent.id, parent.name],
					reach: [...municipalities, ...counties].map(sayArea),
					postalAddress: post && onOneLine(post),
					officeHours: hoursForPrograms(officeHours),
				})
			: []),
	]);
}

/** "2418 Malå". */
function sayArea({ code, name }: Municipality | County): string {
	return `${code} ${name}`;
}

/** What programs are told of a post. */
function expectPost(contact: Contact, { facts, words }: Expectations, language: Language): Expected[] {
	const { officeHours, organisation } = contact;
	const { municipalities, wholeCounties } = findReach(contact);
	const hours = hoursForPrograms(officeHours.length > 0 ? officeHours : organisation.officeHours);
	return [
		...facts(contact, ['role', 'page', 'phones', 'emails', 'web']),
		...required(statements({ reach: [...municipalities, ...wholeCounties].map(sayArea) })),
		...words(contact, language).flatMap((word): Expected[] =>
			word.field === 'status' ? [{ ...word, need: 'must' }] : [],
		),
		// Hours that it has from its organisation may be told of that alone.
		...required(statements({ officeHours: hours })).map(
			(each): Expected => (officeHours.length > 0 ? each : { ...each, need: 'may' }),
		),
	];
}

/** What a contact's own page tells programs besides its post. The way to the page alone is told of a post that has ended. */
function expectPageOf(contact: Contact, isIndexed: boolean, { facts }: Expectations): Expected[] {
	const { organisation, person, postalAddress, status, visitingAddress } = contact;
	const [title] = facts(contact, ['title']);
	// The way to a page that search engines are asked to leave out is told to nobody.
	const trail = title === undefined || (person !== undefined && !isIndexed) ? [] : [title];
	if (status === 'ended') return trail;
	const places = [visitingAddress, postalAddress].flatMap((place) => (place === undefined ? [] : onOneLine(place)));
	const [role] = facts(contact, ['role']);
	return [
		...trail,
		...facts(contact, ['title', 'verified']),
		{ field: 'organisation', text: organisation.name, need: 'must' },
		...places.flatMap((text): Expected[] => [
			{ field: 'postalAddress', text, need: 'must' },
			...(role === undefined ? [] : [role]),
		]),
		...(person === undefined ? [] : facts(contact, ['title', 'given', 'family', 'role'])),
	];
}

/** Hours that are days and times, with what is said beside them in words, which alone are no hours to a program. */
function hoursForPrograms(hours: Contact['officeHours']): string[] {
	const said = hours.filter((each) => typeof each === 'string').join('. ');
	return hours.flatMap((each) => {
		if (typeof each === 'string') return [];
		const days = each.days.map((day) => weekdays[day]).join(',');
		return [days, `${each.opens}-${each.closes}`, said].filter(Boolean).join(' ');
	});
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
