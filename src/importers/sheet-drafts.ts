import type { Problem } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import type { Draft } from './draft.ts';
import { readSheetFile } from './sheet-file.ts';
import type { SheetRow } from './sheet-rows.ts';

/** The entries of a workbook or a file of values, as drafts. */
export function readSheetDrafts(file: ContentFile): { drafts: Draft[]; problems: readonly Problem[] } {
	const { rows, problems } = readSheetFile(file);
	return { drafts: rows.map(toDraft), problems };
}

export function toDraft({ kind, id, fields, location, excerpt, numbersOf, namedByColumn, doubts }: SheetRow): Draft {
	return { kind, id, fields, location, excerpt, numbersOf, namedByColumn, doubts };
}
