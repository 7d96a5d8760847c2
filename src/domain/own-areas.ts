import type { Directory } from './directory.ts';
import { type County, counties, type Municipality, municipalities } from './municipality.ts';

const municipalityByCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const countyByCode = new Map(counties.map((county) => [county.code, county]));

/**
 * A directory that was made elsewhere, with the municipalities and counties of this module's own table in the place of those that came with
 * it. Areas are compared as objects, and code that is bundled twice has two tables.
 */
export function withOwnAreas(directory: Directory): Directory {
	const ownOrganisations = new Map(
		directory.organisations.map((organisation) => [
			organisation,
			{
				...organisation,
				municipalities: organisation.municipalities.map(ownMunicipality),
				counties: organisation.counties.map(ownCounty),
			},
		]),
	);
	return {
		...directory,
		organisations: [...ownOrganisations.values()],
		contacts: directory.contacts.map((contact) => ({
			...contact,
			organisation: own(ownOrganisations, contact.organisation, contact.organisation.id),
			municipalities: contact.municipalities.map(ownMunicipality),
			...(contact.place === undefined ? {} : { place: ownMunicipality(contact.place) }),
		})),
		municipalities: directory.municipalities.map(ownMunicipality),
		counties: directory.counties.map(ownCounty),
		formerMunicipalities: directory.formerMunicipalities.map(ownMunicipality),
		formerCounties: directory.formerCounties.map(ownCounty),
	};
}

function ownMunicipality({ code }: Municipality): Municipality {
	return own(municipalityByCode, code, code);
}

function ownCounty({ code }: County): County {
	return own(countyByCode, code, code);
}

function own<Key, Value>(table: ReadonlyMap<Key, Value>, key: Key, name: string): Value {
	const value = table.get(key);
	if (value === undefined) throw new Error(`"${name}" is in the directory that was handed over, and not known here`);
	return value;
}
