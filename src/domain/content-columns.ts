import type { ReportLanguage } from './problem.ts';
import { slugify } from './slug.ts';

/** What a sheet has a row for each of. */
export type SheetKind = 'contact' | 'organisation';

/** One column of a table that contacts or organisations are kept in. */
export interface ContentColumn {
	/** What programs know it by: where the published tables have such a column, the name that it has there. */
	readonly name: string;
	readonly headings: Readonly<Record<ReportLanguage, string>>;
	/** What else people call it. */
	readonly synonyms: readonly string[];
	/** The keys of the entry that it says; several columns may say the same one. Empty for what follows from others, and is passed over. */
	readonly keys: readonly string[];
	/** True for one that is read and never written, since another says the same. */
	readonly isReadOnly: boolean;
}

const shared = {
	phones: [
		column('telefon', 'Telefon', 'Telephone', 'phones.number', [
			...[
				'Tel',
				'Tfn',
				'Tel.nr',
				'Tlf',
				'Telefonnummer',
				'Telefonnr',
				'Nummer',
				'Phone',
				'Telefoner',
				'Telefonnummer 1',
				'Telefon 1',
				'Direkttelefon',
				'Direktnummer',
				'Tjänstetelefon',
				'Telefon arbete',
			],
		]),
		column('telefon_etikett', 'Vad numren är', 'What the numbers are', 'phones.label', ['Telefonetikett', 'Etikett']),
		column('telefon_anknytning', 'Anknytning', 'Extension', 'phones.extension', ['Ankn', 'Anknytningar']),
		column('telefontid', 'Telefontider', 'Answered', 'phones.hours', ['Telefontid']),
		readOnly('mobil', 'Mobil', 'Mobile', 'phones.number', [
			...['Mobiltelefon', 'Mobilnummer', 'Mobilnr', 'Mob', 'Mobiltel', 'Cell', 'Mobile phone'],
		]),
		readOnly('vaxel', 'Växel', 'Switchboard', 'phones.number', ['Växelnummer', 'Växeltelefon']),
	],
	emails: column('epost', 'E-post', 'E-mail', 'emails', [
		...[
			'E-postadress',
			'Epostadress',
			'Mejl',
			'Mail',
			'E-mejl',
			'Mejladress',
			'Mailadress',
			'Email',
			'E-postadresser',
			'Epost',
		],
	]),
	details: [
		column('amnen', 'Ämnen', 'Topics', 'topics', ['Ämne', 'Ämnesområde', 'Ämnesområden', 'Sakområde', 'Områden']),
		column('oppettider', 'Öppettider', 'Hours', 'officeHours', [
			'Öppettid',
			'Besökstid',
			'Besökstider',
			'Opening hours',
		]),
		column('besoksadress', 'Besöksadress', 'Visiting address', 'visitingAddress', ['Adress', 'Gatuadress', 'Address']),
		column('postadress', 'Postadress', 'Postal address', 'postalAddress', ['Utdelningsadress', 'Box']),
	],
	formerIds: column('tidigare_id', 'Tidigare id', 'Former ids', 'formerIds', ['Tidigare namn', 'Gamla id']),
	example: column('exempel', 'Exempel', 'Example', 'example', []),
};

/**
 * Parts of organisations, the widest first. The first of them that a row fills in is its organisation, where none is wider; the others are where in it the post is.
 */
export const unitColumns: readonly ContentColumn[] = [
	readOnly('forvaltning', 'Förvaltning', 'Department', 'organisation', ['Nämnd', 'Sektor']),
	readOnly('avdelning', 'Avdelning', 'Division', 'organisation', ['Verksamhet']),
	readOnly('enhet', 'Enhet', 'Unit', 'organisation', ['Arbetsplats']),
];

