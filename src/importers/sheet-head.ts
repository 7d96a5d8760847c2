import {
	type ContentColumn,
	columnsOf,
	foldHeading,
	indexHeadings,
	type SheetKind,
	unitColumns,
} from '../domain/content-columns.ts';
import { nearest } from '../domain/nearest.ts';
import { type Finding, finding } from '../domain/problem.ts';
import type { Table, TableRow } from './table.ts';

/** A column of a table that is known. */
export interface HeadColumn extends ContentColumn {
	/** Its number in the table, one-based. */
	readonly number: number;
	/** As it is written there. */
	readonly heading: string;
}

export interface SheetHead {
	readonly row: number;
	readonly columns: readonly HeadColumn[];
	readonly findings: readonly { readonly about: Finding; readonly number: number; readonly heading: string }[];
}

/** Titles and dates may stand above the headings. */
const ROWS_LOOKED_AT = 20;

/** Finds the row with the headings: the one with most that are known, if there are two. */
export function findHead(kind: SheetKind, { rows }: Table): SheetHead | undefined {
	const index = indexHeadings(kind);
	let best: { row: TableRow; known: number } | undefined;
	for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
		const columns = [...row.cells.values()].flatMap(({ text }) => index.get(foldHeading(text))?.name ?? []);
		const known = new Set(columns).size;
		if (known >= 2 && known > (best?.known ?? 0)) best = { row, known };
	}
	return best && readHead(best.row, index);
}

function readHead(row: TableRow, index: ReadonlyMap<string, ContentColumn>): SheetHead {
	const columns: HeadColumn[] = [];
	const findings: SheetHead['findings'][number][] = [];
	for (const [number, { text }] of row.cells) {
		const heading = text.replace(/\s+/gu, ' ').trim();
		const column = index.get(foldHeading(heading));
		const other = columns.find(({ name }) => name === column?.name);
		if (column === undefined) {
			const about = finding('sheet-column-unknown', { heading, suggestion: suggest(heading, index) });
			findings.push({ about, number, heading });
		} else if (other !== undefined) {
			findings.push({ about: finding('sheet-column-duplicate', { heading, other: other.heading }), number, heading });
		} else columns.push({ ...column, number, heading });
	}
	return { row: row.number, columns, findings: [...findings, ...findUnits(columns)] };
}

/** Where several columns say which part of an organisation a row is of, the widest is its organisation. */
function findUnits(columns: readonly HeadColumn[]): SheetHead['findings'] {
	const levels = ['organisation', ...unitColumns.map(({ name }) => name)];
	const [widest, ...others] = levels.flatMap((level) => columns.filter(({ name }) => name === level));
	return others.map(({ number, heading }) => ({
		about: finding('sheet-column-unit', { heading, organisation: widest?.heading ?? '' }),
		number,
		heading,
	}));
}

/** Nothing is near a short word, since everything is. */
function suggest(heading: string, index: ReadonlyMap<string, ContentColumn>): string | undefined {
	const folded = foldHeading(heading);
	const near = folded.length < 5 ? undefined : nearest(folded, [...index.keys()]);
	return near === undefined ? undefined : (index.get(near)?.headings.sv ?? undefined);
}

/** The headings that somebody who has none needs to know of. */
export function commonHeadings(kind: SheetKind): string {
	const wanted =
		kind === 'contact' ? ['uppdrag', 'organisation', 'telefon', 'epost', 'kontrollerad'] : ['namn', 'slag'];
	return columnsOf(kind)
		.filter(({ name }) => wanted.includes(name))
		.map(({ headings }) => headings.sv)
		.join(', ');
}
