import { describe, expect, it } from 'vitest';
import { listElements, sitePages } from './site-files.ts';

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
			['icon', undefined, '../../favicon.svg'],
		]);
	});
});
