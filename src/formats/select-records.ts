// Ships to the browser: picks records out of the files that the build wrote, so that a download says the very same.
import type { Card } from './card.ts';
import { writeVcard3 } from './write-vcard.ts';

/** The records with the given ids of a file, in the order of the ids, by the format of what is made. */
export const selectRecords = { csv: selectCsv, vcf: selectVcards } as const;

/** The media types of the files that they make. */
export const recordTypes: Readonly<Record<keyof typeof selectRecords, string>> = {
	csv: 'text/csv;charset=utf-8',
	vcf: 'text/vcard;charset=utf-8',
};

/** The head and the records with the given ids of a CSV file whose first column is the id. */
function selectCsv(csv: string, ids: readonly string[]): string {
	const [head = '', ...records] = csvRecords(csv);
	const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(',')), record]));
	return [head, ...ids.flatMap((id) => byId.get(id) ?? [])].join('');
}

/** The cards with the given ids of a jCard file, as vCard 3.0. A card says in its `SOURCE` which contact's it is. */
function selectVcards(jcards: string, ids: readonly string[]): string {
	const cards = JSON.parse(jcards) as readonly Card[];
	const byId = new Map(cards.map((card) => [sourceName(card), card]));
	return ids
		.map((id) => byId.get(id))
		.map((card) => (card === undefined ? '' : writeVcard3(card)))
		.join('');
}

/** @example sourceName(['vcard', [['source', {}, 'uri', 'https://kontakter.example/kontakt/mala-andt-bra.vcf']]]) // => 'mala-andt-bra' */
function sourceName([, properties]: Card): string | undefined {
	const source = properties.find(([name]) => name === 'source')?.[3];
	return /([^/]*)\.vcf$/u.exec(String(source))?.[1];
}

/** Records with their line ends; a quoted field may hold line ends of its own (RFC 4180 section 2). */
function csvRecords(csv: string): string[] {
	return csv.match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/gu) ?? [];
}
