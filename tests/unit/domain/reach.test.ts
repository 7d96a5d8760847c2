import { describe, expect, it } from 'vitest';
import { findCountyContacts, findMunicipalityContacts, findReach } from '../../../src/domain/reach.ts';
import { createAreaDirectory } from '../area-directory.ts';

/** Names of places, in the order of the rule. */
const listNames = (areas: readonly { readonly name: string }[]) => areas.map(({ name }) => name);

const bothCounties = { id: 'polisen-norr', area: ['Norrbottens län', 'Västerbottens län'] };

describe('whom a contact answers for', () => {
	it.each([
		['what its organisation covers, when it names nothing', {}, [], ['Norrbottens län', 'Västerbottens län']],
		['its seat too', { place: 'Ystad' }, ['Ystad'], ['Skåne län', 'Norrbottens län', 'Västerbottens län']],
		[
			'the municipalities that it names, and nothing else',
			{ municipalities: ['Malå'] },
			['Malå'],
			['Västerbottens län'],
		],
		[
			'its seat beside the municipalities that it names',
			{ place: 'Piteå', municipalities: ['Malå'] },
			['Piteå', 'Malå'],
			['Norrbottens län', 'Västerbottens län'],
		],
	])('is %s', (_, fields, municipalities, counties) => {
		const { contacts } = createAreaDirectory([bothCounties], [{ organisation: 'polisen-norr', ...fields }]);
		const [contact] = contacts;
		if (contact === undefined) throw new Error('no contact');
		const reach = findReach(contact);
		expect(listNames(reach.municipalities)).toEqual(municipalities);
		expect(listNames(reach.counties)).toEqual(counties);
		expect(listNames(reach.wholeCounties)).toEqual(
			'municipalities' in fields ? [] : listNames(contact.organisation.counties),
		);
	});

	it('decides whose lists it is on, and in which part of them', () => {
		const directory = createAreaDirectory(
			[bothCounties],
			[
				{ organisation: 'polisen-norr', role: 'Hela området' },
				{ organisation: 'polisen-norr', role: 'Malå', municipalities: ['Malå'] },
				{ organisation: 'polisen-norr', role: 'Avslutad', municipalities: ['Malå'], status: 'ended' },
			],
		);
		const [mala] = directory.municipalities;
		if (mala === undefined) throw new Error('no municipality');
		const { local, countyWide } = findMunicipalityContacts(directory, mala);
		expect([local, countyWide].map((list) => list.map(({ role }) => role))).toEqual([['Malå'], ['Hela området']]);
		const lists = directory.counties.map((county) => [
			county.name,
			findCountyContacts(directory, county).map(({ role }) => role),
		]);
		expect(lists).toEqual([
			['Norrbottens län', ['Hela området']],
			['Västerbottens län', ['Hela området', 'Malå']],
		]);
	});
});
