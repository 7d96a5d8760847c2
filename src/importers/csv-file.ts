import { parse } from 'csv-parse/sync';
import { type Finding, finding, type Position } from '../domain/problem.ts';
import { isSpreadsheetError, withoutCellGuard } from '../domain/spreadsheet-guard.ts';
import { firstInvalidByte } from './source-text.ts';
import { mostColumns, mostRows, type Table, type TableCell } from './table.ts';
import { decodeText } from './text-encoding.ts';

/** What is to be said of a file of values, and where. */
export interface CsvFinding {
	readonly about: Finding;
	readonly position: Position | 'unavailable';
}

/**
 * Reads a file of values (RFC 4180) as spreadsheets and people write it: commas, semicolons, tabs or `|` between them, in UTF-8, UTF-16 or what
 * Windows has in Sweden. An apostrophe that guards a value from being run or changed by a spreadsheet is no part of it.
 */
export function readCsv(bytes: Uint8Array): { table?: Table; findings: readonly CsvFinding[] } {
	const decoded = decode(bytes);
	if ('about' in decoded) return { findings: [decoded] };
	const { text, guessed } = decoded;
	const findings: CsvFinding[] =
		guessed === undefined
			? []
			: [{ about: finding('csv-encoding-guessed', { encoding: guessed }), position: 'unavailable' }];
	const unbalanced = findUnbalanced(text, findDelimiter(text));
	if (unbalanced !== undefined) {
		return { findings: [...findings, { about: finding('csv-quotes-unbalanced', {}), position: unbalanced }] };
	}
	const records = parseRecords(text);
	if (records === undefined) {
		return { findings: [...findings, { about: finding('csv-quotes-unbalanced', {}), position: 'unavailable' }] };
	}
	const widest = records.reduce((most, { length }) => Math.max(most, length), 0);
	const [what, size, maximum] =
		records.length > mostRows
			? (['rows', records.length, mostRows] as const)
			: (['columns', widest, mostColumns] as const);
	if (size > maximum) {
		return {
			findings: [...findings, { about: finding('sheet-too-large', { what, size, maximum }), position: 'unavailable' }],
		};
	}
	// Counted as a spreadsheet counts, in which a row may have several lines.
	const rows = records.flatMap((record, index) => {
		const cells = new Map(
			record.flatMap((value, column): [number, TableCell][] => {
				const shown = withoutCellGuard(value);
				return shown.trim() === ''
					? []
					: [[column + 1, { kind: isSpreadsheetError(value) ? 'error' : 'text', text: shown }]];
			}),
		);
		return cells.size === 0 ? [] : [{ number: index + 1, cells, isHidden: false }];
	});
	return { table: { name: undefined, rows, merged: [] }, findings };
}

function parseRecords(text: string): string[][] | undefined {
	try {
		return parse(text, {
			delimiter: findDelimiter(text),
			relax_column_count: true,
			relax_quotes: true,
			record_delimiter: ['\r\n', '\n', '\r'],
		});
	} catch {
		return undefined;
	}
}

/** The text of a file, and the encoding that was taken for likely where the file does not say it. */
function decode(bytes: Uint8Array): { text: string; guessed?: string | undefined } | CsvFinding {
	const decoded = decodeText(bytes);
	if ('refused' in decoded) {
		const isEmpty = decoded.refused.code === 'file-empty';
		const about = isEmpty ? decoded.refused : finding('sheet-unreadable', { reason: 'not-a-table' });
		return { about, position: 'unavailable' };
	}
	const { text, encoding, isMarked } = decoded;
	if (encoding !== 'windows-1252') return { text, guessed: encoding === 'utf-8' || isMarked ? undefined : 'UTF-16' };
	// Letters of both encodings: no guess is right for all of them.
	const both = /[\u00C3\u00E2][\u0080-\u00BF\u0152-\u2122]/u.exec(text);
	if (both === null) return { text, guessed: 'Windows-1252' };
	const invalid = firstInvalidByte(bytes);
	const before = new TextDecoder().decode(bytes.subarray(0, invalid)).split(/\r\n|\r|\n/u);
	const byte = `0x${(bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
	const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
	return { about: finding('csv-encoding-mixed', { byte }), position };
}

/** The sign that most of the first lines have, outside quotation marks: cells may have others, but headings have none of them. */
function findDelimiter(text: string): string {
	const lines = text
		.slice(0, 20_000)
		.replace(/"(?:[^"]|"")*"/gu, '')
		.split(/\r\n|\r|\n/u, 10);
	const score = (sign: string) => {
		const counts = lines.map((line) => line.split(sign).length - 1);
		// How many there are in all decides only between two that stand in as many lines.
		return counts.filter((count) => count > 0).length * 1e6 + counts.reduce((sum, count) => sum + count, 0);
	};
	const [best = ','] = [';', '\t', ',', '|'].sort((a, b) => score(b) - score(a));
	return score(best) === 0 ? ',' : best;
}

/** Where a quotation mark begins a value that nothing ends; undefined where none does. */
function findUnbalanced(text: string, delimiter: string): Position | undefined {
	let line = 1;
	let lineStart = 0;
	let opened: Position | undefined;
	let isAtStart = true;
	for (let index = 0; index < text.length; index++) {
		const sign = text.charAt(index);
		if (opened !== undefined) {
			if (sign === '"') {
				if (text.charAt(index + 1) === '"') index++;
				else opened = undefined;
			}
		} else if (sign === '"' && isAtStart) opened = { line, column: index - lineStart + 1 };
		isAtStart = opened === undefined && (sign === delimiter || sign === '\n' || sign === '\r');
		if (sign === '\n' || (sign === '\r' && text.charAt(index + 1) !== '\n')) {
			line++;
			lineStart = index + 1;
		}
	}
	return opened;
}
