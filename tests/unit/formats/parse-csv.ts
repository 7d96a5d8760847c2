/** A strict reader of RFC 4180: throws on a bare quote, a bare line feed or rows of unequal length. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let rest = text;
	while (rest !== '') {
		const row: string[] = [];
		for (;;) {
			const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest);
			if (match === null) throw new Error(`Not RFC 4180: ${JSON.stringify(rest.slice(0, 40))}`);
			row.push(match[1]?.replace(/""/gu, '"') ?? match[2] ?? '');
			rest = rest.slice(match[0].length);
			if (match[3] === '\r\n') break;
		}
		rows.push(row);
	}
	if (new Set(rows.map((row) => row.length)).size > 1) throw new Error('Rows of unequal length');
	return rows;
}
