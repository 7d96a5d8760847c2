import { selections } from '../domain/published-address.ts';
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
export function scopeOf(selection: string): 'directory' | 'county' | 'list' {
	if (selection === selections.everyone()) return 'directory';
	return selection.startsWith(selections.county({ slug: '' })) ? 'county' : 'list';
}

/** The formats that stand beside the whole directory, beside a county, beside every other list, or beside one contact. */
export function formatsOf(scope: FileList['scope']): Format[] {
	return formats.filter(({ isForOne, isForLargeScopes }) => {
		if (scope === 'contact') return isForOne;
		return scope !== 'list' || isForLargeScopes !== true;
	});
}
