import { contactsByLetter, type Directory } from './directory.ts';
import { findPageKind, pageAddresses } from './published-address.ts';

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
		case pageAddresses.index():
			return [...everywhere, ...contactsByLetter(directory.contacts).map(({ letter }) => letterAnchor(letter))];
		default:
			return hasLinkKit(path) ? [...everywhere, linkKitAnchor] : everywhere;
	}
}

/** True for a page that says how other sites link to it, or to whatever is chosen there. */
export function showsLinkKit(path: string, directory: Directory): boolean {
	return path === pageAddresses.linking() || listAnchors(path, directory)?.includes(linkKitAnchor) === true;
}

/** The page of an entry has two parts in its address, one of a list's further pages a number more. */
function hasLinkKit(path: string): boolean {
	const kind = findPageKind(path);
	const isOfOne = /^\/[^/]+\/[^/]+\/$/u.test(path);
	return isOfOne && (kind === 'contact' || kind === 'municipality' || kind === 'organisation');
}
