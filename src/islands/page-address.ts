/**
 * The address of a page of the site in the reader's language.
 *
 * @param path as `pageAddresses` gives it, with what may follow it
 * @param home the start page in that language
 */
export function pageAddress(path: string, home: string | URL): string {
	return new URL(path.slice(1), home).href;
}
