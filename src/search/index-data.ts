// Ships to the browser.
import type { IsoDate } from '../domain/date.ts';
import { searchedDetails } from '../domain/listed-details.ts';
import type { Synonym } from '../domain/synonyms.ts';
import type { StoredPhone } from './stored-phone.ts';

/** Columns of a contact whose words are searched, in the order in which a match in them counts. */
export const columnNames = [
	'given',
	'family',
	'alias',
	'municipality',
	'organisation',
	'role',
	...searchedDetails,
] as const;

export type ColumnName = (typeof columnNames)[number];

/** What `status` of {@link IndexData} says, by number. */
export const statuses = ['current', 'vacant', 'ended'] as const;

/** The number of an ended post's status. */
export const endedStatus = statuses.indexOf('ended');

/** One column: each distinct value once, and for each contact the number of its value. Value 0 is always "nothing". */
export interface Column {
	/** A value is a list of texts: one name, or all the municipalities of a contact. */
	readonly values: readonly (readonly string[])[];
	readonly ids: Uint16Array | Uint32Array;
}

/**
 * A directory as the search needs it: columns over contacts in the order of the list (Swedish order of names). What many contacts
 * share is stored once.
 */
export interface IndexData {
	readonly count: number;
	readonly columns: Readonly<Record<ColumnName, Column>>;
	/** Everyday words for topics. */
	readonly synonyms: readonly Synonym[];
	/** What readers of other languages call organisations of a kind, by kind. */
	readonly kindWords: Readonly<Record<string, readonly string[]>>;
	/** For each value of the alias column, the language of each of its texts; an empty string is the directory's own. */
	readonly aliasLanguages: readonly (readonly string[])[];
	/** What else there is to say of each value of the organisation column. */
	readonly organisations: readonly OrganisationData[];
	/** The municipalities of the directory: what the filter offers and which codes are searched. */
	readonly municipalities: readonly MunicipalityData[];
	readonly counties: readonly CountyData[];
	/** Whom contacts answer for, each distinct reach once, in the order in which they come; and for each contact the number of its own. */
	readonly reaches: readonly ReachData[];
	readonly reachIds: Uint16Array | Uint32Array;
	/** Distinct days of checking, `2014-09-04`, and for each contact the number of its day. */
	readonly days: readonly IsoDate[];
	readonly dayIds: Uint16Array;
	/** Positions in {@link statuses}. */
	readonly status: Uint8Array;
	/** The contact's id, the last part of its address. */
	readonly ids: readonly string[];
	/** Pages of prose and press releases, once per language that they are shown in. */
	readonly pages: readonly PageData[];
	/** Names of the files with the texts of those pages, which lie beside the index, by language. */
	readonly pageTexts: Readonly<Record<string, string>>;
	/** Abbreviations and what they are short for. */
	readonly abbreviations: readonly Abbreviation[];
	/** Each contact's numbers, in the order in which to try them; several separated by tabs. */
	readonly phones: readonly StoredPhone[];
	/** Each contact's first e-mail address as `shortenEmail` writes it, the organisation's domain being the usual one; an empty string for none. */
	readonly emails: readonly string[];
	/** What each contact's first number is and when it is answered, in its own words; an empty string for nothing. */
	readonly phoneNotes: readonly string[];
	/** The web page of each contact that has neither number nor e-mail address. */
	readonly webs: readonly string[];
	/** Each contact's own hours; several separated by tabs. */
	readonly officeHours: readonly string[];
	/** Where the contacts are, in the index without contacts that a directory in parts is opened by. */
	readonly parts?: IndexParts;
}

/** Names of the files that an index in parts has, which lie beside it. */
export interface IndexParts {
	/** The index of everyone. */
	readonly whole: string;
	/** Those of whoever answers for a county or a part of it, by the county's position. */
	readonly counties: readonly string[];
}

export interface OrganisationData {
	readonly id: string;
	readonly kind: string;
	/** What the organisation itself can help with. */
	readonly topics: readonly string[];
	/** The domain that most of its contacts' first e-mail addresses have; an empty string where they have none. */
	readonly emailDomain: string;
	/** By which contacts without contact points of their own are reached; none where each contact has its own. */
	readonly contactPoints: readonly StoredContactPoint[];
	/** Names of municipalities that the organisation's name says in a form of its own. */
	readonly saidMunicipalities: readonly string[];
}

/** A number as `writePhone` gives it with what it is, an e-mail address, or the address of a web page. */
export interface StoredContactPoint {
	readonly kind: 'phone' | 'email' | 'web';
	readonly value: StoredPhone | string;
	readonly note?: string | undefined;
}

/** A reach, as positions in `municipalities` and `counties` in ascending order. */
export interface ReachData {
	/** Those whose lists it puts a contact on. */
	readonly municipalities: readonly number[];
	readonly counties: readonly number[];
	/** Those among them that a contact answers for through its organisation alone: one by one, and whole counties. */
	readonly coveredMunicipalities: readonly number[];
	readonly wholeCounties: readonly number[];
}

export interface Abbreviation {
	readonly term: string;
	readonly shortFor: string;
}

export interface PageData {
	readonly language: string;
	/** Without the language's prefix: `/om/`. */
	readonly path: string;
	readonly title: string;
}

export interface MunicipalityData {
	readonly slug: string;
	readonly name: string;
	readonly code: string;
	/** Position in `counties`. */
	readonly county: number;
}

export interface CountyData {
	readonly slug: string;
	readonly name: string;
}
