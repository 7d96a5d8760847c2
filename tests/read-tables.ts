import readWorkbook from 'read-excel-file/node';
import { columnNames, readCsv, readExcelCsv, toRows } from '../src/agreement/readers/tables.ts';
import type { Contact, Directory } from '../src/domain/directory.ts';
import { messagesSv } from '../src/i18n/messages.sv.ts';

/** One row of a table, as it was before the table's format: every cell by the name of its column. */
type TableRow = Readonly<Record<string, string>>;

/** The names of the columns that programs knew before there were others, in their order. */
export const firstColumns =
	'id fornamn efternamn uppdrag organisation slag ort kommuner kommunkoder telefon telefon_uri epost webbsida anmarkning kontrollerad kan_vara_inaktuell status amnen oppettider besoksadress postadress ersatt_av'.split(
		' ',
	);

const headings = columnNames.map((name) => String(messagesSv[`columns.${name}`]));

/** The tables that stand beside every list: what follows the name of the list, and how each is read by a program that did not write it. */
export const tableFiles: Readonly<Record<string, (bytes: Uint8Array) => Promise<TableRow[]>>> = {
	'.csv': async (bytes) => readCsv(bytes),
	'-excel.csv': async (bytes) => readExcelCsv(bytes, headings),
	'.xlsx': async (bytes) => {
		const [contacts] = await readWorkbook(Buffer.from(bytes), { trim: false });
		return toRows(
			(contacts?.data ?? []).map((row) => row.map(textOf)),
			headings,
		);
	},
};

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

function join(values: readonly (string | undefined)[]): string {
	return values.map((value = '') => value.replace(/[\\|]/gu, (sign) => `\\${sign}`)).join(' | ');
}

function textOf(cell: unknown): string {
	if (cell !== null && typeof cell !== 'string') throw new Error(`No text: ${JSON.stringify(cell)}`);
	return cell ?? '';
}
