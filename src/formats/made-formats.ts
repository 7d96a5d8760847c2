// Ships to the browser.

const csvType = 'text/csv; charset=utf-8';
const cardType = 'text/vcard; charset=utf-8';

/**
 * The formats that files of chosen contacts are made in, in the reader's browser, by their names: what follows the name of a file, and its media type. The
 * published ones have theirs from here.
 */
export const madeFormats = {
	xlsx: { ending: '.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	vcf: { ending: '.vcf', mediaType: cardType },
	csv: { ending: '.csv', mediaType: csvType },
	'excel.csv': { ending: '-excel.csv', mediaType: csvType },
	json: { ending: '.json', mediaType: 'application/json; charset=utf-8' },
	'4.vcf': { ending: '-4.vcf', mediaType: cardType },
	jcard: { ending: '.jcard', mediaType: 'application/vcard+json' },
	txt: { ending: '.txt', mediaType: 'text/plain; charset=utf-8' },
} as const;

export type MadeFormatName = keyof typeof madeFormats;

/** Those that are published of everyone and that all of them are made from. */
export type SourceName = 'csv' | 'excel.csv' | 'json' | 'jcard' | 'txt';
