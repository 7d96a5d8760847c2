import type { Contact, Directory } from '../domain/directory.ts';
import { countInPart, standsBeside } from '../domain/list-files.ts';
import { selections } from '../domain/published-address.ts';
import type { ListScope } from '../domain/published-lists.ts';
import { csv } from './csv.ts';
import { excelCsv } from './excel-csv.ts';
import type { FileList, Format } from './format.ts';
import { jcard } from './jcard.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';
import { vcard } from './vcard.ts';
import { vcard4 } from './vcard-4.ts';
import { xlsx } from './xlsx.ts';

/** Every format, in the order in which pages offer them. */
export const formats: readonly Format[] = [xlsx, vcard, csv, excelCsv, json, ndjson, vcard4, jcard, text];

/** What the files of a list are of, by its selection. */
export function scopeOf(selection: string): ListScope {
	if (selection === selections.everyone()) return 'directory';
	return selection.startsWith(selections.county({ slug: '' })) ? 'county' : 'list';
}

/** The formats that stand beside the whole directory, beside a county or any other list unless there are too many contacts, or beside one contact. */
export function formatsOf(scope: FileList['scope']): Format[] {
	return formats.filter(({ beside, isForOne }) => {
		if (scope === 'contact') return isForOne;
		return scope !== 'list' || beside !== 'counties';
	});
}

/** The formats that stand beside a list. */
export function formatsOfList(
	{ contacts, selection }: { readonly contacts: readonly Contact[]; readonly selection: string },
	directory: Directory,
): Format[] {
	const list = { scope: scopeOf(selection), count: contacts.length };
	return formats.filter((format) => standsBeside(format, list, directory));
}

/** A file beside a list, in the first language. */
export interface FileBesideList {
	readonly format: Format;
	/** Its address, without the format's ending. */
	readonly stem: string;
	readonly contacts: readonly Contact[];
}

/** The files of a list: one in each format that stands beside it, and the numbered ones of a format in which it is too long for one. */
export function listFilesBeside(
	list: { readonly contacts: readonly Contact[]; readonly fileName: string; readonly selection: string },
	directory: Directory,
): FileBesideList[] {
	const { contacts, fileName, selection } = list;
	const scope = scopeOf(selection);
	return [
		...formatsOfList(list, directory).map((format) => ({ format, stem: fileName, contacts })),
		...formats.flatMap((format) => {
			const inPart = countInPart(format, { scope, count: contacts.length }, directory);
			if (inPart === undefined) return [];
			return Array.from({ length: Math.ceil(contacts.length / inPart) }, (_, index) => ({
				format,
				stem: `${fileName}-${index + 1}`,
				contacts: contacts.slice(index * inPart, (index + 1) * inPart),
			}));
		}),
	];
}
