// Ships to the browser.
import type { Details } from './details.ts';

/**
 * Details that a contact among others has a line for, and where: below its places, or below the ways to reach it. The rest are told where a contact
 * stands by itself. Cards, hits, blocks for other sites and the length of pages go by it.
 */
export const listedDetails = { topics: 'where', officeHours: 'reach' } as const satisfies {
	readonly [Kind in keyof Details]?: 'where' | 'reach';
};

export type ListedDetail = keyof typeof listedDetails;

/** Those by whose words a contact is found. Of these a line has as many as there is room for, those that are searched for first. */
export const searchedDetails = ['topics'] as const satisfies readonly ListedDetail[];

export type SearchedDetail = (typeof searchedDetails)[number];

/** True for a detail that has a line. */
export function isListed(kind: keyof Details): kind is ListedDetail {
	return Object.hasOwn(listedDetails, kind);
}

/** True for a detail by whose words a contact is found. */
export function isSearched(kind: string): kind is SearchedDetail {
	return searchedDetails.some((each) => each === kind);
}
