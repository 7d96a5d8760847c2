import { isSheetNumber } from '../../domain/number-words.ts';
import { formatSize } from '../format-size.ts';
import type { Wording } from '../wording.ts';
import { meantEn as meant } from './meant.ts';

const faults = {
	encrypted: {
		what: 'The workbook has a password that opens it.',
		fix: 'Open it in Excel, take the password away (File, Info, Protect Workbook, Encrypt with Password) and save.',
	},
	'old-excel': {
		what: 'The file has the old form of Excel (.xls), or is another older document.',
		fix: 'Open it and save it as an Excel workbook (.xlsx).',
	},
	'open-document': {
		what: 'The file is an OpenDocument spreadsheet (.ods).',
		fix: 'Open it in LibreOffice and save it as an Excel workbook (.xlsx).',
	},
	damaged: {
		what: 'The file is damaged, or only a part of it has been fetched.',
		fix: 'Open it in Excel or LibreOffice, let the program repair it and save, or fetch it again.',
	},
	'not-a-workbook': {
		what: 'The file is no Excel workbook, whatever it is called.',
		fix: 'Open it in the program that it comes from and save it as an Excel workbook (.xlsx) or CSV.',
	},
	'not-a-table': {
		what: 'The file is no text with values in columns, whatever it is called.',
		fix: 'Open it in the program that it comes from and save it as CSV (UTF-8) or an Excel workbook (.xlsx).',
	},
	'no-sheet': {
		what: 'The workbook has no sheet that is shown.',
		fix: 'Show the sheet with the contacts (right-click the tab of a sheet, Unhide).',
	},
};

