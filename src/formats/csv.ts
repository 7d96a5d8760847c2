import { phoneUri } from '../domain/contact-point-uri.ts';
import { type Details, pickDetails } from '../domain/details.ts';
import type { Contact } from '../domain/directory.ts';
import { writtenHours } from '../domain/opening-hours.ts';
import { formatPhone } from '../domain/phone.ts';
import { addressLines } from '../domain/street-address.ts';
import type { FileList, Format } from './format.ts';
import { plainText } from './plain-text.ts';

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
	['besoksadress', (contact) => oneLine(pickDetails(contact).visitingAddress)],
	['postadress', (contact) => oneLine(pickDetails(contact).postalAddress)],
];

/** Comma-separated values (RFC 4180). */
export const csv: Format = {
	extension: 'csv',
	mediaType: 'text/csv; charset=utf-8',
	label: 'CSV',
	isForOne: false,
	render: renderCsv,
};

/**
 * Contacts, one a record: UTF-8 without byte order mark, comma, CRLF, a head row, the same number of fields in each record
 * (RFC 4180 section 2). Several values in one field are separated by " | ".
 */
function renderCsv({ contacts }: FileList): string {
	const rows = [columns.map(([head]) => head), ...contacts.map((contact) => columns.map(([, cell]) => cell(contact)))];
	return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * One field, quoted where RFC 4180 asks for it. A spreadsheet runs what begins with `=`, `+`, `-`, `@`, tab or their full-width forms
 * as a formula, even within quotes, so an apostrophe goes before it (OWASP ASVS 5, requirement 1.2.10). A spreadsheet set to Swedish
 * takes `;` for the end of a field and may do so within quotes too, so that whatever follows a comma, semicolon, tab or line break is
 * the beginning of one.
 *
 * What was written comes back by removing one apostrophe from before each of these, at the beginning and after those signs; apostrophes
 * and quotation marks that stood there get one more, so that they are told apart.
 */
function field(value: string): string {
	const safe = value.replace(FORMULA, "$1'").replace(LEADING_CONTROL, "'");
	return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

const FORMULA = /(^|[,;\t\r\n])(?=['"]*[=+\-@＝＋－＠\0])/gu;
const LEADING_CONTROL = /^(?=['"]*[\t\r\n])/u;

function oneLine(address: Details['visitingAddress']): string {
	return address === undefined ? '' : addressLines(address).join(', ');
}
