import {
	type ChangeRow,
	changeColumns,
	changeFileOf,
	changes,
	fingerprintForm,
	type RecordedKey,
	type RecordedKind,
	recordedFields,
	recordedKinds,
	type StateRow,
	stateColumns,
} from '../domain/change-record.ts';
import { type IsoDate, parseDate } from '../domain/date.ts';
import { isId } from '../domain/id.ts';
import { formatKey } from '../domain/ledger/ledger.ts';
import { nearest } from '../domain/nearest.ts';
import { type Finding, finding, type Position, type Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { findIdentityNumberProblems, readSource } from './source-text.ts';
import { type Cell, divideTable } from './table-cells.ts';

type Add = (about: Finding, position: Position) => void;

/** Reads a year of the change record. A row that is wrong is told and left out. */
export function readChangeFile(file: ContentFile, today: IsoDate): { rows: ChangeRow[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, changeColumns, (cells, add) => readChange(cells, file.path, today, add));
	let newest: IsoDate | undefined;
	for (const { row, cells } of rows) {
		if (newest !== undefined && row.date < newest) {
			problems.push(atCell(file, cells, finding('changes-out-of-order', { date: row.date, before: newest })));
		} else newest = row.date;
	}
	problems.push(...findDuplicates(file, rows, (row) => JSON.stringify(row)));
	return { rows: rows.map(({ row }) => row), problems };
}

/** Reads what was last recorded; `rows` is missing when the file is no such table. */
export function readStateFile(file: ContentFile): { rows: StateRow[]; problems: Problem[] } {
	const { rows, problems } = readTable(file, stateColumns, readState);
	problems.push(...findDuplicates(file, rows, formatKey));
	return { rows: rows.map(({ row }) => row), problems };
}

interface LocatedRow<Row> {
	readonly row: Row;
	readonly cells: readonly Cell[];
}

function readTable<Row>(
	file: ContentFile,
	columns: readonly string[],
	readRow: (cells: readonly Cell[], add: Add) => Row | undefined,
): { rows: LocatedRow<Row>[]; problems: Problem[] } {
	const { source, problems } = readSource(file);
	if (source === undefined) return { rows: [], problems };
	const found = [...problems, ...findIdentityNumberProblems(source)];
	const add: Add = (about, position) => found.push(source.problem(about, position));
	const { head, names, rows } = divideTable(source.text);
	if (names.join(' ') !== columns.join(' ')) {
		add(finding('changes-head-invalid', { found: head, expected: columns.join(',') }), { line: 1, column: 1 });
		return { rows: [], problems: found };
	}
	const read = rows.flatMap((cells) => {
		if (cells.length !== columns.length) {
			const about = finding('changes-row-invalid', { count: cells.length, expected: columns.length });
			if (cells[0] !== undefined) add(about, cells[0].position);
			return [];
		}
		const row = readRow(cells, add);
		return row === undefined ? [] : [{ row, cells }];
	});
	return { rows: read, problems: found };
}

function readChange(cells: readonly Cell[], path: string, today: IsoDate, add: Add): ChangeRow | undefined {
	const [date, kind, id, change, fields] = cells;
	if (!date || !kind || !id || !change || !fields) return undefined;
	const day = readDay(date, path, today, add);
	const key = readKey(kind, id, add);
	const what = readWord(change, changes, add);
	if (day === undefined || key === undefined || what === undefined) return undefined;
	const named = readFields(fields, key.kind, add);
	if (named === undefined) return undefined;
	if ((what === 'changed') !== named.length > 0) {
		add(finding('changes-fields-invalid', { change: what }), fields.position);
		return undefined;
	}
	return { date: day, ...key, change: what, fields: named };
}

function readState([kind, id, salt, fingerprints]: readonly Cell[], add: Add): StateRow | undefined {
	if (!kind || !id || !salt || !fingerprints) return undefined;
	const key = readKey(kind, id, add);
	if (key === undefined) return undefined;
	const named = wordsOf(fingerprints).map(({ text, position }) => {
		const [name = '', print = ''] = text.split('=', 2);
		return { name: { text: name, position }, print: { text: print, position } };
	});
	const broken = [salt, ...named.map(({ print }) => print)].find(({ text }) => !fingerprintForm.test(text));
	if (broken !== undefined) {
		add(finding('changes-fingerprint-invalid', {}), broken.position);
		return undefined;
	}
	const fields = named.map(({ name, print }) => [readWord(name, recordedFields[key.kind], add), print.text] as const);
	const known = fields.flatMap(([field, print]) => (field === undefined ? [] : [[field, print] as const]));
	return known.length < fields.length ? undefined : { ...key, salt: salt.text, fingerprints: new Map(known) };
}

function readDay({ text, position }: Cell, path: string, today: IsoDate, add: Add): IsoDate | undefined {
	const day = parseDate(text);
	if (day === undefined) add(finding('date-invalid', { value: text }), position);
	else if (day > today) add(finding('date-in-future', { value: day, today }), position);
	else if (changeFileOf(day) !== path)
		add(finding('changes-other-year', { date: day, file: changeFileOf(day) }), position);
	else return day;
	return undefined;
}

function readKey(kind: Cell, id: Cell, add: Add): RecordedKey | undefined {
	const named = readWord(kind, recordedKinds, add);
	if (!isId(id.text)) add(finding('changes-entry-invalid', { value: id.text }), id.position);
	return named === undefined || !isId(id.text) ? undefined : { kind: named, id: id.text };
}

function readFields(cell: Cell, kind: RecordedKind, add: Add): ChangeRow['fields'] | undefined {
	const words = wordsOf(cell);
	const fields = words.flatMap((word) => readWord(word, recordedFields[kind], add) ?? []);
	const twice = words.find(({ text }, index) => words.findIndex((other) => other.text === text) < index);
	if (twice !== undefined) add(finding('value-duplicate', { value: twice.text }), twice.position);
	return fields.length < words.length || twice !== undefined ? undefined : fields;
}

/** A word that is one of those that there are. */
function readWord<Word extends string>({ text, position }: Cell, known: readonly Word[], add: Add): Word | undefined {
	const word = known.find((each) => each === text);
	if (word !== undefined) return word;
	const about = { value: text, suggestion: nearest(text, known), allowed: known.join(', ') };
	add(finding('value-unknown', about), position);
	return undefined;
}

/** The words of a cell, with spaces between them. */
function wordsOf({ text, position }: Cell): Cell[] {
	return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
		return { text: word, position: { line: position.line, column: position.column + index } };
	});
}

/** Rows that say what an earlier one says. */
function findDuplicates<Row>(
	file: ContentFile,
	rows: readonly LocatedRow<Row>[],
	identify: (row: Row) => string,
): Problem[] {
	const firstLines = new Map<string, number>();
	return rows.flatMap(({ row, cells }) => {
		const line = cells[0]?.position.line ?? 0;
		const first = firstLines.get(identify(row));
		if (first === undefined) firstLines.set(identify(row), line);
		return first === undefined ? [] : [atCell(file, cells, finding('changes-row-duplicate', { firstLine: first }))];
	});
}

function atCell({ path }: ContentFile, [first]: readonly Cell[], about: Finding): Problem {
	return { ...about, location: { file: path, position: first?.position ?? 'unavailable' } };
}
