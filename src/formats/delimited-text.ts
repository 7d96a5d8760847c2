/** Rows as records of fields, each ended by CRLF. A field is quoted where RFC 4180 asks for it, with another separator too. */
export function writeDelimited(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
	const special = separator === ',' ? /[",\r\n]/u : /[";\r\n]/u;
	const field = (value: string) => (special.test(value) ? `"${value.replace(/"/gu, '""')}"` : value);
	return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}
