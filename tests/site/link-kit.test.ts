import { createHash } from 'node:crypto';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { publishedAddress } from '../build.ts';
import { presentEntries } from './present-entries.ts';
import { type Element, listElements, siteFiles, sitePages } from './site-files.ts';

const kinds = {
	contact: /^(?:en\/)?kontakt\/[^/]+\/index\.html$/u,
	municipality: /^(?:en\/)?kommun\/(?!\d{4}\/)[^/]+\/index\.html$/u,
	county: /^(?:en\/)?lan\/[^/]+\/index\.html$/u,
	organisation: /^(?:en\/)?organisation\/[^/]+\/index\.html$/u,
};

const fieldsOf = {
	contact: ['address', 'link', 'block', 'frame', 'element'],
	municipality: ['address', 'link', 'block', 'frame', 'element', 'oembed'],
	county: ['address', 'link'],
	organisation: ['address', 'link', 'block', 'frame', 'element', 'oembed'],
};

/** The codes of a page by their kinds. */
function readCodes(elements: readonly Element[], id = 'kod'): Readonly<Record<string, string>> {
	return Object.fromEntries(
		elements
			.filter(({ attributes }) => 'readonly' in attributes && attributes['id']?.startsWith(`${id}-`))
			.map(({ attributes, text }) => [attributes['id']?.slice(id.length + 1), attributes['value'] ?? text]),
	);
}

const isKit = ({ attributes }: Element) => 'data-link-kit' in attributes;

describe.each(['main', 'other', 'large', 'published'] as const)('in %s', (site) => {
	const isPresent = presentEntries(site);
	const pages = sitePages(site)
		.filter(([, html]) => !html.includes('http-equiv="refresh"'))
		.map(([path, html]) => ({ path, elements: listElements(html) }));

	it.each(['contact', 'municipality', 'county', 'organisation'] as const)(
		'the page of every %s has its codes in fields with labels, and a link to them beside its heading',
		(kind) => {
			const ofKind = pages.filter(({ path }) => kinds[kind].test(path) && isPresent(path));
			expect(ofKind.length).toBeGreaterThan(1);
			for (const { path, elements } of ofKind) {
				const codes = readCodes(elements);
				expect(Object.keys(codes), path).toEqual(fieldsOf[kind]);
				expect(elements.filter(isKit), path).toHaveLength(1);
				const labelled = elements.flatMap(({ name, attributes }) => (name === 'label' ? [attributes['for']] : []));
				for (const code of Object.keys(codes)) expect(labelled, path).toContain(`kod-${code}`);
				expect(
					elements.filter(({ attributes }) => attributes['href'] === '#lanka').map(({ text }) => text.trim()),
					path,
				).toEqual([path.startsWith('en/') ? 'Link here' : 'Länka hit']);
			}
		},
	);

	it('has codes that lead to the pages themselves and are HTML that runs nothing but the script of the element', () => {
		for (const { path, elements } of pages.filter(
			({ path: each }) => kinds.municipality.test(each) && isPresent(each),
		)) {
			const { address = '', link = '', block = '', frame = '', element = '', oembed = '' } = readCodes(elements);
			expect(address.endsWith(`/${path.replace(/index\.html$/u, '')}`), address).toBe(true);
			const named = (code: string, name: string, attribute: string) =>
				listElements(code).flatMap((each) => (each.name === name ? [each.attributes[attribute]] : []));
			expect(named(link, 'a', 'href')).toEqual([address]);
			expect(named(block, 'a', 'href')).toContain(address);
			expect(named(element, 'a', 'href')).toEqual([address]);
			const root = address.slice(0, -path.replace(/index\.html$/u, '').length);
			expect(named(frame, 'iframe', 'src')[0]?.startsWith(`${root}${path.startsWith('en/') ? 'en/' : ''}embed/`)).toBe(
				true,
			);
			expect(named(frame + element, 'script', 'src')).toEqual([`${root}embed.v1.js`, `${root}embed.v1.js`]);
			expect(oembed.startsWith(`${root}`), oembed).toBe(true);
			for (const code of [link, block]) {
				expect(JSON.stringify(parseFragment(code).childNodes, ['nodeName', 'childNodes'])).not.toMatch(/script|style/u);
			}
			if (site === 'published') expect(root).toBe(publishedAddress);
		}
	});

	it('every other list has one link to the page about linking, and a numbered page none of its own', () => {
		const lists = pages.filter(
			({ path }) =>
				/^(?:en\/)?(?:index\.html|a-o\/|pressmeddelande\/[^/]+\/|(?:kommun|lan|organisation)\/[^/]+\/\d+\/)/u.test(
					path,
				) && !Object.values(kinds).some((kind) => kind.test(path)),
		);
		expect(lists.length).toBeGreaterThan(3);
		for (const { path, elements } of lists) {
			expect(elements.filter(isKit), path).toEqual([]);
			const main = elements.findIndex(({ name }) => name === 'main');
			const foot = elements.findIndex(({ name }) => name === 'footer');
			const links = elements
				.slice(main, foot)
				.filter(({ attributes }) => /(?:^|\/)lanka\/(?:\?|$)/u.test(attributes['href'] ?? ''));
			expect(links, path).toHaveLength(1);
		}
	});

	it('only pages with a kit may show a frame, and of this site alone', () => {
		for (const { path, elements } of pages) {
			const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
			const frames = /frame-src ([^;]*)/u.exec(policy?.attributes['content'] ?? '')?.[1];
			expect(frames, path).toBe(elements.some(isKit) ? "'self'" : undefined);
		}
	});

	it('the page about linking has codes of one entry and of the search, and leads to all others', () => {
		for (const { path, elements } of pages.filter(({ path: each }) => /^(?:en\/)?lanka\//u.test(each))) {
			expect(Object.keys(readCodes(elements)), path).toEqual(fieldsOf.municipality);
			const title = elements.find(({ attributes }) => attributes['data-link-part'] === 'title')?.text.trim() ?? '';
			const scriptless = elements.find(({ name, text }) => name === 'noscript' && text.includes('href="#'));
			expect(scriptless?.text, path).toContain(title);
			expect(Object.keys(readCodes(elements, 'sok')), path).toEqual(['link', 'frame']);
			const { script = '' } = readCodes(elements, 'skript');
			const [held] = listElements(script).filter(({ name }) => name === 'script');
			const issue = /[^/]+$/u.exec(held?.attributes['src'] ?? '')?.[0] ?? '';
			const bytes = siteFiles(site).get(issue) ?? '';
			expect(held?.attributes['integrity'], path).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
			expect(held?.attributes['crossorigin']).toBe('anonymous');
			const led = elements.filter(({ attributes }) => attributes['href']?.endsWith('#lanka'));
			const kept = Object.entries(kinds).filter(
				([kind]) => site !== 'large' || kind === 'municipality' || kind === 'county',
			);
			const language = path.startsWith('en/') ? 'en/' : '';
			const all = pages.filter(
				({ path: each }) =>
					isPresent(each) && each.startsWith('en/') === (language !== '') && kept.some(([, kind]) => kind.test(each)),
			);
			expect(led.length, path).toBe(all.length);
		}
	});
});
