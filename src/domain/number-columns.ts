import { contactColumns, foldHeading } from './content-columns.ts';
import { parsePhone } from './phone.ts';

/** Columns of telephone numbers of one kind, with what a number is called by standing in one. */
export const numberColumns = [
	{ name: 'mobil', label: 'mobil' },
	{ name: 'vaxel', label: 'växel' },
] as const;

export type NumberColumn = (typeof numberColumns)[number]['name'];

/** True for a number that such a column would be of: one that is called what the column may be called, and a mobile number that is called nothing. */
export function isOfColumn(name: NumberColumn, number: string, label: string | undefined): boolean {
	if (label === undefined) return name === 'mobil' && /^\+467[02369]/u.test(parsePhone(number)?.digits ?? '');
	const column = contactColumns.find((each) => each.name === name);
	const names = column === undefined ? [] : [column.headings.sv, column.headings.en, ...column.synonyms];
	return names.some((each) => foldHeading(each) === foldHeading(label));
}
