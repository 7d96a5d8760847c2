import { readAttributes } from '../hosting/html-tag.ts';

/** No page that was made to be read has more. */
const MOST_LINKS = 10_000;

/**
 * The addresses within the same site that a page leads to, from the site's root, without what follows `?` and `#`. Links to other sites are
 * left alone: nobody but the site itself is asked.
 *
 * @param address the page's own, in full
 * @param root the site's, in full, with a slash at its end
 */
export function listPageLinks(html: string, address: string, root: string): string[] {
	const found = new Set<string>();
	let read = 0;
	for (const value of readAttributes(html, ['(?:data-[a-z-]+-)?href', 'src', 'action'])) {
		if (++read > MOST_LINKS) break;
		const written = value.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
		if (!URL.canParse(written, address)) continue;
		const { origin, pathname } = new URL(written, address);
		if (`${origin}${pathname}`.startsWith(root)) found.add(`/${`${origin}${pathname}`.slice(root.length)}`);
	}
	return [...found];
}
