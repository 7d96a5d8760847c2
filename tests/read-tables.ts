import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { Contact, Directory } from '../src/domain/directory.ts';
import type { MessageKey } from '../src/i18n/messages.sv.ts';
import { messagesSv } from '../src/i18n/messages.sv.ts';

/** One row of a table, as it was before the table's format: every cell by the name of its column. */
export type TableRow = Readonly<Record<string, string>>;

/** The names of the columns that programs knew before there were others, in their order. */
export const firstColumns =
	'id fornamn efternamn uppdrag organisation slag ort kommuner kommunkoder telefon telefon_uri epost webbsida anmarkning kontrollerad kan_vara_inaktuell status amnen oppettider besoksadress postadress ersatt_av'.split(
		' ',
	);

const names = [...firstColumns, 'telefon_etikett', 'telefontid', 'organisation_id', 'andra_namn', 'sida'];
const headings = names.map((name) => String(messagesSv[`columns.${name}` as MessageKey]));

/** The tables that stand beside every list: what follows the name of the list, and how each is read by a program that did not write it. */
export const tableFiles: Readonly<Record<string, (bytes: Uint8Array) => Promise<TableRow[]>>> = {
	'.csv': async (bytes) => toRows(parseCsv(bytes, ','), names, unguard),
	'-excel.csv': async (bytes) => {
		if (Buffer.from(bytes.subarray(0, 3)).toString('hex') !== 'efbbbf') throw new Error('No byte order mark');
		return toRows(parseCsv(bytes.subarray(3), ';'), headings, (cell) => unguard(unguardNumber(cell)));
	},
	'.xlsx': async (bytes) => {
		const [contacts] = await readWorkbook(Buffer.from(bytes), { trim: false });
		return toRows(
			(contacts?.data ?? []).map((row) => row.map(textOf)),
			headings,
			(cell) => cell,
		);
	},
};

/** Reads CSV strictly: another separator, a bare quote, a line that ends in another way or a row of another length is an error. */
export function parseCsv(bytes: Uint8Array, separator: ',' | ';'): string[][] {
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	return parse(text, { delimiter: separator, record_delimiter: '\r\n' });
}

/** What a row has to say of a contact, for programs or for people. Telephone numbers are compared as what calls them. */
export function expectedRow(contact: Contact, { site }: Directory): TableRow {
	const { municipalities, organisation, person, phones, visitingAddress, postalAddress } = contact;
	const hours = contact.officeHours.length > 0 ? contact.officeHours : organisation.officeHours;
	const [visiting, post] = [
		visitingAddress ?? organisation.visitingAddress,
		postalAddress ?? organisation.postalAddress,
	];
	const address = (each: typeof visiting) => (each ? `${each.street}, ${each.postalCode} ${each.town}` : '');
	const ofPhones = (values: readonly (string | undefined)[]) => (values.some(Boolean) ? join(values) : '');
	return {
		id: contact.id,
		fornamn: person?.given ?? '',
		efternamn: person?.family ?? '',
		uppdrag: contact.role,
		organisation: organisation.name,
		slag: organisation.kind,
		ort: contact.place?.name ?? '',
		kommuner: join(municipalities.map(({ name }) => name)),
		kommunkoder: join(municipalities.map(({ code }) => code)),
		telefon_uri: join(
			phones.map(
				({ number, extension }) => `tel:${number.digits}${extension === undefined ? '' : `;ext=${extension}`}`,
			),
		),
		epost: join(contact.emails),
		webbsida: contact.url ?? '',
		anmarkning: contact.note ?? '',
		kontrollerad: contact.verified,
		kan_vara_inaktuell: contact.stale ? 'ja' : 'nej',
		amnen: join(contact.topics),
		oppettider: join(hours.map((each) => (typeof each === 'string' ? each : each.written))),
		besoksadress: address(visiting),
		postadress: address(post),
		ersatt_av: contact.replacedBy?.id ?? '',
		telefon_etikett: ofPhones(phones.map(({ label }) => label)),
		telefontid: ofPhones(phones.map(({ hours }) => hours)),
		organisation_id: organisation.id,
		andra_namn: join(contact.aliases.map(({ name }) => name)),
		sida: `${site.url.replace(/\/$/u, '')}/kontakt/${contact.id}/`,
	};
}

/** What a cell says, be there several values in it. */
export function splitCell(cell: string): string[] {
	return cell === '' ? [] : cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /u).map((value) => value.replace(/\\(.)/gsu, '$1'));
}

function join(values: readonly (string | undefined)[]): string {
	return values.map((value = '') => value.replace(/[\\|]/gu, (sign) => `\\${sign}`)).join(' | ');
}

function toRows(table: string[][], head: readonly string[], restore: (cell: string) => string): TableRow[] {
	const [first = [], ...rows] = table;
	if (first.join('\n') !== head.join('\n')) throw new Error(`Other columns: ${first.join(', ')}`);
	return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, restore(row[index] ?? '')])));
}

function textOf(cell: unknown): string {
	if (cell !== null && typeof cell !== 'string') throw new Error(`No text: ${JSON.stringify(cell)}`);
	return cell ?? '';
}

function unguard(cell: string): string {
	return cell.replace(/^'(?=['"]*[\t\r\n])/u, '').replace(/(^|[,;\t\r\n])'(?=['"]*[=+\-@＝＋－＠\0])/gu, '$1');
}

function unguardNumber(cell: string): string {
	return /^'['"]*\d[\d ]*(?:[.,:/e-]\d+){0,2}%?$/iu.test(cell) &&
		!/^\d{4}-\d\d-\d\d$/u.test(cell.replace(/^['"]*/u, ''))
		? cell.slice(1)
		: cell;
}
