import { withoutFormulasOrNumbers } from '../domain/spreadsheet-guard.ts';
import { createReadableTable } from './columns.ts';
import { writeDelimited } from './delimited-text.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { madeFormats } from './made-formats.ts';

/** Values for a spreadsheet that is set to Swedish, and opens them by a double click. */
export const excelCsv: Format = {
	name: 'excel.csv',
	...madeFormats['excel.csv'],
	isOffered: false,
	beside: 'lists of small directories',
	bytesOfContact: 300,
	render: renderExcelCsv,
};

/**
 * Contacts, one a row: UTF-8 with the byte order mark, without which Excel reads å as Ã¥, and semicolon, which stands between fields where a comma
 * stands in numbers.
 */
function renderExcelCsv({ contacts }: FileList, context: FormatContext): string {
	const rows = createReadableTable(contacts, context).map((row) => row.map(withoutFormulasOrNumbers));
	return `\uFEFF${writeDelimited(rows, ';')}`;
}
