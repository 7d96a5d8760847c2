import type { ContactEntry } from '../../src/domain/contact.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { noDetails } from '../../src/domain/details.ts';
import { createDirectory, type Directory } from '../../src/domain/directory.ts';
import { findCounty, findMunicipality } from '../../src/domain/municipality.ts';
import { fixtureContent, today } from './fixture-directory.ts';

const { directory } = fixtureContent();

/** A directory of posts without names in organisations that cover places, everything else as plain as can be. Places are given by name. */
export function createAreaDirectory(
	organisations: readonly { readonly id: string; readonly area: readonly string[] }[],
	contacts: readonly {
		readonly organisation: string;
		readonly role?: string;
		readonly place?: string | undefined;
		readonly municipalities?: readonly string[];
		readonly status?: ContactEntry['status'];
	}[],
): Directory {
	const entries = {
		site: directory.site,
		organisations: organisations.map(({ id, area }, at) => ({
			id,
			name: id,
			kind: at % 2 === 0 ? ('polis' as const) : ('annan' as const),
			area: area.map((name) => (name.endsWith(' län') ? getCounty(name) : getMunicipality(name))),
			phones: [],
			emails: [],
			...noDetails,
			formerIds: [],
		})),
		contacts: contacts.map(({ place, municipalities = [], role = 'Samordnare', status = 'current', ...rest }, at) => ({
			...rest,
			id: `post-${at}`,
			role,
			status,
			place: place === undefined ? undefined : getMunicipality(place),
			municipalities: municipalities.map(getMunicipality),
			phones: [],
			emails: [],
			...noDetails,
			formerIds: [],
			aliases: [],
			namesake: false,
			verified: '2026-03-01' as IsoDate,
		})),
		releases: [],
		glossary: [],
		synonyms: [],
	};
	return createDirectory(entries, today);
}

function getMunicipality(name: string) {
	const result = findMunicipality(name);
	if (!('found' in result)) throw new Error(`There is no ${name}`);
	return result.found;
}

function getCounty(name: string) {
	const found = findCounty(name);
	if (found === undefined) throw new Error(`There is no ${name}`);
	return found;
}
