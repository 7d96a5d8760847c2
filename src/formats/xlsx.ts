import writeWorkbook, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import { absoluteAddress } from '../domain/published-address.ts';
import { describeAgeOfFile } from '../views/age-of-file.ts';
import { escapeCellText } from './cell-text.ts';
import { columns, createReadableTable } from './columns.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { plainText } from './plain-text.ts';
import { withFixedDates } from './zip-dates.ts';

/** Office Open XML Workbook (ECMA-376), which Excel, LibreOffice, Numbers and Google Sheets open. */
export const xlsx: Format = {
	name: 'xlsx',
	ending: '.xlsx',
	mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	label: 'Excel',
	isOffered: true,
	isForOne: false,
	render: renderXlsx,
};

/**
 * Two sheets: contacts, one a row, with a head that stays in sight and can be filtered by; and what each column means, with the days of the data.
 * Every cell is of the kind text and stays so when it is edited, so that no spreadsheet runs it, and none makes a number of a code. Nothing in it is
 * of the build, so that the same contacts give the same bytes.
 */
async function renderXlsx(list: FileList, context: FormatContext): Promise<Uint8Array<ArrayBuffer>> {
	const contacts = contactsSheet(list, context);
	const features = [filterFirstSheet(contacts, list.contacts.length + 1)];
	const workbook = await writeWorkbook([contacts, columnsSheet(list, context)], { features }).toBlob();
	return withFixedDates(new Uint8Array(await workbook.arrayBuffer()));
}

function contactsSheet({ contacts }: FileList, context: FormatContext): Sheet<Blob> {
	const table = createReadableTable(contacts, context);
	const [head = [], ...rows] = table;
	return {
		sheet: context.t('columns.contactsSheet'),
		data: [head.map(headCell), ...rows.map((row) => row.map(textCell))],
		columns: head.map((_, index) => ({ width: fittingWidth(table, index) })),
		stickyRowsCount: 1,
		orientation: 'landscape',
	};
}

function columnsSheet({ title, page, contacts }: FileList, { directory, language, t }: FormatContext): Sheet<Blob> {
	const { site } = directory;
	const age = describeAgeOfFile(contacts, site.staleAfterMonths, t, language);
	const facts = [
		title,
		...(age === undefined ? [] : [plainText(age.sentence)]),
		t('site.pageAddress', { address: absoluteAddress(site.url, page) }),
		t('site.publisher', { name: site.owner.name }),
		`${t('data.licence', { name: site.licence.name })} ${site.licence.url}`,
		t('data.several'),
	];
	const data = [
		...facts.map((fact): CellObject[] => [{ ...asText, value: escapeCellText(fact) }]),
		[],
		[t('columns.heading'), t('columns.nameInCsv'), t('columns.meaning')].map(headCell),
		...columns.map(({ name }) => [t(`columns.${name}`), name, t(`columns.${name}.about`)].map(textCell)),
	];
	return { sheet: t('columns.columnsSheet'), data, columns: [{ width: 26 }, { width: 22 }, { width: 100 }] };
}

/**
 * Every column of the first sheet can be filtered by (ECMA-376 part 1, 18.3.1.2). Excel finds the filter in its sheet, LibreOffice by the name that
 * Excel gives to what is filtered.
 */
function filterFirstSheet({ sheet }: Sheet<Blob>, rowCount: number): Feature<Blob> {
	const lastColumn = getCellAddress(0, columns.length - 1).slice(0, -1);
	const filter = `<autoFilter ref="A1:${lastColumn}${rowCount}"/>`;
	const range = `'${sheet}'!$A$1:$${lastColumn}$${rowCount}`;
	const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName>`;
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml, _, { sheetIndex }) =>
						sheetIndex === 0 ? xml.replace('</sheetData>', () => `</sheetData>${filter}`) : xml,
				},
				'xl/workbook.xml': {
					transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${name}</definedNames>`),
				},
			},
		},
	};
}

/** A text that stays one when it is edited. */
const asText = { type: String, format: '@' } as const;
const inCell = { ...asText, wrap: true, alignVertical: 'top' } as const;
const inHead = { ...inCell, fontWeight: 'bold', backgroundColor: '#E6E6E6' } as const;

function headCell(text: string): CellObject {
	return { ...inHead, value: text };
}

function textCell(text: string): CellObject | null {
	return text === '' ? null : { ...inCell, value: escapeCellText(text) };
}

/** As wide as the longest line, in characters, but leaving room for the other columns. */
function fittingWidth(table: readonly (readonly string[])[], column: number): number {
	let longest = 0;
	for (const row of table) {
		for (const { length } of row[column]?.split('\n') ?? []) longest = Math.max(longest, length);
	}
	return Math.min(Math.max(longest + 3, 10), 48);
}
