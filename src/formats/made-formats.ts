// Ships to the browser.

const csvType = 'text/csv; charset=utf-8';
const cardType = 'text/vcard; charset=utf-8';

/**
 * The formats that files of chosen contacts are made in, in the reader's browser, by their names: what follows the name of a file, its media type, what it
 * is called in every language, and whether such a file stands beside each contact. The published ones have theirs from here.
 */
export const madeFormats = {
	xlsx: {
		ending: '.xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		label: 'Excel',
		isForOne: false,
	},
	vcf: { ending: '.vcf', mediaType: cardType, label: 'vCard', isForOne: true },
	csv: { ending: '.csv', mediaType: csvType, label: 'CSV', isForOne: false },
	'excel.csv': { ending: '-excel.csv', mediaType: csvType, label: 'Excel-CSV', isForOne: false },
	json: { ending: '.json', mediaType: 'application/json; charset=utf-8', label: 'JSON', isForOne: true },
	'4.vcf': { ending: '-4.vcf', mediaType: cardType, label: 'vCard 4.0', isForOne: false },
	jcard: { ending: '.jcard', mediaType: 'application/vcard+json', label: 'jCard', isForOne: false },
	txt: { ending: '.txt', mediaType: 'text/plain; charset=utf-8', label: 'Text', isForOne: false },
} as const;

export type MadeFormatName = keyof typeof madeFormats;

/** Those that are published of everyone and that all of them are made from. */
export type SourceName = 'csv' | 'excel.csv' | 'json' | 'jcard' | 'txt';
