import type { Directory } from '../directory.ts';
import { type FileEndings, listEntryFiles } from './entry-addresses.ts';

/** A file that stands at another address since what it is about has another id, and that address. Both are from the site's root. */
export interface FormerFile {
	readonly from: string;
	readonly to: string;
}

/** Every file that stands at an earlier address of its entry as well. */
export function listFormerFiles(
	{ former, site }: Pick<Directory, 'former' | 'site'>,
	endings: FileEndings,
): FormerFile[] {
	return former.flatMap(({ kind, id, state, target }) => {
		if (state !== 'moved' || target?.kind !== kind) return [];
		const before = listEntryFiles({ kind, id }, endings, site.languages);
		return listEntryFiles(target, endings, site.languages).map((to, index) => ({ to, from: before[index] ?? '' }));
	});
}
