import type { IsoDate } from '../domain/date.ts';
import { publishContacts } from '../domain/publication.ts';
import { createFinder } from '../domain/sought-values.ts';
import { listSharedValues } from '../domain/withheld-values.ts';
import type { ContentFile } from './content-file.ts';
import { type LocatedValue, locateValues, type ValueOfContact } from './locate-values.ts';
import { readFiles } from './read-files.ts';
import { isWorkbook, readSheetFile } from './sheet-file.ts';
import { sortFiles } from './sort-files.ts';
import { readSource } from './source-text.ts';

/** Where a content folder has values. */
export interface FolderValues<Value extends ValueOfContact> {
	/** In what is published. */
	readonly published: readonly LocatedValue<Value>[];
	/** In what only those see who have the folder: comments, queries that searches are tried with, what is not published of contacts. */
	readonly unpublished: readonly LocatedValue<Value>[];
	/** By `identifyValue`, what contacts, organisations and the site say of themselves, each with who says it. */
	readonly shared: ReadonlyMap<string, string>;
	/** PDFs that are published as they are, and whose text cannot be read. */
	readonly unread: readonly string[];
}

/** Looks for values in a content folder without errors. */
export function locateInFolder<Value extends ValueOfContact>(
	files: readonly ContentFile[],
	today: IsoDate,
	values: readonly Value[],
): FolderValues<Value> {
	const { sorted } = sortFiles(files);
	const { read } = readFiles(sorted, today, () => true);
	if (read.site === undefined) return { published: [], unpublished: [], shared: new Map(), unread: [] };
	const site = read.site.value;
	const organisations = read.organisations.map(({ value }) => value);
	const contacts = publishContacts(
		read.contacts.map(({ value }) => value),
		organisations,
		site,
	);
	const published = locateValues(values, { sorted, read, site });
	const told = new Set(published.map(({ location }) => location.file));
	const find = createFinder(values);
	const unpublished = files.flatMap((file) => {
		if (told.has(file.path) || !/\.(?:ya?ml|mdx?|csv)$/u.test(file.path)) return [];
		const { source } = readSource(file);
		return (source === undefined ? [] : find(source.text)).map(({ value, start }): LocatedValue<Value> => {
			return { value, location: { file: file.path, position: source?.positionAt(start) ?? 'unavailable' } };
		});
	});
	// In columns that are no part of an entry too.
	const inRows = sorted.sheets
		.filter(({ path }) => isWorkbook(path) && !told.has(path))
		.flatMap((file) => readSheetFile(file).rows)
		.flatMap(({ excerpt, location }) => find(excerpt).map(({ value }): LocatedValue<Value> => ({ value, location })));
	const unread = [...read.originals].flatMap(([name, { text }]) => (text?.isReadable === false ? [name] : []));
	return {
		published,
		unpublished: [...unpublished, ...inRows],
		shared: listSharedValues(contacts, organisations, site),
		unread,
	};
}
