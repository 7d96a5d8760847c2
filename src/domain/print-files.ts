import type { Directory } from './directory.ts';
import { onceFor } from './once-for.ts';
import { printFileEndings } from './published-address.ts';
import { listPublishedLists } from './published-lists.ts';

export type PrintFileLayout = keyof typeof printFileEndings;

/** How many contacts lists that are ready for printing are made for. */
export interface PrintFileLimits {
	/** On a list. */
	readonly list: number;
	/** On posters, which have a page for each contact. */
	readonly poster: number;
	/** In a directory that has posters. */
	readonly directoryWithPosters: number;
}

/** Nobody prints a longer list, and writing it takes as long as a site; no wall has room for more posters, and in a larger directory each contact would be on several. */
export const printFileLimits: PrintFileLimits = { list: 2000, poster: 100, directoryWithPosters: 2000 };

/** A list that is ready for printing, or would be if there were fewer contacts. */
export interface PrintFileOfList {
	/** From the site's root: `/kommun/mala.pdf`, `/kommun/mala-anslag.pdf`. */
	readonly path: string;
	readonly layout: PrintFileLayout;
	/** The address of its list's page, in the site's first language. */
	readonly page: string;
	/** False for one that there are too many contacts for. Its address may have been published when they were fewer. */
	readonly isMade: boolean;
}

/** The one rule for which lists are ready for printing: each of a directory's, in every layout, made or not. Where the machine can make none, none of them is. */
export const listPrintFiles = onceFor((directory: Directory): readonly PrintFileOfList[] =>
	createPrintFiles(directory, printFileLimits),
);

/** {@link listPrintFiles} by limits of its own. */
export function createPrintFiles(directory: Directory, limits: PrintFileLimits): PrintFileOfList[] {
	const hasPosters = directory.contacts.length <= limits.directoryWithPosters;
	// Ended posts are on no paper.
	return listPublishedLists(directory).flatMap(({ printoutStem, page, openCount }) => {
		const isMade = { list: openCount <= limits.list, poster: hasPosters && openCount <= limits.poster };
		return (['list', 'poster'] as const).map((layout) => ({
			path: printoutStem + printFileEndings[layout],
			layout,
			page,
			isMade: isMade[layout],
		}));
	});
}
