import { type County, counties, type Municipality } from '../../domain/municipality.ts';
import type { OrganisationKind } from '../../domain/organisation.ts';
import {
	countyPattern,
	findCounties,
	municipalityPattern,
	municipalOrganisationName,
	readMunicipality,
	shortCountyName,
} from './areas.ts';
import { isRole } from './roles.ts';

/** An organisation that a release names. */
export interface NamedOrganisation {
	readonly name: string;
	readonly kind: OrganisationKind;
	/** Names of the municipalities and counties that it covers, as far as its own name says. */
	readonly area: readonly string[];
	/** The municipality that it is the administration of. */
	readonly municipality?: Municipality | undefined;
}

/** An organisation and where in a text it is named. */
export interface FoundOrganisation {
	readonly organisation: NamedOrganisation;
	readonly start: number;
	readonly end: number;
	/** True where something that belongs to it follows: "Malå kommuns säkerhetssamordnare". */
	readonly isGenitive: boolean;
}

/** The first organisation that a text names, of those whose kind and area their names tell; else one that the whole text is the name of. */
export function findOrganisation(text: string): FoundOrganisation | undefined {
	const found = [municipal(text), countyBoard(text), region(text), police(text)].filter((each) => each !== undefined);
	return found.sort((one, other) => one.start - other.start)[0] ?? otherOrganisation(text);
}

/** The organisation that a municipality is. */
export function organisationOf(municipality: Municipality): NamedOrganisation {
	const name = municipalOrganisationName(municipality);
	const kind = name.startsWith('Region ') ? 'region' : 'kommun';
	return { name, kind, area: [municipality.name], municipality };
}

/** The board of a county by its full name. */
export function countyBoardOf(county: County): NamedOrganisation {
	return { name: `Länsstyrelsen i ${county.name}`, kind: 'lansstyrelse', area: [county.name] };
}

/** The police of a county, by the word that the release has for them. */
export function policeOf(word: string, county: County): NamedOrganisation {
	return { name: `${capitalised(word)} i ${shortCountyName(county)}`, kind: 'polis', area: [county.name] };
}

export function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function municipal(text: string): FoundOrganisation | undefined {
	const match = MUNICIPAL.exec(text);
	const municipality = match === null ? undefined : readMunicipality(match.groups?.name ?? '');
	if (match === null || municipality === undefined) return undefined;
	const written = match[0].replace(/(kommun|stad)s$/iu, '$1');
	const [own] = [organisationOf(municipality)];
	// "Malå Kommun" is the same as "Malå kommun", and "Umeå stad" is no other than "Umeå kommun".
	const name =
		written.toLowerCase() === own.name.toLowerCase() || / stad$/iu.test(written)
			? own.name
			: written.replace(/Kommun$/u, 'kommun');
	return placed(match, { ...own, name }, /(?:kommun|stad)s$/iu.test(match[0]));
}

function countyBoard(text: string): FoundOrganisation | undefined {
	const match = COUNTY_BOARD.exec(text);
	if (match === null) return undefined;
	const county = counties.find((each) => shortCountyName(each) === match.groups?.county);
	const isGenitive = match.groups?.genitive === 's';
	if (county !== undefined) return placed(match, countyBoardOf(county), isGenitive);
	// The county may stand at the end of what belongs to it.
	const [only, ...more] = findCounties(text.slice(match.index));
	if (only !== undefined && more.length === 0) return placed(match, countyBoardOf(only), isGenitive);
	return placed(match, { name: 'Länsstyrelsen', kind: 'lansstyrelse', area: [] }, isGenitive);
}

function region(text: string): FoundOrganisation | undefined {
	const match = REGION.exec(text);
	if (match === null) return undefined;
	const name = match[0].replace(/^region/u, 'Region').replace(/(?<=Götalandsregionen)s$/u, '');
	const isGenitive = name.endsWith('s') && !/(?:läns|län)$/u.test(name) && !REGION_NAMES.includes(name.slice(7));
	const bare = isGenitive ? name.slice(0, -1) : name;
	const [only, ...more] = findCounties(bare.replace('Sörmland', 'Södermanland'));
	const area = only !== undefined && more.length === 0 ? [only.name] : [];
	return placed(match, { name: bare, kind: 'region', area }, isGenitive || /regionens$/u.test(match[0]));
}

function police(text: string): FoundOrganisation | undefined {
	const match = POLICE.exec(text);
	if (match === null) return undefined;
	const { word = '', area = '', genitive } = match.groups ?? {};
	const municipality = readMunicipality(area);
	const county = counties.find((each) => shortCountyName(each) === area.replace(/s? län$/u, ''));
	// Names that both have are the county's in the name of an area of the police.
	const covers = county ?? municipality;
	const isBare = genitive === 's';
	const name = capitalised(
		match[0].replace(isBare && area === '' ? /s$/u : /$^/u, '').replace(new RegExp(`^${word}s `, 'iu'), `${word} `),
	);
	return placed(match, { name, kind: 'polis', area: covers === undefined ? [] : [covers.name] }, isBare);
}

