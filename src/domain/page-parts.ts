import { compareSwedish } from './collation.ts';
import { type Contact, contactsByKind, contactsByLetter, type Directory, type Organisation } from './directory.ts';
import { fitsPage, isLarge, splitContacts, splitGroups } from './list-parts.ts';
import type { County, Municipality } from './municipality.ts';
import { onceFor } from './once-for.ts';
import type { OrganisationKind } from './organisation.ts';
import { findOwnOrganisation } from './own-organisation.ts';
import { findCountyContacts, findCountyWideContacts, findMunicipalityContacts } from './reach.ts';

/** Everyone under one letter, in the pages of the letter. */
export interface LetterPages {
	readonly letter: string;
	readonly count: number;
	readonly pages: readonly (readonly Contact[])[];
}

/** The pages of the list from A to Ö by letter, for a directory that is large; none where the list stands on one page. */
export const listLetterPages = onceFor((directory: Directory): readonly LetterPages[] => {
	if (!isLarge(directory)) return [];
	return contactsByLetter(directory.contacts).map(({ letter, contacts }) => ({
		letter,
		count: contacts.length,
		pages: splitContacts(contacts, 'rows', directory),
	}));
});

/** Why some contacts stand under one heading on the page of a municipality. */
export interface MunicipalityGroup {
	/** `own`: the municipality's own. `local`: others that answer for it by name. `countyWide`: those that answer for the whole county. */
	readonly of: 'own' | 'local' | 'countyWide';
	readonly contacts: readonly Contact[];
}

/** What the page of a municipality shows, in one page or several. */
export interface MunicipalityPages {
	/** The municipality itself, where it is one of the organisations. */
	readonly own: Organisation | undefined;
	/** Its own contacts by name; on the pages they stand by task. */
	readonly ownContacts: readonly Contact[];
	/** At least one, be it empty. */
	readonly pages: readonly (readonly MunicipalityGroup[])[];
	/** So many that answer for the whole county stand on the county's page alone, since they would not fit here. */
	readonly onCountyPage: number;
}

/** Whom to turn to in a municipality: its own first, by task, then others, and those that answer for the whole county. */
export function listMunicipalityPages(directory: Directory, municipality: Municipality): MunicipalityPages {
	return municipalityPages(directory)(municipality);
}

/** Each page of a list asks for all of them, and in a directory of a hundred thousand contacts a list may have a thousand. */
const municipalityPages = onceFor((directory: Directory) =>
	onceFor((municipality: Municipality) => partMunicipality(directory, municipality)),
);

function partMunicipality(directory: Directory, municipality: Municipality): MunicipalityPages {
	const { local, countyWide } = findMunicipalityContacts(directory, municipality);
	const own = findOwnOrganisation(directory, municipality);
	const isOwn = ({ organisation }: Contact) => organisation === own;
	const ownContacts = local.filter(isOwn);
	const isCountyElsewhere = !fitsPage([...local, ...countyWide], 'cards', directory);
	const groups: MunicipalityGroup[] = [
		{ of: 'own', contacts: [...ownContacts].sort((a, b) => compareSwedish(a.role, b.role)) },
		{ of: 'local', contacts: local.filter((contact) => !isOwn(contact)) },
		{ of: 'countyWide', contacts: isCountyElsewhere ? [] : countyWide },
	];
	return {
		own,
		ownContacts,
		pages: splitGroups(
			groups.filter(({ contacts }) => contacts.length > 0),
			'cards',
			directory,
		),
		onCountyPage: isCountyElsewhere ? countyWide.length : 0,
	};
}

/** What the page of a county shows, in one page or several. */
export interface CountyPages {
	/** False where the pages have only those that answer for the whole county: the others stand on the pages of their municipalities. */
	readonly areAll: boolean;
	/** At least one, be it empty. */
	readonly pages: readonly (readonly { readonly kind: OrganisationKind; readonly contacts: readonly Contact[] }[])[];
}

/** Whom to turn to in a county. */
export function listCountyPages(directory: Directory, county: County): CountyPages {
	return countyPages(directory)(county);
}

const countyPages = onceFor((directory: Directory) => onceFor((county: County) => partCounty(directory, county)));

function partCounty(directory: Directory, county: County): CountyPages {
	const all = findCountyContacts(directory, county);
	const areAll = fitsPage(all, 'cards', directory);
	const shown = areAll ? all : findCountyWideContacts(directory, county);
	return { areAll, pages: splitGroups(contactsByKind(shown), 'cards', directory) };
}

/** The contacts of an organisation, in one page or several. */
export function listOrganisationPages(
	directory: Directory,
	organisation: Organisation,
): readonly (readonly Contact[])[] {
	return organisationPages(directory)(organisation);
}

const organisationPages = onceFor((directory: Directory) =>
	onceFor((organisation: Organisation) =>
		splitContacts(findOrganisationContacts(directory, organisation), 'cards', directory),
	),
);

/** Every contact of an organisation, ended posts too. */
export function findOrganisationContacts(directory: Directory, organisation: Organisation): readonly Contact[] {
	return groupByOrganisation(directory).get(organisation) ?? [];
}

const groupByOrganisation = onceFor(({ contacts }: Directory) =>
	Map.groupBy(contacts, ({ organisation }) => organisation),
);
