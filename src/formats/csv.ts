import { createTable } from './columns.ts';
import type { FileList, Format } from './format.ts';

/** Comma-separated values (RFC 4180). */
export const csv: Format = {
	ending: '.csv',
	mediaType: 'text/csv; charset=utf-8',
	label: 'CSV',
	isOffered: true,
	isForOne: false,
	render: renderCsv,
};

/**
 * Contacts, one a record: UTF-8 without byte order mark, comma, CRLF, a head row, the same number of fields in each record
 * (RFC 4180 section 2).
 */
function renderCsv({ contacts }: FileList): string {
	return createTable(contacts)
		.map((row) => `${row.map(field).join(',')}\r\n`)
		.join('');
}

/** One field, quoted where RFC 4180 asks for it. */
function field(value: string): string {
	return /[",\r\n]/u.test(value) ? `"${value.replace(/"/gu, '""')}"` : value;
}
