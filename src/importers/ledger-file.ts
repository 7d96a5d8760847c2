import { parseDate } from '../domain/date.ts';
import {
	canBeId,
	type EntryKey,
	formatKey,
	type LedgerRow,
	ledgerColumns,
	ledgerKinds,
	parseKey,
	removedMark,
} from '../domain/ledger/ledger.ts';
import type { LedgerEntry } from '../domain/ledger/ledger-entries.ts';
import { findLedgerCircles, findLedgerFindings } from '../domain/ledger/ledger-findings.ts';
import { nearest } from '../domain/nearest.ts';
import { type Finding, finding, type Position, type Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { findIdentityNumberProblems, readSource, type SourceText, wholeFile } from './source-text.ts';
import { type Cell, divideTable } from './table-cells.ts';

/** The ledger as read from its file. */
export interface LedgerFile {
	readonly rows: readonly LedgerRow[];
	/** Where it and what is published today do not agree. */
	compare(present: readonly LedgerEntry[]): Problem[];
}

/**
 * Reads the ledger: values with commas between them, a row on each line. A row that is wrong is told and left out.
 */
export function readLedgerFile(file: ContentFile): { ledger?: LedgerFile; problems: Problem[] } {
	const { source, problems } = readSource(file);
	if (source === undefined) return { problems };
	const found = [...problems, ...findIdentityNumberProblems(source)];
	const add = (about: Finding, position: Position) => found.push(source.problem(about, position));
	const { head, names, rows: lines } = divideTable(source.text);
	if (names.join(' ') !== ledgerColumns.join(' ')) {
		add(finding('permalinks-head-invalid', { found: head, expected: ledgerColumns.join(',') }), { line: 1, column: 1 });
		return { problems: found };
	}
	const located = new Map<string, { readonly row: LedgerRow; readonly cells: readonly Cell[] }>();
	for (const cells of lines) {
		const row = readRow(cells, add);
		if (row === undefined) continue;
		const earlier = located.get(formatKey(row))?.cells[0];
		if (earlier === undefined) located.set(formatKey(row), { row, cells });
		else {
			const about = finding('permalinks-row-duplicate', { entry: formatKey(row), firstLine: earlier.position.line });
			if (cells[0] !== undefined) add(about, cells[0].position);
		}
	}
	const rows = [...located.values()].map(({ row }) => row);
	found.push(...findLedgerCircles(rows).map(toProblem));
	return {
		ledger: { rows, compare: (present) => findLedgerFindings(rows, present).map(toProblem) },
		problems: found,
	};

	function toProblem({ finding: about, row, onTarget }: ReturnType<typeof findLedgerFindings>[number]): Problem {
		const cells = row && located.get(formatKey(row))?.cells;
		const position = cells?.[onTarget ? ledgerColumns.indexOf('leadsTo') : 0]?.position;
		return position === undefined ? wholeFile(file.path, about) : (source as SourceText).problem(about, position);
	}
}

function readRow(cells: readonly Cell[], add: (about: Finding, position: Position) => void): LedgerRow | undefined {
	const [kind, id, since, belongsTo, leadsTo] = cells;
	if (!kind || !id || !since || !belongsTo || !leadsTo || cells.length > ledgerColumns.length) {
		const about = finding('permalinks-row-invalid', { count: cells.length, expected: ledgerColumns.length });
		if (cells[0] !== undefined) add(about, cells[0].position);
		return undefined;
	}
	const named = ledgerKinds.find((each) => each === kind.text);
	if (named === undefined) {
		const allowed = ledgerKinds.join(', ');
		add(
			finding('value-unknown', { value: kind.text, suggestion: nearest(kind.text, ledgerKinds), allowed }),
			kind.position,
		);
		return undefined;
	}
	const isEntry = canBeId(named, id.text);
	if (!isEntry) add(finding('permalinks-entry-invalid', { value: id.text, kind: named }), id.position);
	const day = parseDate(since.text);
	if (day === undefined) add(finding('date-invalid', { value: since.text }), since.position);
	const whole = readTarget(belongsTo, add);
	const target = leadsTo.text === removedMark ? 'removed' : readTarget(leadsTo, add);
	if (!isEntry || day === undefined || whole === 'invalid' || target === 'invalid') return undefined;
	return { kind: named, id: id.text, since: day, belongsTo: whole, leadsTo: target };
}

function readTarget(
	{ text, position }: Cell,
	add: (about: Finding, position: Position) => void,
): EntryKey | undefined | 'invalid' {
	if (text === '') return undefined;
	const key = parseKey(text);
	if (key === undefined) add(finding('permalinks-target-invalid', { value: text }), position);
	return key ?? 'invalid';
}
