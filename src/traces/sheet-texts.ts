/** The rows of a workbook's sheets (ISO/IEC 29500-1, 18.3), each cell with its text, which the file keeps once for all cells that have it. */
export function* listSheetTexts(members: Readonly<Record<string, Uint8Array>>): Generator<string> {
	const read = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
	const shared = members['xl/sharedStrings.xml'];
	if (shared === undefined) return;
	const texts = [...read(shared).matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(([, inside = '']) =>
		inside.replace(/<[^<>]*>/gu, ''),
	);
	for (const [name, member] of Object.entries(members)) {
		if (!name.startsWith('xl/worksheets/sheet')) continue;
		for (const [, row = ''] of read(member).matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/gu)) {
			const cells = [...row.matchAll(/<c\b[^>]*\bt="s"[^>]*>\s*<v>(\d+)<\/v>/gu)];
			yield cells.map(([, at]) => texts[Number(at)] ?? '').join(' ; ');
		}
	}
}
