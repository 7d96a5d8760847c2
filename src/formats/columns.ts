import { phoneUri } from '../domain/contact-point-uri.ts';
import { type Details, type OfEachKind, pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { writtenHours } from '../domain/opening-hours.ts';
import { formatPhone } from '../domain/phone.ts';
import { absoluteAddress, pageAddresses } from '../domain/published-address.ts';
import { formatAddress } from '../domain/street-address.ts';
import { describeMore, formatContactPoint } from '../views/contact-point.ts';
import { describePhones } from '../views/contact-points.ts';
import { describeStatus } from '../views/status.ts';
import type { ColumnName } from './explain-columns.ts';
import type { FormatContext } from './format.ts';
import { plainText } from './plain-text.ts';

/** One column of every format that is a table. A cell with nothing to say is empty; several values in one are separated by " | ". */
export interface Column {
	/**
	 * What programs know it by, and the interface's texts: `columns.uppdrag` is its heading for people, `columns.uppdrag.about` says what it means.
	 */
	readonly name: ColumnName;
	/** What it says of a contact to a program. */
	cell(contact: Contact, context: FormatContext): string;
	/** What it says to a person, where that is something else. */
	said?(contact: Contact, context: FormatContext): string;
}

const detailColumns: OfEachKind<Column> = {
	topics: { name: 'amnen', cell: ({ topics }) => several(topics) },
	officeHours: {
		name: 'oppettider',
		cell: (contact) => several(pickDetails(contact).officeHours.map(writtenHours)),
	},
	visitingAddress: { name: 'besoksadress', cell: (contact) => addressCell(pickDetails(contact).visitingAddress) },
	postalAddress: { name: 'postadress', cell: (contact) => addressCell(pickDetails(contact).postalAddress) },
};

/** Every column, in order. Programs count on those that there are: a new one comes last. */
export const columns: readonly Column[] = [
	{ name: 'id', cell: ({ id }) => id },
	{ name: 'fornamn', cell: ({ person }) => person?.given ?? '' },
	{ name: 'efternamn', cell: ({ person }) => person?.family ?? '' },
	{ name: 'uppdrag', cell: ({ role }) => role },
	{ name: 'organisation', cell: ({ organisation }) => organisation.name },
	{ name: 'slag', cell: ({ organisation }) => organisation.kind },
	{ name: 'ort', cell: ({ place }) => place?.name ?? '' },
	{ name: 'kommuner', cell: ({ municipalities }) => several(municipalities.map(({ name }) => name)) },
	{ name: 'kommunkoder', cell: ({ municipalities }) => several(municipalities.map(({ code }) => code)) },
	{
		name: 'telefon',
		cell: ({ phones }) => several(phones.map(({ number }) => plainText(formatPhone(number)))),
		said: saidPhones,
	},
	{
		name: 'telefon_uri',
		cell: ({ phones }) => several(phones.map(({ number, extension }) => phoneUri(number, extension))),
	},
	{ name: 'epost', cell: ({ emails }) => several(emails) },
	{ name: 'webbsida', cell: ({ url }) => url ?? '' },
	{ name: 'anmarkning', cell: ({ note }) => note ?? '' },
	{ name: 'kontrollerad', cell: ({ verified }) => verified },
	{ name: 'kan_vara_inaktuell', cell: ({ stale }) => (stale ? 'ja' : 'nej') },
	{ name: 'status', cell: ({ status }) => status, said: ({ status }, { t }) => describeStatus(status, t) ?? '' },
	detailColumns.topics,
	detailColumns.officeHours,
	detailColumns.visitingAddress,
	detailColumns.postalAddress,
	{ name: 'ersatt_av', cell: ({ replacedBy }) => replacedBy?.id ?? '' },
	{ name: 'telefon_etikett', cell: ({ phones }) => inStep(phones.map(({ label }) => label)) },
	{ name: 'telefontid', cell: ({ phones }) => inStep(phones.map(({ hours }) => hours)) },
	{ name: 'organisation_id', cell: ({ organisation }) => organisation.id },
	{ name: 'andra_namn', cell: ({ aliases }) => several(aliases.map(({ name }) => name)) },
	{
		name: 'sida',
		cell: (contact, { directory }) => absoluteAddress(directory.site.url, pageAddresses.contact(contact)),
	},
];

/** Contacts as a table for programs: the names of the columns, then a row for each contact, all with the same number of cells. */
export function createTable(contacts: readonly Contact[], context: FormatContext): string[][] {
	return [
		columns.map(({ name }) => name),
		...contacts.map((contact) => columns.map(({ cell }) => cell(contact, context))),
	];
}

/** The same table for people: headings and words in their language. */
export function createReadableTable(contacts: readonly Contact[], context: FormatContext): string[][] {
	return [
		columns.map(({ name }) => context.t(`columns.${name}`)),
		...contacts.map((contact) => columns.map(({ cell, said = cell }) => said(contact, context))),
	];
}

/** Values in one cell. A sign that separates them, and a backslash, has a backslash before it where it stands in a value. */
function several(values: readonly string[]): string {
	return values.map((value) => value.replace(/[\\|]/gu, '\\$&')).join(' | ');
}

/** What there is to say of each of several things, in their order: what has nothing is empty, and so is the cell where none has anything. */
function inStep(values: readonly (string | undefined)[]): string {
	return values.every((value) => value === undefined) ? '' : several(values.map((value) => value ?? ''));
}

/** Numbers with what is to know of each. One that is short and has nothing to know would be a sum to a spreadsheet, and is called what it is. */
function saidPhones({ phones }: Contact, { t }: FormatContext): string {
	return several(
		describePhones(phones, t).map((phone) => {
			const isBare = /^\d[\d\u00A0]*$/u.test(phone.text) && describeMore(phone) === undefined;
			return plainText(isBare ? t('columns.shortNumber', { number: phone.text }) : formatContactPoint(phone));
		}),
	);
}

function addressCell(address: Details['visitingAddress']): string {
	return address === undefined ? '' : formatAddress(address);
}
