import { phoneUri } from '../domain/contact-point-uri.ts';
import { type Details, pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { writtenHours } from '../domain/opening-hours.ts';
import { formatPhone } from '../domain/phone.ts';
import { formatAddress } from '../domain/street-address.ts';
import { plainText } from './plain-text.ts';

/**
 * Contacts as a table, for every format that is one: a head, then a row for each, all of them with the same number of cells. Several values in
 * one cell are separated by " | ". No cell holds what a spreadsheet would run.
 */
export function createTable(contacts: readonly Contact[]): string[][] {
	return [
		columns.map(([head]) => head),
		...contacts.map((contact) => columns.map(([, cell]) => withoutFormulas(cell(contact)))),
	];
}

/** The head of each column, which programs know it by, and what it says of a contact. A new one comes last. */
const columns: readonly (readonly [head: string, cell: (contact: Contact) => string])[] = [
	['id', (contact) => contact.id],
	['fornamn', (contact) => contact.person?.given ?? ''],
	['efternamn', (contact) => contact.person?.family ?? ''],
	['uppdrag', (contact) => contact.role],
	['organisation', (contact) => contact.organisation.name],
	['slag', (contact) => contact.organisation.kind],
	['ort', (contact) => contact.place?.name ?? ''],
	['kommuner', (contact) => contact.municipalities.map(({ name }) => name).join(' | ')],
	['kommunkoder', (contact) => contact.municipalities.map(({ code }) => code).join(' | ')],
	['telefon', (contact) => contact.phones.map(({ number }) => plainText(formatPhone(number))).join(' | ')],
	['telefon_uri', (contact) => contact.phones.map(({ number, extension }) => phoneUri(number, extension)).join(' | ')],
	['epost', (contact) => contact.emails.join(' | ')],
	['webbsida', (contact) => contact.url ?? ''],
	['anmarkning', (contact) => contact.note ?? ''],
	['kontrollerad', (contact) => contact.verified],
	['kan_vara_inaktuell', (contact) => (contact.stale ? 'ja' : 'nej')],
	['status', (contact) => contact.status],
	['amnen', (contact) => contact.topics.join(' | ')],
	['oppettider', (contact) => pickDetails(contact).officeHours.map(writtenHours).join(' | ')],
	['besoksadress', (contact) => addressCell(pickDetails(contact).visitingAddress)],
	['postadress', (contact) => addressCell(pickDetails(contact).postalAddress)],
	['ersatt_av', (contact) => contact.replacedBy?.id ?? ''],
];

/**
 * A spreadsheet runs what begins with `=`, `+`, `-`, `@`, tab or their full-width forms as a formula, even within quotes, so an apostrophe goes
 * before it (OWASP ASVS 5, requirement 1.2.10). A spreadsheet set to Swedish takes `;` for the end of a field and may do so within quotes too,
 * so that whatever follows a comma, semicolon, tab or line break is the beginning of one.
 *
 * What was written comes back by removing one apostrophe from before each of these, at the beginning and after those signs; apostrophes
 * and quotation marks that stood there get one more, so that they are told apart.
 */
function withoutFormulas(value: string): string {
	return value.replace(FORMULA, "$1'").replace(LEADING_CONTROL, "'");
}

const FORMULA = /(^|[,;\t\r\n])(?=['"]*[=+\-@＝＋－＠\0])/gu;
const LEADING_CONTROL = /^(?=['"]*[\t\r\n])/u;

function addressCell(address: Details['visitingAddress']): string {
	return address === undefined ? '' : formatAddress(address);
}
