import type { Directory } from '../domain/directory.ts';
import { absoluteAddress, fileAddresses } from '../domain/published-address.ts';

/**
 * `robots.txt` (RFC 9309). It forbids nothing: a crawler has to see a page to learn from its `noindex` that the page wants to be left
 * out.
 */
export function renderRobots({ site }: Directory): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(site.url, fileAddresses.sitemap())}\n`;
}
