import { betweenValues, readCellsInStep, writeCellList, writeInStep } from './cell-list.ts';
import { levels, statuses, truths, writeWord } from './cell-words.ts';
import { columnsOf, type SheetKind } from './content-columns.ts';
import type { ReportLanguage } from './problem.ts';
import type { RowCells } from './row-cells.ts';
import { addressInOneLine, type StreetAddress, streetAddressField } from './street-address.ts';

/** The cells of an entry by the names of its columns, out of which `readRow` reads the same. */
export function writeRow(
	kind: SheetKind,
	id: string,
	fields: Readonly<Record<string, unknown>>,
	language: ReportLanguage,
): RowCells {
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	const list = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);
	const groups = (value: unknown, key: string) =>
		Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? { [key]: each } : group(each))) : [];
	const phones = groups(fields['phones'], 'number');
	const aliases = groups(fields['aliases'], 'name');
	const inStep = (items: readonly Fields[], key: string) =>
		items.some((item) => item[key] !== undefined) ? writeInStep(items.map((item) => text(item[key]))) : '';
	const person = group(fields['person']);
	const cells: Record<string, string> = {
		id,
		telefon: writeCellList(phones.map(({ number }) => text(number))),
		telefon_etikett: inStep(phones, 'label'),
		telefon_anknytning: inStep(phones, 'extension'),
		telefontid: inStep(phones, 'hours'),
		epost: writeCellList(list(fields['emails']), `${betweenValues} `),
		amnen: writeCellList(list(fields['topics']), betweenValues),
		oppettider: writeCellList(list(fields['officeHours'])),
		besoksadress: writeAddress(addressParts(fields['visitingAddress'])),
		postadress: writeAddress(addressParts(fields['postalAddress'])),
		exempel: writeWord(text(fields['example']), truths, language),
		tidigare_id: writeCellList(list(fields['formerIds']), `${betweenValues} `),
		...(kind === 'organisation'
			? {
					namn: text(fields['name']),
					slag: text(fields['kind']),
					omrade: writeCellList(list(fields['area']), betweenValues),
					webbplats: text(fields['website']),
					del_av: text(fields['parent']),
					logotyp: text(fields['logotype']),
				}
			: {
					fornamn: text(person['given']),
					efternamn: text(person['family']),
					sorteras_som: text(person['sortName']),
					namnkalla: text(person['source']),
					uppdrag: text(fields['role']),
					organisation: text(fields['organisation']),
					ort: text(fields['place']),
					kommuner: writeCellList(list(fields['municipalities']), betweenValues),
					webbsida: text(fields['url']),
					anmarkning: text(fields['note']),
					kontrollerad: text(fields['verified']),
					status: writeWord(text(fields['status']), statuses, language),
					ersatt_av: text(fields['replacedBy']),
					andra_namn: writeCellList(
						aliases.map(({ name }) => text(name)),
						';',
					),
					andra_namn_sprak: inStep(aliases, 'lang'),
					publicering: writeWord(text(fields['publish']), levels, language),
					namne: writeWord(text(fields['namesake']), truths, language),
				}),
	};
	const written = columnsOf(kind).filter(({ isReadOnly }) => !isReadOnly);
	return new Map(written.map(({ name }) => [name, cells[name] ?? '']));
}

type Fields = Readonly<Record<string, unknown>>;

function group(value: unknown): Fields {
	return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** An address that stands in one line, as its parts. */
function addressParts(value: unknown): Fields {
	if (typeof value === 'string') return { ...streetAddressField.safeParse(value).data };
	return group(value);
}

function writeAddress(parts: Fields): string {
	const { street, postalCode, town } = parts;
	if (street === undefined) return '';
	const line = addressInOneLine(parts as StreetAddress);
	// Three values in a cell are its parts.
	const isRead = line !== undefined && readCellsInStep(line).length !== 3;
	return isRead ? line : writeInStep([street, postalCode, town].map(String));
}
