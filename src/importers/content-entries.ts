import type { SheetKind } from '../domain/content-columns.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Location } from '../domain/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readFiles } from './read-files.ts';
import { sortFiles } from './sort-files.ts';

/** The row of an entry that is kept in a sheet, which no command writes to; undefined for one that has a file of its own, or is not there. */
export function locateInSheets(
	files: readonly ContentFile[],
	today: IsoDate,
	kind: SheetKind,
	id: string,
): Location | undefined {
	return locateAllInSheets(files, today, kind).get(id);
}

/** The rows of all such entries of a kind, by their ids. */
export function locateAllInSheets(
	files: readonly ContentFile[],
	today: IsoDate,
	kind: SheetKind,
): ReadonlyMap<string, Location> {
	const { read } = readFiles(sortFiles(files).sorted, today, () => true);
	return new Map(read.inSheets.flatMap((entry) => (entry.kind === kind ? [[entry.id, entry.location] as const] : [])));
}
