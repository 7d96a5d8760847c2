import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * The cells of a workbook's first sheet (ECMA-376 part 1), row by row: texts alone, since no other kind of cell belongs there. Nothing of what is read is
 * shared with what writes it.
 */
export function readFirstSheet(bytes: Uint8Array): string[][] {
	const members = unzipSync(bytes, {
		filter: ({ name }) => /^xl\/(?:worksheets\/sheet1|sharedStrings)\.xml$/u.test(name),
	});
	const sheet = members['xl/worksheets/sheet1.xml'];
	const strings = members['xl/sharedStrings.xml'];
	if (sheet === undefined) throw new Error('No first sheet');
	return readSheet(strFromU8(sheet), strings === undefined ? [] : readStrings(strFromU8(strings)));
}

/** Shared strings (18.4.8), each of one run or several. */
function readStrings(xml: string): string[] {
	const strings: string[] = [];
	let isText = false;
	const parser = new SaxesParser();
	parser.on('opentag', ({ name }) => {
		if (name === 'si') strings.push('');
		isText = name === 't';
	});
	parser.on('closetag', () => {
		isText = false;
	});
	parser.on('text', (text) => {
		if (isText) strings.push((strings.pop() ?? '') + text);
	});
	parser.write(xml).close();
	return strings.map(unescapeText);
}

function readSheet(xml: string, strings: readonly string[]): string[][] {
	const rows: string[][] = [];
	let cell: { column: number; type: string | undefined; text: string } | undefined;
	let isText = false;
	const parser = new SaxesParser();
	parser.on('opentag', ({ attributes, name }) => {
		if (name === 'row') rows.push([]);
		else if (name === 'c')
			cell = { column: columnOf(String(attributes['r'])), type: attributes['t'] as string, text: '' };
		else if (name === 'f') throw new Error(`A formula in ${rows.length}`);
		isText = name === 'v' || name === 't';
	});
	parser.on('text', (text) => {
		if (isText && cell !== undefined) cell.text += text;
	});
	parser.on('closetag', ({ name }) => {
		isText = false;
		if (name !== 'c' || cell === undefined) return;
		const { column, text, type } = cell;
		const row = rows.at(-1) ?? [];
		while (row.length < column) row.push('');
		if (type !== 's' && type !== 'inlineStr' && text !== '') throw new Error(`A cell that is no text: ${text}`);
		row.push(type === 's' ? (strings[Number(text)] ?? '') : unescapeText(text));
		cell = undefined;
	});
	parser.write(xml).close();
	return rows;
}

/** @example columnOf('AB12') // => 27 */
function columnOf(reference: string): number {
	const letters = /^[A-Z]+/u.exec(reference)?.[0] ?? '';
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What XML cannot hold stands as the number of its code unit (22.9.2.19). */
function unescapeText(text: string): string {
	return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}
