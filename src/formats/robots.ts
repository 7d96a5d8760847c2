import type { Directory } from '../domain/directory.ts';

/**
 * `robots.txt` (RFC 9309). It forbids nothing: a crawler has to see a page to learn from its `noindex` that the page wants to be left
 * out.
 */
export function renderRobots({ site }: Directory): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${site.url.replace(/\/$/u, '')}/sitemap.xml\n`;
}
