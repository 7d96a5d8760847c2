import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { fixtureDirectory, writeAll } from '../../unit/fixture-directory.ts';
import { parseCsv } from '../../unit/formats/parse-csv.ts';

const directory = fixtureDirectory();
const [first] = directory.contacts;
if (first === undefined) throw new Error('no contact');

/** Fields as a forgiving spreadsheet reads them: quotes count where they begin a field, and what follows the closing one is kept. */
function lenientFields(text: string, separator: string): string[] {
	const pattern = new RegExp(`(?:"((?:[^"]|"")*)(?:"|$))?([^${separator}\\r\\n]*)(?:[${separator}\\r\\n]|$)`, 'gu');
	return [...text.matchAll(pattern)].map(([, quoted = '', rest = '']) => quoted.replace(/""/gu, '"') + rest);
}

describe('the CSV file', () => {
	const withNote = (note: string) => writeAll(csv, { ...directory, contacts: [{ ...first, role: note, note }] });
	const readNote = (text: string) => {
		const [head = [], row = []] = parseCsv(text);
		return row[head.indexOf('anmarkning')] ?? '';
	};
	const sign = fc.constantFrom(
		...['=', '+', '-', '@', '＝', '＠', ';', ',', '\t', '\n', '\r', '"', "'", ' ', 'a', '1', '\0', 'å'],
	);
	const anyNote = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
	const formula = /^[=+\-@＝＋－＠\0]/u;

	it('holds no formula, by whatever sign a reader divides it, and whether or not it heeds quotes, and gives back what was written', () => {
		fc.assert(
			fc.property(anyNote, (note) => {
				const text = withNote(note);
				const fields = [',', ';', '\t'].flatMap((separator) => [
					...text.split(new RegExp(`[${separator}\r\n]`, 'u')).map((field) => field.replace(/^"+/u, '')),
					...lenientFields(text, separator),
				]);
				expect(fields.filter((field) => formula.test(field))).toEqual([]);
				const unguarded = readNote(text)
					.replace(/^'(?=['"]*[\t\r\n])/u, '')
					.replace(/(^|[,;\t\r\n])'(?=['"]*[=+\-@＝＋－＠\0])/gu, '$1');
				expect(unguarded).toBe(note);
			}),
			{ numRuns: 2000 },
		);
	});
});
