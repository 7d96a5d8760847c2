/** Rows as records of fields, each ended by CRLF. A field is quoted where RFC 4180 asks for it, with another separator too. */
export function writeDelimited(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
	const special = separator === ',' ? /[",\r\n]/u : /[";\r\n]/u;
	const field = (value: string) => (special.test(value) ? `"${value.replace(/"/gu, '""')}"` : value);
	return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}

/** The records of such a text as they stand there, each with its line end; a quoted field may hold line ends of its own (RFC 4180 section 2). */
export function splitRecords(text: string): string[] {
	return text.match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/gu) ?? [];
}

/** The rows that {@link writeDelimited} has written. */
export function readDelimited(text: string, separator: ',' | ';'): string[][] {
	const field = separator === ',' ? /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu : /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu;
	return splitRecords(text).map((record) =>
		[...record.slice(0, -2).matchAll(field)].map(([, quoted, bare]) => quoted?.replace(/""/gu, '"') ?? bare ?? ''),
	);
}
