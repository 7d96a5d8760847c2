import type { Directory } from '../domain/directory.ts';
import type { ProsePage } from '../domain/prose.ts';
import { absoluteAddress, localise } from '../domain/published-address.ts';
import { listPages } from '../domain/published-pages.ts';
import { xmlText } from './xml-text.ts';

/**
 * Every page that search engines may list, in every language (sitemaps.org protocol 0.9). Pages that name a person are in it only
 * if the owner lets them be indexed. No `lastmod`: the directory knows when facts were checked, not when a page changed.
 */
export function renderSitemap(directory: Directory, pages: readonly ProsePage[]): string {
	const { site } = directory;
	const urls = listPages(directory, pages)
		.filter(({ isFrame, isFormer, namesPerson }) => !isFrame && !isFormer && (!namesPerson || site.indexPersons))
		.flatMap(({ path }) =>
			site.languages.map((language) => absoluteAddress(site.url, localise(path, language, site.languages))),
		);
	const rows = urls.map((url) => `<url><loc>${xmlText(url)}</loc></url>\n`).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows}</urlset>\n`;
}
