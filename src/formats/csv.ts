import { withoutFormulas } from '../domain/spreadsheet-guard.ts';
import { createTable } from './columns.ts';
import { writeDelimited } from './delimited-text.ts';
import type { FileList, Format, FormatContext } from './format.ts';
import { madeFormats } from './made-formats.ts';

/** Comma-separated values (RFC 4180), for programs. */
export const csv: Format = {
	name: 'csv',
	...madeFormats.csv,
	isOffered: true,
	beside: 'every list',
	bytesOfContact: 300,
	render: renderCsv,
};

/**
 * Contacts, one a record: UTF-8 without byte order mark, comma, CRLF, a head row, the same number of fields in each record
 * (RFC 4180 section 2). No field holds what a spreadsheet would run.
 */
function renderCsv({ contacts }: FileList, context: FormatContext): string {
	const rows = createTable(contacts, context).map((row) => row.map(withoutFormulas));
	return writeDelimited(rows, ',');
}
