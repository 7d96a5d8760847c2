import { betweenValues, readCellList } from './cell-list.ts';
import { parsePhone } from './phone.ts';

/** Numbers, with a comma, a semicolon, a slash between spaces or a word between them. */
export function splitPhones(cell: string): string[] {
	return readCellList(cell, betweenValues).flatMap((part) =>
		parsePhone(part) === undefined ? part.split(/\s+(?:\/|eller|och|or)\s+/u) : [part],
	);
}

/** A number, and what people write after it: `0980-319 200 (växel)`, `08-123 456 00 ankn. 12`. */
export function readPhone(written: string): { number: string; label?: string; extension?: string } {
	// Formulas that join cells leave signs for what is empty.
	const part = written.replace(/\s*(?:\(\s*\)?|[:–-])\s*$/u, '');
	if (parsePhone(part) !== undefined) return { number: part };
	const {
		number = '',
		extension,
		label,
	} = /^(?<number>[\d\s()+./-]+?)\s*(?:,?\s*(?:ankn(?:ytning)?|anknyt|ext)\.?:?\s*(?<extension>\d{1,7})|\((?<label>[^()]+)\))$/iu.exec(
		part,
	)?.groups ?? {};
	if (parsePhone(number) === undefined) return { number: part };
	return {
		number,
		...(label === undefined ? {} : { label: label.trim() }),
		...(extension === undefined ? {} : { extension }),
	};
}
