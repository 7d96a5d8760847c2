import { describe, expect, it } from 'vitest';
import { publishedAddress } from '../build.ts';
import { listElements, siteFiles, sitePages } from './site-files.ts';

/** Built for a real host, in a folder. */
describe('a site whose address is decided', () => {
	const pages = new Map(sitePages('published'));

	const links = (path: string) =>
		listElements(pages.get(path) ?? '')
			.filter(({ name, attributes }) => name === 'link' && attributes['rel'] !== 'modulepreload')
			.map(({ attributes }) => [attributes['rel'], attributes['hreflang'], attributes['href']]);

	it('names each page and its translation in full', () => {
		expect(links('kommun/mala/index.html')).toEqual([
			['canonical', undefined, 'https://www.kommun.test/kontakter/kommun/mala/'],
			['alternate', 'sv', 'https://www.kommun.test/kontakter/kommun/mala/'],
			['alternate', 'en', 'https://www.kommun.test/kontakter/en/kommun/mala/'],
			['alternate', undefined, 'https://www.kommun.test/kontakter/oembed/kommun/mala.json'],
			['alternate', undefined, 'feed.atom'],
			['icon', undefined, '../../favicon.ico'],
			['icon', undefined, '../../favicon.svg'],
			['apple-touch-icon', undefined, '../../apple-touch-icon.png'],
			['manifest', undefined, '../../manifest.webmanifest'],
		]);
	});

	it('names no address for the page that is shown where there is none', () => {
		expect(links('404.html').map(([rel]) => rel)).toEqual(['icon', 'icon', 'apple-touch-icon', 'manifest']);
	});

	it('names addresses that exist alone', () => {
		const named = [...pages.keys()].flatMap((path) =>
			links(path)
				.filter(([rel]) => rel === 'canonical' || rel === 'alternate')
				.map(([, , href = '']) => new URL(href, publishedAddress + path).href),
		);
		const addresses = [...siteFiles('published').keys()].map(
			(path) => publishedAddress + path.replace(/index\.html$/u, ''),
		);
		expect(named.length).toBeGreaterThan(pages.size);
		expect(named.filter((href) => !addresses.includes(href))).toEqual([]);
	});
});
