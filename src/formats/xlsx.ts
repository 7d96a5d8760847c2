import { absoluteAddress } from '../domain/published-address.ts';
import { describeAgeOfFile } from '../views/age-of-file.ts';
import { describeOriginOfFile } from '../views/origin-of-file.ts';
import { columns, createReadableTable } from './columns.ts';
import { explainColumns } from './explain-columns.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { madeFormats } from './made-formats.ts';
import { plainText } from './plain-text.ts';
import { writeContactsWorkbook } from './workbook.ts';

/** Office Open XML Workbook (ECMA-376), which Excel, LibreOffice, Numbers and Google Sheets open. */
export const xlsx: Format = {
	name: 'xlsx',
	...madeFormats.xlsx,
	isOffered: true,
	beside: 'every list',
	bytesOfContact: 90,
	render: renderXlsx,
};

function renderXlsx(list: FileList, context: FormatContext): Promise<Uint8Array<ArrayBuffer>> {
	const { pack, t } = context;
	const text = {
		contactsSheet: t('columns.contactsSheet'),
		table: createReadableTable(list.contacts, context),
		columnsSheet: t('columns.columnsSheet'),
		facts: describeFile(list, context),
		columns: explainColumns(
			columns.map(({ name }) => name),
			t,
		),
	};
	return writeContactsWorkbook(text, pack);
}

function describeFile({ title, page, contacts }: FileList, { directory, language, t }: FormatContext): string[] {
	const { site } = directory;
	const age = describeAgeOfFile(contacts, site.staleAfterMonths, t, language);
	return [
		title,
		...(age === undefined ? [] : [plainText(age.sentence)]),
		t('site.pageAddress', { address: absoluteAddress(site.url, page) }),
		...describeOriginOfFile(site, t),
		t('data.several'),
	];
}
