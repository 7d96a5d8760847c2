import { describe, expect, it } from 'vitest';
import { withAreas } from '../../src/agreement/readers/linked-areas.ts';
import { pageAddresses } from '../../src/domain/published-address.ts';
import { findReach } from '../../src/domain/reach.ts';
import { largeContent, publishedAddress } from '../build.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { listElements, sitePages } from './site-files.ts';

interface Thing {
	readonly '@type'?: string;
	readonly '@id'?: string;
	readonly [property: string]: unknown;
}

/** What a page tells programs of itself, besides the way to it. */
function readThings(html: string): Thing[] {
	const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)];
	const things = blocks.map(([, json]) => withAreas(JSON.parse(json ?? '')) as Thing);
	return things.filter((thing) => thing['@type'] !== 'BreadcrumbList');
}

/** All things of a type within others. */
function findThings(value: unknown, type: string): Thing[] {
	if (Array.isArray(value)) return value.flatMap((each) => findThings(each, type));
	if (typeof value !== 'object' || value === null) return [];
	const thing = value as Thing;
	return [...(thing['@type'] === type ? [thing] : []), ...findThings(Object.values(thing), type)];
}

describe.each([
	['main', 'content', 'https://kontaktkatalogen.example/'],
	['published', 'content', publishedAddress],
	['other', undefined, 'https://kulturarv.example/kontakter/'],
	['large', largeContent, 'https://manga.example/'],
] as const)('what the pages of "%s" tell programs', (site, content, root) => {
	const directory = fixtureDirectory(content);
	const pages = new Map(sitePages(site));
	const pageOf = (address: string) => readThings(pages.get(`${address.slice(1)}index.html`) ?? '');

	it('is of every contact what the directory says, and names who is named and nobody else', () => {
		for (const contact of directory.contacts) {
			const [page, ...more] = pageOf(pageAddresses.contact(contact));
			expect(more, contact.id).toEqual([]);
			if (contact.status === 'ended') {
				expect(page, contact.id).toBeUndefined();
				continue;
			}
			const id = `${root}${pageAddresses.contact(contact).slice(1)}`;
			const post = findThings(page, 'ContactPoint').find((thing) => thing['@id'] === id);
			const { person, phones, emails } = contact;
			expect(page, contact.id).toMatchObject({ '@type': 'ContactPage', url: id, lastReviewed: contact.verified });
			expect(post?.['contactType'], contact.id).toBe(contact.role);
			expect(post?.['email'] ?? [], contact.id).toEqual(emails);
			expect(post?.['telephone'] ?? [], contact.id).toEqual(
				phones.map(({ number, extension }) => number.digits + (extension === undefined ? '' : `;ext=${extension}`)),
			);
			const { municipalities, wholeCounties } = findReach(contact);
			expect(
				findThings(post, 'PropertyValue').map(({ value }) => value),
				contact.id,
			).toEqual([...municipalities, ...wholeCounties].map(({ code }) => code));
			expect(
				findThings(page, 'Person').map(({ givenName, familyName, jobTitle }) => [givenName, familyName, jobTitle]),
				contact.id,
			).toEqual(person === undefined ? [] : [[person.given, person.family, contact.role]]);
		}
	});

	it('is on every other page without anybody by name, and on the pages of lists alone', () => {
		const lists = /^(?:en\/)?(?:kommun|organisation)\/[^/]+\/(?:\d+\/)?index\.html$/u;
		const contacts = /^(?:en\/)?kontakt\//u;
		const isContent = (path: string) => lists.test(path) || contacts.test(path);
		const told = [...pages].flatMap(([path, html]) => readThings(html).map((thing) => [path, thing] as const));
		expect(told.map(([path]) => path).filter((path) => !isContent(path))).toEqual([]);
		for (const [path, thing] of told) {
			if (!contacts.test(path)) expect(findThings(thing, 'Person'), path).toEqual([]);
		}
		for (const organisation of directory.organisations) {
			expect(pageOf(pageAddresses.organisation(organisation)), organisation.id).toHaveLength(1);
		}
		for (const municipality of directory.municipalities) {
			const [page] = pageOf(pageAddresses.municipality(municipality));
			const { about } = page ?? {};
			expect(findThings(about, 'PropertyValue').map(({ value }) => value)).toEqual([
				municipality.code,
				municipality.county.code,
			]);
		}
	});

	it('has addresses of pages that there are', () => {
		for (const [path, html] of pages) {
			for (const thing of readThings(html)) {
				const ids = [...JSON.stringify(thing).matchAll(/"@id":"([^"]*)"/gu)].map(([, id]) => id ?? '');
				for (const id of new Set(ids)) {
					expect(id.startsWith(root), id).toBe(true);
					expect(pages.has(`${id.slice(root.length)}index.html`), `${path}: ${id}`).toBe(true);
				}
			}
		}
	});

	it('stands in elements that are read and never run', () => {
		for (const [path, html] of pages) {
			const blocks = listElements(html).filter(({ attributes }) => attributes['type'] === 'application/ld+json');
			for (const { name, attributes } of blocks) {
				expect([name, Object.keys(attributes)], path).toEqual(['script', ['type']]);
			}
		}
	});
});
