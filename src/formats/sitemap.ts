import type { Directory } from '../domain/directory.ts';
import type { ProsePage } from '../domain/prose.ts';
import { absoluteAddress, fileAddresses, localise } from '../domain/published-address.ts';
import { listPages } from '../domain/published-pages.ts';
import { xmlText } from './xml-text.ts';

/** A file for search engines. */
export interface SitemapFile {
	/** Its address, from the site's root. */
	readonly path: string;
	readonly xml: string;
}

/** How many addresses there may be in a file. */
export interface SitemapSizes {
	/** In the one file of a site that is small enough for one. The protocol takes 50,000, in a file too large to be looked at. */
	readonly whole: number;
	/** In each of several. */
	readonly part: number;
}

const usualSizes: SitemapSizes = { whole: 10_000, part: 5000 };

/**
 * Every page that search engines may list, in every language (sitemaps.org protocol 0.9), and an index of several files where they are many. Pages that name
 * a person are in it only if the owner lets them be indexed. No `lastmod`: the directory knows when facts were checked, not when a page changed.
 */
export function listSitemapFiles(
	directory: Directory,
	pages: readonly ProsePage[],
	{ part, whole }: SitemapSizes = usualSizes,
): SitemapFile[] {
	const { site } = directory;
	const urls = listPages(directory, pages)
		.filter(({ isFrame, isFormer, isForOwner }) => !isFrame && !isFormer && !isForOwner)
		.filter(({ namesPerson }) => !namesPerson || site.indexPersons)
		.flatMap(({ path }) =>
			site.languages.map((language) => absoluteAddress(site.url, localise(path, language, site.languages))),
		);
	const path = fileAddresses.sitemap();
	if (urls.length <= whole) return [{ path, xml: render('urlset', 'url', urls) }];
	const parts = Array.from({ length: Math.ceil(urls.length / part) }, (_, index) => ({
		path: fileAddresses.sitemapPart(index + 1),
		xml: render('urlset', 'url', urls.slice(index * part, (index + 1) * part)),
	}));
	const addresses = parts.map((each) => absoluteAddress(site.url, each.path));
	return [{ path, xml: render('sitemapindex', 'sitemap', addresses) }, ...parts];
}

function render(root: string, row: string, addresses: readonly string[]): string {
	const rows = addresses.map((address) => `<${row}><loc>${xmlText(address)}</loc></${row}>\n`).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows}</${root}>\n`;
}
