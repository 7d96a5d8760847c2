// Ships to the browser: picks records out of the files that the build wrote, so that a download has the very same bytes.

/** The records with the given ids of a file, in the order of the ids, by the file's format. */
export const selectRecords = { csv: selectCsv, vcard: selectVcards } as const;

/** The head and the records with the given ids of a CSV file whose first column is the id. */
function selectCsv(csv: string, ids: readonly string[]): string {
	const [head = '', ...records] = csvRecords(csv);
	const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(',')), record]));
	return [head, ...ids.flatMap((id) => byId.get(id) ?? [])].join('');
}

/** The cards with the given ids of a vCard file. */
function selectVcards(vcards: string, ids: readonly string[]): string {
	const cards = vcards.match(/BEGIN:VCARD\r\n[\s\S]*?END:VCARD\r\n/gu) ?? [];
	const byId = new Map(cards.map((card) => [/\r\nUID:kontakt:([^\r]*)/u.exec(card)?.[1], card]));
	return ids.flatMap((id) => byId.get(id) ?? []).join('');
}

/** Records with their line ends; a quoted field may hold line ends of its own (RFC 4180 section 2). */
function csvRecords(csv: string): string[] {
	return csv.match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/gu) ?? [];
}
