import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../../src/domain/contact.ts';
import { type Contact, contactsByKind, contactsByLetter } from '../../../src/domain/directory.ts';
import {
	findCountyContacts,
	findMunicipalityContacts,
	findReach,
	listMunicipalities,
} from '../../../src/domain/reach.ts';
import { oldestVerified } from '../../../src/views/age-of-list.ts';
import { fixtureDirectory, today } from '../fixture-directory.ts';

const directory = fixtureDirectory();
const contact = (id: string) => {
	const found = directory.contacts.find((each) => each.id === id);
	if (found === undefined) throw new Error(id);
	return found;
};
const municipality = (name: string) => {
	const found = directory.municipalities.find((each) => each.name === name);
	if (found === undefined) throw new Error(name);
	return found;
};

/** The municipalities whose lists a contact is on. */
const municipalitiesOfContact = (wanted: Contact) => listMunicipalities(findReach(wanted), directory);

describe('a directory', () => {
	it('sorts by family name or sort name, then by role', () => {
		expect(directory.contacts.map(({ title }) => title)).toEqual([
			'Fotograf',
			'Rådgivare i byggnadsvård',
			'Ängla-Britt af Ölandsson',
			'Øystein Øst',
		]);
	});

	it('calls a post without a person by its role', () => {
		expect(contact('karlskrona-radgivning')).toMatchObject({ title: 'Rådgivare i byggnadsvård', status: 'vacant' });
	});

	it('marks what nobody has checked for six months, counted from the given day', () => {
		expect(directory.contacts.filter(({ stale }) => stale).map(({ id }) => id)).toEqual([
			'sydost-fotografi',
			'sydost-hembygd',
		]);
	});

	it('follows a replaced post to its successor', () => {
		expect(contact('sydost-fotografi').replacedBy).toEqual({ id: 'sydost-hembygd', title: 'Øystein Øst' });
	});

	it('links a name to the release that it comes from, and keeps a sentence as it is', () => {
		expect(contact('sydost-hembygd').sourceRelease?.id).toBe('nytt-natverk');
		expect(contact('ystad-arkiv').sourceRelease).toBeUndefined();
	});

	it('gives a municipality its own contacts first, then those of the whole county, ended ones never', () => {
		const { local, countyWide } = findMunicipalityContacts(directory, municipality('Ystad'));
		expect(local.map(({ id }) => id)).toEqual(['ystad-arkiv']);
		expect(countyWide.map(({ id }) => id)).toEqual(['sydost-hembygd']);
	});

	it('gives a contact without municipalities those that its organisation covers', () => {
		expect(municipalitiesOfContact(contact('sydost-hembygd')).map(({ name }) => name)).toEqual(['Karlskrona', 'Ystad']);
		expect(municipalitiesOfContact(contact('ystad-arkiv')).map(({ name }) => name)).toEqual(['Ystad']);
	});

	it('gives a county the contacts of its municipalities and its own', () => {
		const blekinge = directory.counties.find(({ name }) => name === 'Blekinge län');
		expect(blekinge && findCountyContacts(directory, blekinge).map(({ id }) => id)).toEqual([
			'karlskrona-radgivning',
			'sydost-hembygd',
		]);
	});

	it('groups by kind and by letter without empty groups', () => {
		expect(contactsByKind(directory.contacts).map(({ kind, contacts }) => [kind, contacts.length])).toEqual([
			['kommun', 1],
			['annan', 3],
		]);
		expect(contactsByLetter(directory.contacts).map(({ letter }) => letter)).toEqual(['F', 'R', 'Ö']);
	});

	it('is as old as its oldest entry, and empty without any', () => {
		expect(oldestVerified(directory.contacts)).toBe('2024-01-01');
		expect(oldestVerified([])).toBeUndefined();
	});
});

describe('a contact', () => {
	it('needs a role, an organisation and the day it was checked, nothing more', () => {
		const parsed = contactSchema(today).parse({ role: ' Arkivarie ', organisation: 'ystad', verified: '2026-01-10' });
		expect(parsed).toEqual({
			role: 'Arkivarie',
			organisation: 'ystad',
			municipalities: [],
			phones: [],
			emails: [],
			aliases: [],
			topics: [],
			officeHours: [],
			formerIds: [],
			namesake: false,
			verified: '2026-01-10',
			status: 'current',
		});
	});
});
