import { namedMunicipalities } from './contact.ts';
import type { Contact, Directory, Organisation } from './directory.ts';
import type { County, Municipality } from './municipality.ts';
import { onceFor } from './once-for.ts';

/** Whom a contact answers for. */
export interface Reach {
	/** Municipalities, one by one: its seat, then those that it or its organisation names. */
	readonly municipalities: readonly Municipality[];
	/** Counties that it answers for whole, all their municipalities included. */
	readonly wholeCounties: readonly County[];
	/** Every county that it answers for, whole or in part. */
	readonly counties: readonly County[];
}

/**
 * The one rule for whom a contact answers for. One that names municipalities to serve answers for those alone, and so for their counties; one
 * that names none answers for what its organisation covers. Its seat always counts.
 */
export function findReach(contact: Pick<Contact, 'municipalities' | 'organisation' | 'place'>): Reach {
	const covered = contact.municipalities.length > 0 ? undefined : contact.organisation;
	const municipalities = [...new Set([...namedMunicipalities(contact), ...(covered?.municipalities ?? [])])];
	return createReach(municipalities, covered?.counties ?? []);
}

/** What an organisation covers. */
export function findOrganisationReach({
	municipalities,
	counties,
}: Pick<Organisation, 'municipalities' | 'counties'>): Reach {
	return createReach(municipalities, counties);
}

/** True for a municipality that someone with this reach answers for, by itself or as a part of its county. */
export function isReached(
	{ municipalities, wholeCounties }: Pick<Reach, 'municipalities' | 'wholeCounties'>,
	municipality: Municipality,
): boolean {
	return municipalities.includes(municipality) || wholeCounties.includes(municipality.county);
}

/** The municipalities of a directory that someone with this reach is on the list of, one by one or as a part of a county. */
export function listMunicipalities(reach: Reach, directory: Directory): Municipality[] {
	return directory.municipalities.filter((municipality) => isReached(reach, municipality));
}

/** Whom to turn to in a municipality: first those that answer for it by name, then those that answer for its whole county. */
export interface MunicipalityContacts {
	readonly local: readonly Contact[];
	readonly countyWide: readonly Contact[];
}

/** The contacts that answer for a municipality, ended posts left out. */
export function findMunicipalityContacts(directory: Directory, municipality: Municipality): MunicipalityContacts {
	return municipalityContacts(directory)(municipality);
}

const municipalityContacts = onceFor((directory: Directory) =>
	onceFor((municipality: Municipality) => collectMunicipalityContacts(directory, municipality)),
);

function collectMunicipalityContacts(directory: Directory, municipality: Municipality): MunicipalityContacts {
	const { byMunicipality, byWholeCounty } = indexReaches(directory);
	const local = byMunicipality.get(municipality) ?? [];
	const isLocal = new Set(local);
	const countyWide = (byWholeCounty.get(municipality.county) ?? []).filter((contact) => !isLocal.has(contact));
	return { local, countyWide };
}

/** The same in one list. */
export function listMunicipalityContacts(directory: Directory, municipality: Municipality): readonly Contact[] {
	const { local, countyWide } = findMunicipalityContacts(directory, municipality);
	return [...local, ...countyWide];
}

/** The contacts that answer for a county or a part of it, ended posts left out. */
export function findCountyContacts(directory: Directory, county: County): readonly Contact[] {
	return indexReaches(directory).byCounty.get(county) ?? [];
}

/** The contacts that answer for a whole county, ended posts left out. */
export function findCountyWideContacts(directory: Directory, county: County): readonly Contact[] {
	return indexReaches(directory).byWholeCounty.get(county) ?? [];
}

function createReach(municipalities: readonly Municipality[], wholeCounties: readonly County[]): Reach {
	const counties = [...new Set([...municipalities.map(({ county }) => county), ...wholeCounties])];
	return { municipalities, wholeCounties, counties };
}

interface ReachIndex {
	readonly byMunicipality: ReadonlyMap<Municipality, readonly Contact[]>;
	readonly byWholeCounty: ReadonlyMap<County, readonly Contact[]>;
	readonly byCounty: ReadonlyMap<County, readonly Contact[]>;
}

const indexReaches = onceFor((directory: Directory): ReachIndex => {
	const byMunicipality = new Map<Municipality, Contact[]>();
	const byWholeCounty = new Map<County, Contact[]>();
	const byCounty = new Map<County, Contact[]>();
	for (const contact of directory.contacts) {
		if (contact.status === 'ended') continue;
		const reach = findReach(contact);
		for (const area of reach.municipalities) add(byMunicipality, area, contact);
		for (const area of reach.wholeCounties) add(byWholeCounty, area, contact);
		for (const area of reach.counties) add(byCounty, area, contact);
	}
	return { byMunicipality, byWholeCounty, byCounty };
});

function add<Area>(lists: Map<Area, Contact[]>, area: Area, contact: Contact): void {
	const list = lists.get(area);
	if (list === undefined) lists.set(area, [contact]);
	else list.push(contact);
}
