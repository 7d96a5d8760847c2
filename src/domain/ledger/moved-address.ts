import type { Directory } from '../directory.ts';
import { listEndedFiles } from '../list-files.ts';
import { listPrintFiles } from '../print-files.ts';
import { localise } from '../published-address.ts';
import { type FileEndings, listEntryFiles } from './entry-addresses.ts';
import { listFormerOwnFiles, listGoneDocuments, listPresentFiles } from './former-files.ts';
import { listFormerPages } from './former-pages.ts';

/** An address that has been published and has no page of its own. */
export interface MovedAddress {
	/** From the site's root, with the prefix of its language: `/en/kommun/2418/`. */
	readonly from: string;
	/** Where it leads, from the site's root, in the same language; undefined for what has been removed, which is gone for good (RFC 9110 section 15.5.11). */
	readonly to?: string;
	/** True where it leads on only as long as a file is not made, since its list or the directory is too large: who remembers where the address led would not find it when it is there again. */
	readonly isForNow?: true;
}

/**
 * Every address that leads to another or is gone, in each of the directory's languages, and each once. What has vanished without a word is not here: its
 * page answers by itself until somebody has said what became of it. Nor are pages in frames, which always answer by themselves: a redirect would lose the
 * colours that were asked for, and a host's own page for what is gone does not belong on another site.
 *
 * @param endings of the files that the site has beside its pages; left out, pages alone are listed
 * @param most how many in all leave room for files that have ended because there are too many contacts, which the page for what is missing knows too
 */
export function listMovedAddresses(
	directory: Directory,
	endings: FileEndings = { contact: [], list: [] },
	most = Number.POSITIVE_INFINITY,
): MovedAddress[] {
	const { former, site } = directory;
	const pages = listFormerPages(directory)
		.filter(({ state }) => state !== 'vanished')
		.flatMap(({ path, state, to }) =>
			site.languages.map((language) => {
				const inLanguage = (address: string) => localise(address, language, site.languages);
				return state === 'removed' ? { from: inLanguage(path) } : { from: inLanguage(path), to: inLanguage(to) };
			}),
		);
	const files = former
		.filter(({ state }) => state !== 'vanished')
		.flatMap(({ kind, id, state, target }) => {
			// Files of something else would be taken for those that were there.
			const after = state === 'moved' && target?.kind === kind ? listEntryFiles(target, endings, site.languages) : [];
			return listEntryFiles({ kind, id }, endings, site.languages).map((from, index) => {
				const to = after[index];
				return to === undefined ? { from } : { from, to };
			});
		});
	const documents: MovedAddress[] = listGoneDocuments(directory).map((from) => ({ from }));
	const taken = listPresentFiles(directory, endings);
	// What lists are too long for, or the directory too large: it may have been published when there was less, and leads to the pages of the lists.
	const endedFiles = listEndedFiles(directory, [...endings.list, ...(endings.county ?? [])]);
	const ended = new Map(
		[...listPrintFiles(directory).filter(({ isMade }) => !isMade), ...endedFiles].map(({ page, path }) => [path, page]),
	);
	const forNow = (from: string, to: string): MovedAddress => ({ from, to, isForNow: true });
	const renamed = [
		...pages,
		...[...files, ...listFormerOwnFiles(directory), ...documents]
			.filter(({ from }) => !taken.has(from))
			.map((moved) => {
				const page = moved.to === undefined ? undefined : ended.get(moved.to);
				return page === undefined ? moved : forNow(moved.from, page);
			}),
	];
	const room = Math.max(0, most - renamed.length);
	return [...renamed, ...[...ended].slice(0, room).map(([from, to]) => forNow(from, to))];
}