/** An association, a company or an authority, which only what it is called tells. */
function otherOrganisation(text: string): FoundOrganisation | undefined {
	const trimmed = text.trim();
	if (!/^\p{Lu}/u.test(trimmed) || trimmed.length > 80 || trimmed.split(' ').length > 8) return undefined;
	if (!(OTHER.test(trimmed) || OF_TOWN.test(trimmed)) || /[.!?;\t:]/u.test(trimmed) || !isName(trimmed))
		return undefined;
	// "Verksamhetschef sjukvården" is somebody there.
	if (isRole(trimmed.split(' ')[0] ?? '')) return undefined;
	const start = text.indexOf(trimmed);
	const [name = trimmed] = AUTHORITY.exec(trimmed) ?? [];
	return { organisation: { name, kind: 'annan', area: [] }, start, end: start + name.length, isGenitive: false };
}

/** True where every word in small letters is one that names have: a sentence about an association has others. */
function isName(text: string): boolean {
	const words = text.split(' ');
	return words.every(
		(word, index) =>
			/^[\p{Lu}\d&]/u.test(word) || SMALL.test(word) || OTHER.test(word) || OTHER.test(words[index + 1] ?? ''),
	);
}

function placed(match: RegExpExecArray, organisation: NamedOrganisation, isGenitive: boolean): FoundOrganisation {
	return { organisation, start: match.index, end: match.index + match[0].length, isGenitive };
}

const REGION_NAMES = [
	'Blekinge',
	'Dalarna',
	'Gotland',
	'Gävleborg',
	'Halland',
	'Jämtland Härjedalen',
	'Jönköpings län',
	'Kalmar län',
	'Kronoberg',
	'Norrbotten',
	'Skåne',
	'Stockholm',
	'Sörmland',
	'Uppsala',
	'Värmland',
	'Västerbotten',
	'Västernorrland',
	'Västmanland',
	'Örebro län',
	'Östergötland',
];
const MUNICIPAL = new RegExp(`(?<!\\p{L})(?<name>${municipalityPattern})s? (?:kommun|stad)s?(?!\\p{L})`, 'iu');
const COUNTY_BOARD = new RegExp(
	`(?<!\\p{L})länsstyrelsen(?<genitive>s)?(?:(?: i| för)? (?<county>${countyPattern})(?:s? län)?s?)?(?!\\p{L})`,
	'iu',
);
const REGION = new RegExp(
	`(?<!\\p{L})(?:region (?:${REGION_NAMES.join('|')})s?|Västra Götalandsregionens?)(?!\\p{L})`,
	'iu',
);
const POLICE = new RegExp(
	`(?<!\\p{L})(?<word>polismyndigheten|polisen|polisregion|polisområde|lokalpolisområde|närpolisen)(?<genitive>s)?(?:(?: i)? (?<area>(?:${countyPattern})s? län|${countyPattern}|${municipalityPattern}|Nord|Syd|Väst|Öst|Mitt|Bergslagen))?(?!\\p{L})`,
	'iu',
);
/** An authority of the whole country, where a town that follows is no part of its name. */
const AUTHORITY = /^[\p{L}\s-]*(?:verket|myndigheten|kassan|inspektionen|förmedlingen|förmedlingen)(?= i \p{Lu})/u;
/** A company by the town that owns it and what it runs: "Malå Energi". */
const OF_TOWN = new RegExp(
	`^(?:${municipalityPattern})s? (?:Energi|Vatten|Miljö|Bostäder|Fastigheter|Hamn|Näringsliv|Turism|Parkering|Renhållning|Stadsteater|Airport)(?: AB)?$`,
	'u',
);
const SMALL = /^(?:i|och|för|på|av|vid|mot|till|&)$/u;
const OTHER =
	/(?:förening(?:en)?|förbund(?:et)?|räddningstjänst(?:en)?|vården|vårdcentral(?:en)?|teatern?|orkester(?:n)?|ambassaden|domstol(?:en)?|tingsrätt(?:en)?|gymnasiet|gymnasieskolan?|folkhögskolan?|Svenska kyrkan|Sametinget|akademin|Academy|University|Association|Foundation|Network|Council|Institute|stiftelsen?|myndigheten|verket|museet|museum|universitet(?:et)?|högskolan?|kyrkan|församling(?:en)?|kassan|bolag(?:et)?|inspektionen|institut(?:et)?|klubb(?:en)?|nätverket|sällskap(?:et)?|kåren|sjukhus(?:et)?|centralen|kansliet|alliansen|kommittén|byalag(?:et)?|(?<!\p{L})(?:AB|IF|IK|SK|BK|HB|Röda Korset|Rädda Barnen))(?!\p{L})/iu;
