/**
 * True for an address and the same without its slash, `.html` or `index.html`, which hosts put there or take away as they please.
 *
 * @param came where an answer came from, in full
 * @param address what was asked for, from the site's root
 */
export function isSameAddress(came: string, root: string, address: string): boolean {
	const plain = (path: string) => path.replace(/(?:\/index)?\.html$|\/$/u, '');
	return plain(new URL(came).pathname) === plain(new URL(address.slice(1), root).pathname);
}
