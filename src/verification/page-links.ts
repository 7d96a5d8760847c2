import { rewriteAttributes } from '../hosting/html-tag.ts';

/**
 * The addresses within the same site that a page leads to, from the site's root, without what follows `?` and `#`. Links to other sites are
 * left alone: nobody but the site itself is asked.
 *
 * @param address the page's own, in full
 * @param root the site's, in full, with a slash at its end
 */
export function listPageLinks(html: string, address: string, root: string): string[] {
	const found = new Set<string>();
	rewriteAttributes(html, ['(?:data-[a-z-]+-)?href', 'src', 'action'], (value) => {
		const written = value.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
		if (URL.canParse(written, address)) {
			const { origin, pathname } = new URL(written, address);
			if (`${origin}${pathname}`.startsWith(root)) found.add(`/${`${origin}${pathname}`.slice(root.length)}`);
		}
		return value;
	});
	return [...found];
}
