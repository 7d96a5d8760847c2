import { changeAnchor, listToldChanges } from './changed-entries.ts';
import { contactsByLetter, type Directory } from './directory.ts';
import { onceFor } from './once-for.ts';
import { pageAddresses } from './published-address.ts';

/** The id of a letter's part of the list from A to Ö. */
export function letterAnchor(letter: string): string {
	return `bokstav-${letter === '#' ? 'annat' : letter.toLowerCase()}`;
}

/** The id of what says, on the page of an entry, how other sites link to it. */
export const linkKitAnchor = 'lanka';

/** The id of what leads, on the page about linking, to the pages of all entries. */
export const linkedPagesAnchor = 'alla';

/** Anchors on every page: its contents, and what browsers take for its top. */
const everywhere = ['main', 'top', ''];

/**
 * The anchors that a link may lead to on one of the site's own pages, or `undefined` where what follows `#` says what the page is to
 * show. The anchors of prose are its headings, and those that its components make.
 */
export function listAnchors(path: string, directory: Directory): readonly string[] | undefined {
	switch (path) {
		case pageAddresses.print():
		case pageAddresses.printout():
			return undefined;
		case pageAddresses.start():
			return [...everywhere, 'q'];
		case pageAddresses.linking():
			return [...everywhere, linkedPagesAnchor];
		case pageAddresses.changes():
			return [...everywhere, ...listToldChanges(directory).map(changeAnchor)];
		case pageAddresses.index():
			return [...everywhere, ...contactsByLetter(directory.contacts).map(({ letter }) => letterAnchor(letter))];
		default:
			return findLinkKitPages(directory).has(path) ? [...everywhere, linkKitAnchor] : everywhere;
	}
}

/** True for a page that says how other sites link to it, or to whatever is chosen there. */
export function showsLinkKit(path: string, directory: Directory): boolean {
	return path === pageAddresses.linking() || listAnchors(path, directory)?.includes(linkKitAnchor) === true;
}

/** Pages of all that can be linked to; what has gone, or that nobody answers for any more, is nothing to link to. */
const findLinkKitPages = onceFor(
	({ contacts, counties, municipalities, organisations }: Directory): ReadonlySet<string> =>
		new Set([
			...contacts.map(pageAddresses.contact),
			...municipalities.map(pageAddresses.municipality),
			...counties.map(pageAddresses.county),
			...organisations.map(pageAddresses.organisation),
		]),
);
