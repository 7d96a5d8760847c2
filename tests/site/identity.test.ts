import { describe, expect, it } from 'vitest';
import { findPngFindings } from '../../src/importers/png-file.ts';
import { publishedAddress } from '../build.ts';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { listElements, siteFiles, sitePages } from './site-files.ts';

/** What a page says in its head by property or name. */
function tags(html: string): Readonly<Record<string, string>> {
	const said = listElements(html).flatMap(({ name, attributes }) => {
		const key = attributes['property'] ?? attributes['name'];
		return name === 'meta' && key !== undefined ? [[key, attributes['content'] ?? ''] as const] : [];
	});
	return Object.fromEntries(said);
}

describe('a site whose address is decided', () => {
	const pages = new Map(sitePages('published'));
	const files = siteFiles('published');

	it.each([
		['index.html', 'start-sv', 'sv_SE', 'Kontakter för brottsförebyggande samarbete i inlandet'],
		['en/index.html', 'start-en', 'en_GB', 'Contacts for crime-prevention cooperation inland'],
		['kommun/mala/index.html', 'municipality-sv', 'sv_SE', 'Kontakter i Malå'],
		['en/lan/norrbotten/index.html', 'municipality-en', 'en_GB', 'Contacts in Norrbottens län'],
		['organisation/mala-kommun/index.html', 'organisation-sv', 'sv_SE', 'Malå kommun'],
		['kontakt/mala-andt-bra/index.html', 'contact-sv', 'sv_SE', 'Nina Olofsdotter, Malå kommun'],
		['ordlista/index.html', 'start-sv', 'sv_SE', 'Ordlista'],
	])('says on %s what a service shows beside a link', (path, picture, locale, title) => {
		expect(tags(pages.get(path) ?? '')).toMatchObject({
			'og:type': 'website',
			'og:site_name': path.startsWith('en/')
				? 'Contacts for crime-prevention cooperation inland'
				: 'Kontakter för brottsförebyggande samarbete i inlandet',
			'og:title': title,
			'og:locale': locale,
			'og:url': `${publishedAddress}${path.replace('index.html', '')}`,
			'og:image': `${publishedAddress}delningsbild/${picture}.png`,
			'twitter:card': 'summary_large_image',
		});
	});

	it('has every picture that a page names, 1200 × 630', () => {
		const named = new Set([...pages.values()].flatMap((html) => tags(html)['og:image'] ?? []));
		expect(named.size).toBe(10);
		for (const address of named) {
			const png = files.get(address.slice(publishedAddress.length)) ?? Buffer.alloc(0);
			expect(findPngFindings(png), address).toEqual([]);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
		}
	});
});

describe('a site whose address is not decided', () => {
	const ofItsOwn = sitePages('main').filter(
		([path, html]) => !/^404\.html$|^(?:en\/)?embed\//u.test(path) && !html.includes('http-equiv="refresh"'),
	);

	it('says of every page all but its address and its picture, which would need one', () => {
		expect(ofItsOwn.length).toBeGreaterThan(50);
		for (const [path, html] of ofItsOwn) {
			const said = tags(html);
			expect(said, path).toMatchObject({
				'og:type': 'website',
				'og:site_name': expect.stringMatching(/\S/u),
				'og:title': expect.stringMatching(/\S/u),
				'og:description': said['description'],
				'og:locale': path.startsWith('en/') ? 'en_GB' : 'sv_SE',
				'twitter:card': 'summary',
			});
			expect(
				Object.keys(said).filter((key) => /^og:(?:url|image)/u.test(key)),
				path,
			).toEqual([]);
		}
	});
});

describe.each([
	['main', fixtureDirectory('content')],
	['other', fixtureDirectory()],
] as const)('the icons of %s', (site, directory) => {
	const files = siteFiles(site);

	it('have their sizes', () => {
		const touch = files.get('apple-touch-icon.png') ?? Buffer.alloc(0);
		expect(findPngFindings(touch)).toEqual([]);
		expect([touch.readUInt32BE(16), touch.readUInt32BE(20)]).toEqual([180, 180]);
		const ico = files.get('favicon.ico') ?? Buffer.alloc(0);
		expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([1, 1, 32, 32]);
		expect(findPngFindings(ico.subarray(22))).toEqual([]);
	});

	it('follow its own colours and logotype', () => {
		const svg = files.get('favicon.svg')?.toString() ?? '';
		const { logotype, theme } = directory.site;
		expect(svg.includes('data:image/png;base64,')).toBe(logotype !== undefined);
		expect(svg.includes(theme.accent)).toBe(logotype === undefined);
	});
});

it('the two networks share no picture', () => {
	const pictures = (site: string) =>
		[...siteFiles(site)]
			.filter(([path]) => /^(?:delningsbild\/|favicon|apple-touch)/u.test(path))
			.map(([, bytes]) => bytes.toString('base64'));
	const first = new Set(pictures('main'));
	expect(first.size).toBe(13);
	expect(pictures('other').filter((bytes) => first.has(bytes))).toEqual([]);
});