/** Spreadsheets and CSV files. */
export const sheetsEn = {
	'sheet-unreadable': ({ reason }) => faults[reason],
	'sheet-too-large': ({ what, size, maximum }) =>
		what === 'unpacked'
			? {
					what: `What is packed in the file is ${formatSize(size, 'en')}; at most ${formatSize(maximum, 'en')} is read.`,
					fix: 'Check that it is the right file. Take away pictures and sheets that are not needed.',
				}
			: {
					what: `A sheet has ${size} ${what}; at most ${maximum} are read.`,
					fix: 'Check that it is the right file, and take away what is no contacts.',
				},
	'sheet-with-macros': () => ({
		what: 'The workbook has macros. They are never run.',
		fix: 'Save it as an ordinary Excel workbook (.xlsx) if the macros are not needed.',
	}),
	'sheet-file-duplicate': ({ other }) => ({
		what: `Both this file and ${other} are the list of the same kind of entries, so nobody can tell which one holds.`,
		fix: 'Keep one of them, and move the other out of content. One workbook can have both sheets, Kontakter and Organisationer.',
	}),
	'sheet-name-duplicate': ({ name }) => ({
		what: `Two sheets are called "${name}", so nobody can tell which one holds.`,
		fix: 'Rename one of them.',
	}),
	'sheet-not-read': ({ names }) => ({
		what: `Sheets that are not read: ${names}.`,
		fix: 'Only sheets called Kontakter or Organisationer (Contacts, Organisations) are read, or the first where none is. Hidden sheets are never read.',
	}),
	'sheet-head-missing': ({ known }) => ({
		what: 'None of the first twenty rows has headings that are known.',
		fix: `Write a heading above each column, such as: ${known}.`,
	}),
	'sheet-column-unknown': ({ heading, suggestion }) => ({
		what: `The column "${heading}" is not known and not read.`,
		fix: meant(suggestion, 'If it is no part of the directory there is nothing to do.'),
	}),
	'sheet-column-duplicate': ({ heading, other }) => ({
		what: `The columns "${other}" and "${heading}" mean the same.`,
		fix: 'Take one away, or join them. Several values in a cell are written with | between them.',
	}),
	'sheet-column-unit': ({ heading, organisation }) => ({
		what: `The organisation is read from the column "${organisation}". What stands in "${heading}" is added to the post: "Rektor" becomes "Rektor, Norra skolan".`,
		fix: `If that is right there is nothing to do. If "${heading}" is the organisation, take away the column "${organisation}".`,
	}),
	'sheet-column-missing': ({ heading }) => ({
		what: `The column "${heading}" is missing, and each row needs it.`,
		fix: `Add a column with the heading "${heading}" and fill it in.`,
	}),
	'sheet-cell-missing': ({ heading }) => ({
		what: `"${heading}" is not filled in on this row.`,
		fix: 'Fill in the cell.',
	}),
	'sheet-cell-error': ({ value }) => ({
		what: `The cell has the error ${value} in the place of a value.`,
		fix: 'Correct the formula, or write the value.',
	}),
	'sheet-formula-empty': () => ({
		what: 'The cell has a formula whose value is not saved in the file.',
		fix: 'Open the workbook in Excel or LibreOffice and save it, or write the value in the place of the formula.',
	}),
	'sheet-merged-cells': ({ range }) => ({
		what: `The cells ${range} are merged. The value is read as if it stood on each row.`,
		fix: 'If that is right there is nothing to do. Else unmerge the cells and fill in each of them.',
	}),
	'sheet-rows-hidden': ({ count }) => ({
		what: `${count === 1 ? 'One row is hidden, but is' : `${count} rows are hidden, but are`} read and published as the others.`,
		fix: 'Delete the rows if they are not to be there. The first stands here.',
	}),
	'sheet-number-repaired': ({ value, read, count }) => ({
		what: `${isSheetNumber(value) ? 'The spreadsheet has made a number of what stood here' : 'A number stands here without 0 or + in front'}: ${value} is read as ${read}.${count > 1 ? ` So ${count === 2 ? 'is 1 more' : `are ${count - 1} more`} in the column.` : ''}`,
		fix: `If that is right there is nothing to do. ${isSheetNumber(value) ? 'Make the column text (Format Cells, Text) and it does not happen again.' : `Write ${read} in the cell and it is not said again.`}`,
	}),
	'sheet-name-divided': ({ name, given, family }) => ({
		what: `"${name}" is read as the given name ${given} and the family name ${family}.`,
		fix: 'If that is wrong, write the name in two columns, Förnamn and Efternamn, or as "Family, Given".',
	}),
	'sheet-id-by-order': ({ id }) => ({
		what: `Several rows have the same organisation and post, so the id of this one (${id}) depends on their order.`,
		fix: 'Fill in the column Id on these rows, or they change addresses with each other when the sheet is sorted.',
	}),
	'sheet-id-by-order-published': ({ id }) => ({
		what: `Several rows have the same organisation and post, so the id of this one (${id}) depends on their order, and that id is published: links to it may come to show somebody else.`,
		fix: 'Fill in the column Id on these rows. npm run export -- file.xlsx writes the ids that hold now.',
	}),
	'sheet-row-duplicate': ({ row }) => ({
		what: `The row says just what row ${row} says, and becomes one contact more.`,
		fix: 'Take one of the rows away, or write what tells them apart, such as the place.',
	}),
	'sheet-organisation-new': ({ name, near }) => ({
		what: `No organisation is called "${name}", so a new one is added. One is nearly called that: "${near}".`,
		fix: 'If it is the same, correct the name. Else add the organisation to the sheet Organisationer.',
	}),
	'sheet-out-of-step': ({ count, expected }) => ({
		what: `There are ${count} values here, and only ${expected} to say it of.`,
		fix: 'Write one for each, in the same order and with | between them; leave empty where there is nothing to say.',
	}),
	'csv-encoding-guessed': ({ encoding }) => ({
		what: `The file is not saved as UTF-8 and is read as ${encoding}.`,
		fix: 'If å, ä and ö look right there is nothing to do. Else save it as "CSV UTF-8".',
	}),
	'csv-encoding-mixed': ({ byte }) => ({
		what: `The file has letters in two encodings; the first that is not UTF-8 stands here (${byte}).`,
		fix: 'Open the file, correct the letters that look wrong and save it as "CSV UTF-8".',
	}),
	'csv-quotes-unbalanced': () => ({
		what: 'A quotation mark begins here and none ends it, so the rest of the file becomes one value.',
		fix: 'Write a quotation mark at the end of the value. One within a value is written twice.',
	}),
} satisfies Partial<Wording>;
