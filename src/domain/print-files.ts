import type { Directory } from './directory.ts';
import { onceFor } from './once-for.ts';
import { pageAddresses, printFileEndings } from './published-address.ts';
import { listPublishedLists } from './published-lists.ts';
import type { Site } from './site.ts';

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

/** How many contacts of a list are ready as posters at most: no wall has room for more. The print page draws more, for whoever asks. */
const mostReadyPosters = 100;

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
	createPrintFiles(directory, limitsOf(directory.site)),
);

/** The pages that lead to lists of people which are ready, of those that lead to every list of a kind. */
export const findPagesOfReadyLists = onceFor((directory: Directory): readonly string[] => {
	const { list } = limitsOf(directory.site);
	const ready = listPublishedLists(directory).filter(({ openCount }) => openCount > 0 && isWithin(list, openCount));
	return [pageAddresses.municipalities(), pageAddresses.organisations()].filter((index) =>
		ready.some(({ page }) => page.startsWith(index)),
	);
});

/** {@link listPrintFiles} by limits of its own. */
export function createPrintFiles(directory: Directory, limits: PrintFileLimits): PrintFileOfList[] {
	const hasPosters = isWithin(limits.directoryWithPosters, directory.contacts.length);
	// Ended posts are on no paper.
	return listPublishedLists(directory).flatMap(({ printoutStem, page, openCount }) => {
		const isMade = {
			list: isWithin(limits.list, openCount),
			poster: hasPosters && isWithin(limits.poster, openCount),
		};
		return (['list', 'poster'] as const).map((layout) => ({
			path: printoutStem + printFileEndings[layout],
			layout,
			page,
			isMade: isMade[layout],
		}));
	});
}

/** The limits that a directory has set. */
export function limitsOf({ readyLists }: Pick<Site, 'readyLists'>): PrintFileLimits {
	return { list: readyLists, poster: Math.min(readyLists, mostReadyPosters), directoryWithPosters: readyLists };
}

/** Where the most is none, not even a list with nobody on it is made. */
function isWithin(most: number, count: number): boolean {
	return most > 0 && count <= most;
}
