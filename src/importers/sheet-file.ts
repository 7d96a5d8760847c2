import { type SheetKind, sheetNames } from '../domain/content-columns.ts';
import { finding, type Problem } from '../domain/problem.ts';
import { slugify } from '../domain/slug.ts';
import { type ContentFile, largestSheet } from './content-file.ts';
import { readCsv } from './csv-file.ts';
import { readRows, type SheetRow } from './sheet-rows.ts';
import { wholeFile } from './source-text.ts';
import type { Table } from './table.ts';
import { readWorkbook } from './workbook-file.ts';

/** What a file with tables says. */
export interface SheetFile {
	readonly rows: readonly SheetRow[];
	readonly problems: readonly Problem[];
}

/** True for a path whose ending is that of a workbook, or of what people take for one. */
export function isWorkbook(path: string): boolean {
	return /\.(?:xlsx|xlsm|xltx|xltm|xls|ods)$/iu.test(path);
}

/** Reads the contacts and organisations of a workbook or a file of values. Nothing larger than its kind may be is unpacked. */
export function readSheetFile(file: ContentFile): SheetFile {
	const { path, content } = file;
	if ('refused' in content) return { rows: [], problems: [wholeFile(path, content.refused)] };
	if (content.length > largestSheet) {
		const about = finding('file-too-large', { size: content.length, maximum: largestSheet });
		return { rows: [], problems: [wholeFile(path, about)] };
	}
	if (content.length === 0) return { rows: [], problems: [wholeFile(path, finding('file-empty', {}))] };
	const problems: Problem[] = [];
	let tables: readonly Table[];
	if (isWorkbook(path) || (content[0] === 0x50 && content[1] === 0x4b)) {
		const workbook = readWorkbook(content, isContentSheet);
		for (const { about, sheet } of workbook.findings) {
			const location = { file: path, position: 'unavailable' as const };
			problems.push({ ...about, location: sheet === undefined ? location : { ...location, cell: { sheet } } });
		}
		({ tables } = workbook);
	} else {
		const { table, findings } = readCsv(content);
		problems.push(...findings.map(({ about, position }) => ({ ...about, location: { file: path, position } })));
		tables = table === undefined ? [] : [table];
	}
	const read = tables.map((table) => readRows(kindOf(table.name ?? path.replace(/^.*\/|\.[^.]*$/gu, '')), table, path));
	return {
		rows: read.flatMap(({ rows }) => rows),
		problems: [...problems, ...read.flatMap((each) => each.problems)],
	};
}

/** The sheets with the names that they have here; in a workbook without any, the first. */
function isContentSheet(name: string, all: readonly string[]): boolean {
	const named = all.filter((each) => isNamed(each, 'contact') || isNamed(each, 'organisation'));
	return named.length > 0 ? named.includes(name) : name === all[0];
}

function kindOf(name: string): SheetKind {
	return isNamed(name, 'organisation') ? 'organisation' : 'contact';
}

function isNamed(name: string, kind: SheetKind): boolean {
	const words = slugify(name).split('-');
	return Object.values(sheetNames[kind]).some((each) => words.includes(slugify(each)));
}