/** The columns of contacts, in the order in which they are written. */
export const contactColumns: readonly ContentColumn[] = [
	column('id', 'Id', 'Id', 'id', ['Kontakt-id', 'Kontaktid', 'Identitet']),
	column('fornamn', 'Förnamn', 'Given name', 'person.given', ['First name', 'Tilltalsnamn']),
	column('efternamn', 'Efternamn', 'Family name', 'person.family', ['Last name', 'Surname']),
	column('uppdrag', 'Uppdrag', 'Post', 'role', [
		...[
			'Roll',
			'Befattning',
			'Titel',
			'Funktion',
			'Tjänst',
			'Tjänstetitel',
			'Yrke',
			'Yrkestitel',
			'Role',
			'Title',
			'Position',
		],
	]),
	column('organisation', 'Organisation', 'Organisation', 'organisation', [
		...['Myndighet', 'Arbetsgivare', 'Organization'],
	]),
	...unitColumns,
	column('ort', 'Ort', 'Place', 'place', [
		'Placering',
		'Placeringsort',
		'Stationeringsort',
		'Kommun där kontakten sitter',
	]),
	column('kommuner', 'Kommuner', 'Municipalities', 'municipalities', [
		'Kommun',
		'Municipality',
		'Ansvarar för kommuner',
	]),
	...shared.phones,
	shared.emails,
	column('webbsida', 'Webbsida', 'Web page', 'url', [
		'Webb',
		'Webbadress',
		'Webbplats',
		'Hemsida',
		'Länk',
		'Url',
		'Website',
	]),
	column('anmarkning', 'Anmärkning', 'Note', 'note', [
		...['Anteckning', 'Anteckningar', 'Kommentar', 'Kommentarer', 'Övrigt', 'Notering', 'Notes', 'Info'],
	]),
	column('kontrollerad', 'Kontrollerad', 'Checked', 'verified', [
		...[
			'Senast kontrollerad',
			'Kontrollerad datum',
			'Kontrolldatum',
			'Uppdaterad',
			'Senast uppdaterad',
			'Verifierad',
			'Verified',
		],
	]),
	column('status', 'Status', 'Status', 'status', ['Läge']),
	...shared.details,
	column('ersatt_av', 'Ersatt av', 'Replaced by', 'replacedBy', ['Ersätts av']),
	column('andra_namn', 'Andra namn', 'Other names', 'aliases.name', ['Alias', 'Kallas även', 'Aliases']),
	column('andra_namn_sprak', 'Andra namns språk', 'Languages of other names', 'aliases.lang', []),
	column('namnkalla', 'Källa till namnet', 'Source of the name', 'person.source', [
		...['Källa', 'Namnkälla', 'Källa för namnet', 'Source'],
	]),
	column('sorteras_som', 'Sorteras som', 'Sorted as', 'person.sortName', ['Sorteringsnamn']),
	column('publicering', 'Publicera', 'Publish', 'publish', ['Publicering']),
	shared.formerIds,
	shared.example,
	column('namne', 'Har namne', 'Has a namesake', 'namesake', ['Namne']),
	readOnly('namn', 'Namn', 'Name', 'person', [
		...['Kontaktperson', 'Person', 'För- och efternamn', 'Fullständigt namn', 'Kontakt', 'Full name'],
	]),
	readOnly('organisation_id', 'Organisationens id', 'Organisation id', 'organisation', ['Organisations-id']),
	readOnly('kommunkoder', 'Kommunkoder', 'Municipality codes', 'municipalities', ['Kommunkod', 'SCB-kod']),
	...(
		[
			['slag', 'Slag av organisation', 'Kind of organisation'],
			['telefon_uri', 'Telefonlänkar', 'Telephone links'],
			['kan_vara_inaktuell', 'Kan vara inaktuell', 'May be out of date'],
			['sida', 'Sida i katalogen', 'Page in the directory'],
		] as const
	).map(([name, sv, en]) => readOnly(name, sv, en, '', [])),
];

/** The columns of organisations, in the order in which they are written. */
export const organisationColumns: readonly ContentColumn[] = [
	column('id', 'Id', 'Id', 'id', ['Organisations-id', 'Organisationens id', 'organisation_id']),
	column('namn', 'Namn', 'Name', 'name', ['Organisation', 'Organisationens namn', 'Myndighet', 'Förvaltning', 'Enhet']),
	column('slag', 'Slag av organisation', 'Kind of organisation', 'kind', ['Slag', 'Typ', 'Sort', 'Kind', 'Type']),
	column('omrade', 'Område', 'Area', 'area', [
		...['Kommuner', 'Kommun', 'Län', 'Kommuner och län', 'Geografiskt område', 'Täcker'],
	]),
	column('webbplats', 'Webbplats', 'Web site', 'website', [
		'Webbsida',
		'Webb',
		'Webbadress',
		'Hemsida',
		'Url',
		'Website',
	]),
	...shared.phones,
	shared.emails,
	...shared.details,
	column('del_av', 'Del av', 'Part of', 'parent', ['Tillhör', 'Överordnad', 'Ingår i']),
	column('logotyp', 'Logotyp', 'Logotype', 'logotype', ['Logga', 'Logo']),
	shared.formerIds,
	shared.example,
];

/** The names of the sheets. */
export const sheetNames: Readonly<Record<SheetKind, Readonly<Record<ReportLanguage, string>>>> = {
	contact: { sv: 'Kontakter', en: 'Contacts' },
	organisation: { sv: 'Organisationer', en: 'Organisations' },
};

export function columnsOf(kind: SheetKind): readonly ContentColumn[] {
	return kind === 'contact' ? contactColumns : organisationColumns;
}

/** A heading as headings are compared: `Tel.nr`, `tel nr` and `TELNR` are one. */
export function foldHeading(heading: string): string {
	return slugify(heading).replaceAll('-', '');
}

/** The columns that a heading may be of, by its folded form. */
export function indexHeadings(kind: SheetKind): ReadonlyMap<string, ContentColumn> {
	const columns = columnsOf(kind);
	const index = new Map<string, ContentColumn>();
	// What a column is called comes before what people may call another.
	for (const each of columns) {
		for (const heading of [each.name, each.headings.sv, each.headings.en]) {
			if (!index.has(foldHeading(heading))) index.set(foldHeading(heading), each);
		}
	}
	for (const each of columns) {
		for (const heading of each.synonyms) if (!index.has(foldHeading(heading))) index.set(foldHeading(heading), each);
	}
	return index;
}

/** The column that says a value, by the keys that lead to it, of those that are there. */
export function columnOfPath<Column extends ContentColumn>(
	columns: readonly Column[],
	path: readonly PropertyKey[],
): Column | undefined {
	const keys = path.filter((key) => typeof key === 'string');
	const isOf = (column: Column, length: number) =>
		column.keys.length > 0 && keys.slice(0, length).every((key, index) => column.keys[index] === key);
	return (
		columns.find((each) => each.keys.length === keys.length && isOf(each, keys.length)) ??
		columns.find((each) => isOf(each, Math.min(keys.length, each.keys.length))) ??
		columns.find((each) => isOf(each, 1))
	);
}

function column(name: string, sv: string, en: string, keys: string, synonyms: readonly string[]): ContentColumn {
	return { name, headings: { sv, en }, synonyms, keys: keys === '' ? [] : keys.split('.'), isReadOnly: false };
}

function readOnly(name: string, sv: string, en: string, keys: string, synonyms: readonly string[]): ContentColumn {
	return { ...column(name, sv, en, keys, synonyms), isReadOnly: true };
}
