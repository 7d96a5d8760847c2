import { contactsByLetter, type Directory } from './directory.ts';
import { pageAddresses } from './published-address.ts';

/** The id of a letter's part of the list from A to Ö. */
export function letterAnchor(letter: string): string {
	return `bokstav-${letter === '#' ? 'annat' : letter.toLowerCase()}`;
}

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
		case pageAddresses.index():
			return [...everywhere, ...contactsByLetter(directory.contacts).map(({ letter }) => letterAnchor(letter))];
		default:
			return everywhere;
	}
}
