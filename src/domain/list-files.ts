import type { Directory } from './directory.ts';
import { listPublishedLists, type PublishedList } from './published-lists.ts';

/** What of a file format decides which lists it stands beside. */
export interface ListFormat {
	/** What follows a list's name in the name of its file: `.csv`, `-4.vcf`. */
	readonly ending: string;
	/**
	 * The lists that it stands beside, besides the whole directory: all of them; all where the directory is small, since in a large one each contact would stand
	 * in a file more of every list that it is on; or counties.
	 */
	readonly beside: 'every list' | 'lists of small directories' | 'counties';
	/** How many bytes a contact takes in it, about. */
	readonly bytesOfContact: number;
	/** True for a format whose file is as good in several: a list that is too long for one has numbered ones. */
	readonly isParted?: boolean;
}

/** How much of a directory stands in files beside lists. */
export interface ListFileLimits {
	/** Bytes of a file, but for those of the whole directory. */
	readonly file: number;
	/** Contacts of a directory that has every format beside every list. */
	readonly smallDirectory: number;
}

/** A reader who wants more is served by the search, which makes files of what is chosen, or by the files of the whole directory. */
export const listFileLimits: ListFileLimits = { file: 1_000_000, smallDirectory: 2000 };

/** The one rule for which files a list has: true where a format stands beside it. */
export function standsBeside(
	{ beside, bytesOfContact }: ListFormat,
	{ count, scope }: Pick<PublishedList, 'count' | 'scope'>,
	{ contacts }: Pick<Directory, 'contacts'>,
	limits: ListFileLimits = listFileLimits,
): boolean {
	if (scope === 'directory') return true;
	if (beside === 'counties' && scope !== 'county') return false;
	if (beside === 'lists of small directories' && contacts.length > limits.smallDirectory) return false;
	return count * bytesOfContact <= limits.file;
}

/** How many contacts each numbered file of a list has; undefined where there are no such files. */
export function countInPart(
	format: ListFormat,
	list: Pick<PublishedList, 'count' | 'scope'>,
	directory: Pick<Directory, 'contacts'>,
	limits: ListFileLimits = listFileLimits,
): number | undefined {
	const isOfCounty = format.beside === 'counties' && list.scope === 'county';
	if (format.isParted !== true || !isOfCounty || standsBeside(format, list, directory, limits)) return undefined;
	return Math.floor(limits.file / format.bytesOfContact);
}

/** A file that a list would have if it, or the directory, were smaller. */
export interface EndedListFile {
	readonly path: string;
	/** The page of its list, in the site's first language. */
	readonly page: string;
}

/**
 * Files that are not made and whose addresses may have been published when there were fewer contacts, those of long lists first.
 *
 * @param formats that lists have in a small directory
 */
export function listEndedFiles(directory: Directory, formats: readonly ListFormat[]): EndedListFile[] {
	const longestFirst = [...listPublishedLists(directory)].sort((one, other) => other.count - one.count);
	return longestFirst.flatMap((list) =>
		formats
			.filter(({ beside }) => beside !== 'counties' || list.scope === 'county')
			.filter((format) => !standsBeside(format, list, directory))
			.map(({ ending }) => ({ path: list.stem + ending, page: list.page })),
	);
}
