import type { CollectionPage, ContactPage, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { parseOpeningHours } from '../../../src/domain/opening-hours.ts';
import { pageAddresses } from '../../../src/domain/published-address.ts';
import { describeMunicipalityPage, describeOrganisationPage } from '../../../src/formats/page-linked-data.ts';
import { contactOf, directory, page, pageOf, ystad } from './linked-pages.ts';

const root = 'https://kulturarv.example/kontakter';
const inYstad = {
	'@type': 'AdministrativeArea',
	'@id': `${root}/kommun/ystad/`,
	name: 'Ystad',
	identifier: { '@type': 'PropertyValue', propertyID: 'kommunkod', value: '1286' },
};

describe('the page of a contact, in the words of schema.org', () => {
	const arkiv = contactOf('ystad-arkiv');

	it('has the organisation, the post, and who holds it', () => {
		const described: WithContext<ContactPage> | undefined = pageOf(arkiv);
		expect(described).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'ContactPage',
			url: `${root}/kontakt/ystad-arkiv/`,
			inLanguage: 'sv',
			lastReviewed: '2026-11-01',
			mainEntity: {
				'@type': 'GovernmentOrganization',
				'@id': `${root}/organisation/ystads-kommun/`,
				contactPoint: [
					{
						'@type': 'ContactPoint',
						'@id': `${root}/kontakt/ystad-arkiv/`,
						contactType: 'Kommunarkivarie',
						telephone: ['+46701740605', '112'],
						email: ['arkivet@ystad.example'],
						url: 'https://ystad.example/arkiv',
						areaServed: [inYstad],
					},
				],
				employee: {
					'@type': 'Person',
					name: 'Ängla-Britt af Ölandsson',
					givenName: 'Ängla-Britt',
					familyName: 'af Ölandsson',
					jobTitle: 'Kommunarkivarie',
					contactPoint: { '@id': `${root}/kontakt/ystad-arkiv/` },
				},
			},
		});
	});

	it('is known by its address in the first language, whatever language the page is in', () => {
		const described = pageOf(arkiv, 'en');
		expect(described).toMatchObject({ url: `${root}/en/kontakt/ystad-arkiv/`, inLanguage: 'en' });
		expect(described?.mainEntity).toEqual(pageOf(arkiv)?.mainEntity);
	});

	it('names nobody where nobody is named, and says that a post is vacant', () => {
		const described = pageOf(contactOf('karlskrona-radgivning'));
		expect(described?.mainEntity).not.toHaveProperty('employee');
		expect(described?.mainEntity.contactPoint).toMatchObject([{ description: 'Vakant' }]);
		expect(described?.mainEntity['@type']).toBe('Organization');
	});

	it('says nothing of a post that has ended', () => {
		expect(pageOf(contactOf('sydost-fotografi'))).toBeUndefined();
	});

	it('has hours that are days and times, with what is said beside them, and the extension', () => {
		expect(pageOf(contactOf('sydost-hembygd'))?.mainEntity.contactPoint[0]).toMatchObject({
			telephone: ['+46980319200;ext=12'],
			hoursAvailable: [
				{
					'@type': 'OpeningHoursSpecification',
					dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
					opens: '09:00',
					closes: '15:30',
					description: 'stängt i juli',
				},
			],
		});
	});

	it('has no hours where they are words alone', () => {
		expect(pageOf({ ...arkiv, officeHours: ['efter överenskommelse'] })?.mainEntity.contactPoint[0]).not.toHaveProperty(
			'hoursAvailable',
		);
	});

	it("has the post's own address, and its organisation's with the organisation", () => {
		const entity = pageOf(contactOf('sydost-hembygd'))?.mainEntity;
		expect(entity?.contactPoint[1]).toEqual({
			'@type': 'PostalAddress',
			contactType: 'Hembygdskonsulent',
			streetAddress: 'Museigatan 4',
			postalCode: '371 31',
			addressLocality: 'Karlskrona',
			addressCountry: 'SE',
		});
		expect(entity?.address).toMatchObject({ streetAddress: 'Box 12' });
		expect(pageOf(arkiv)?.mainEntity.contactPoint).toHaveLength(1);
	});
});

describe('the pages of lists, in the words of schema.org', () => {
	const named = directory.contacts.flatMap(({ person }) => (person === undefined ? [] : [person.given, person.family]));

	it('have the posts of an organisation, and nobody who holds them', () => {
		for (const organisation of directory.organisations) {
			const contacts = directory.contacts.filter((contact) => contact.organisation === organisation);
			const described: WithContext<ContactPage> = describeOrganisationPage(
				organisation,
				contacts,
				page(pageAddresses.organisation(organisation), organisation.name),
			);
			const text = JSON.stringify(described);
			for (const { id, status } of contacts) expect(text.includes(`/kontakt/${id}/`), id).toBe(status !== 'ended');
			expect(named.filter((name) => text.includes(name))).toEqual([]);
		}
	});

	it('have an organisation with where it is open and what it is part of', () => {
		const [organisation] = directory.organisations;
		if (organisation === undefined) throw new Error('The fixture has organisations');
		const address = { street: 'Storgatan 1', postalCode: '271 80', town: 'Ystad' };
		const hours = parseOpeningHours('Mo-Fr 08:00-16:00');
		if (hours === undefined) throw new Error('These are hours');
		const described = describeOrganisationPage(
			{
				...organisation,
				kind: 'region',
				visitingAddress: address,
				officeHours: [hours],
				website: 'https://region.example/',
				parent: { id: 'moder', name: 'Moderorganisationen' },
				counties: [ystad.county],
			},
			[],
			page('/organisation/a/', 'A'),
		);
		expect(described).not.toHaveProperty('lastReviewed');
		expect(described.mainEntity).toMatchObject({
			'@type': 'GovernmentOrganization',
			url: 'https://region.example/',
			address: { '@type': 'PostalAddress', streetAddress: 'Storgatan 1' },
			location: {
				'@type': 'Place',
				address: { addressLocality: 'Ystad' },
				openingHoursSpecification: [{ opens: '08:00', closes: '16:00' }],
			},
			parentOrganization: { '@id': `${root}/organisation/moder/`, name: 'Moderorganisationen' },
		});
		expect(described.mainEntity.areaServed?.at(-1)?.identifier).toEqual({
			'@type': 'PropertyValue',
			propertyID: 'länskod',
			value: '12',
		});
	});

	it('have the municipality by its code, and the posts that answer for it by organisation', () => {
		const own = directory.organisations.find(({ id }) => id === 'ystads-kommun');
		const contacts = [contactOf('ystad-arkiv'), contactOf('sydost-hembygd')];
		const described: WithContext<CollectionPage> = describeMunicipalityPage(
			ystad,
			own,
			contacts,
			page(pageAddresses.municipality(ystad), 'Kontakter i Ystad'),
		);
		expect(described).toMatchObject({
			about: { ...inYstad, containedInPlace: { name: 'Skåne län' } },
			lastReviewed: '2025-03-01',
			mainEntity: [
				{ name: 'Ystads kommun', contactPoint: [{ contactType: 'Kommunarkivarie' }] },
				{ name: 'Stiftelsen Sydostarkivet', contactPoint: [{ contactType: 'Hembygdskonsulent' }] },
			],
		});
		expect(named.filter((name) => JSON.stringify(described).includes(name))).toEqual([]);
		expect(describeMunicipalityPage(ystad, undefined, [], page('/', ''))).not.toHaveProperty('mainEntity');
	});
});
