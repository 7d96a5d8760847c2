import type { Directory } from '../directory.ts';
import { listPrintFiles } from '../print-files.ts';
import { localise } from '../published-address.ts';
import { type FileEndings, listEntryFiles } from './entry-addresses.ts';
import { listFormerOwnFiles, listPresentFiles } from './former-files.ts';
import { listFormerPages } from './former-pages.ts';

/** An address that has been published and has no page of its own. */
export interface MovedAddress {
	/** From the site's root, with the prefix of its language: `/en/kommun/2418/`. */
	readonly from: string;
	/** Where it leads, from the site's root, in the same language; undefined for what has been removed, which is gone for good (RFC 9110 section 15.5.11). */
	readonly to?: string;
}

/**
 * Every address that leads to another or is gone, in each of the directory's languages, and each once. What has vanished without a word is not here: its
 * page answers by itself until somebody has said what became of it. Nor are pages in frames, which always answer by themselves: a redirect would lose the
 * colours that were asked for, and a host's own page for what is gone does not belong on another site.
 *
 * @param endings of the files that the site has beside its pages; left out, pages alone are listed
 */
export function listMovedAddresses(
	directory: Directory,
	endings: FileEndings = { contact: [], list: [] },
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
	const taken = listPresentFiles(directory, endings);
	// Printouts that their lists are too long for: they may have been published when the lists were shorter, and lead to the pages of these.
	const ended = new Map(listPrintFiles(directory).flatMap(({ isMade, page, path }) => (isMade ? [] : [[path, page]])));
	return [
		...pages,
		...[...files, ...listFormerOwnFiles(directory)]
			.filter(({ from }) => !taken.has(from))
			.map((moved) => (moved.to === undefined ? moved : { from: moved.from, to: ended.get(moved.to) ?? moved.to })),
		...[...ended].map(([from, to]) => ({ from, to })),
	];
}
