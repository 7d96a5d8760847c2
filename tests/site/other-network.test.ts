import { describe, expect, it } from 'vitest';
import { fixtureDirectory } from '../unit/fixture-directory.ts';
import { listElements, siteFiles, sitePages, visibleText } from './site-files.ts';

const first = fixtureDirectory('content');
const other = fixtureDirectory();

/** Words that belong to the first network alone: its people, places, organisations, site and glossary. */
const words = [
	...first.contacts.flatMap(({ person }) => (person === undefined ? [] : person.family)),
	...first.organisations.map(({ name }) => name),
	...first.municipalities.map(({ name }) => name),
	...first.counties.map(({ name }) => name),
	...first.glossary.map(({ term }) => term),
	first.site.shortName.sv ?? '',
	'Småkommunsprojektet',
	'brottsförebyggande',
	'Norrbotten',
	'Västerbotten',
	'inlandet',
];

/** Others bear these too, and the search knows the short forms of hundreds: no script can be held to have none. */
const givenNames = first.contacts.flatMap(({ person }) => (person === undefined ? [] : person.given));

describe('another network, from its own content folder alone', () => {
	it('is built whole', () => {
		const pages = new Map(sitePages('other'));
		for (const contact of other.contacts) {
			expect(visibleText(pages.get(`kontakt/${contact.id}/index.html`) ?? '')).toContain(contact.title);
			expect(visibleText(pages.get('index.html') ?? '')).toContain(contact.title);
		}
		expect(other.contacts).toHaveLength(4);
	});

	it('has no word of the first network in any file', () => {
		for (const [path, bytes] of siteFiles('other')) {
			const text = bytes.toString('utf8').normalize('NFC');
			const found = (some: readonly string[], where: string) =>
				some.filter((word) => new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'iu').test(where));
			const outsideScripts = path.startsWith('_astro/') ? '' : text.replace(/<script>.*<\/script>/su, '');
			expect([...found(words, text), ...found(givenNames, outsideScripts)], path).toEqual([]);
		}
	});

	it('would find such words in the first network', () => {
		const text = [...siteFiles('main').values()].map(String).join('\n').normalize('NFC');
		expect([...words, ...givenNames].filter((word) => !text.includes(word))).toEqual([]);
	});

	it('has the name that it gave itself in each language', () => {
		const pages = new Map(sitePages('other'));
		for (const [path, name, short] of [
			['index.html', 'Kulturarvets kontakter i sydost', 'Kulturarvskontakter'],
			['en/index.html', 'Heritage contacts in the south-east', 'Heritage contacts'],
		] as const) {
			const html = pages.get(path) ?? '';
			expect(html).toMatch(new RegExp(`<title>${name}`, 'u'));
			expect(listElements(html).flatMap(({ name: tag, text }) => (tag === 'h1' ? text : []))).toEqual([name]);
			expect(visibleText(html)).toContain(short);
			expect(visibleText(html).includes('Kulturarv')).toBe(path === 'index.html');
		}
	});

	it.each([
		['other', 'lan/skane/', 'Kommun i katalogen'],
		['other', 'en/lan/skane/', 'Municipality in the directory'],
		['main', 'lan/vasterbotten/', 'Kommuner i katalogen'],
		['main', 'en/lan/vasterbotten/', 'Municipalities in the directory'],
	])(
		'calls the municipalities of a county by their number, as the first network does: "%s", %s',
		(site, path, heading) => {
			const html = new Map(sitePages(site)).get(`${path}index.html`) ?? '';
			expect(listElements(html).flatMap(({ name, text }) => (name === 'h2' ? text : []))).toContain(heading);
		},
	);

	it.each([
		['kommun/ystad/', 'Kommunkod 1286. Ligger i Skåne län.'],
		['en/kommun/ystad/', 'Municipality code 1286. Located in Skåne län.'],
	])('says at %s which county the municipality is in', (path, sentence) => {
		expect(visibleText(new Map(sitePages('other')).get(`${path}index.html`) ?? '')).toContain(sentence);
	});

	it('shows a vacant post, an ended one and its successor', () => {
		const pages = new Map(sitePages('other'));
		expect(visibleText(pages.get('kontakt/karlskrona-radgivning/index.html') ?? '')).toContain('Vakant');
		const ended = visibleText(pages.get('kontakt/sydost-fotografi/index.html') ?? '');
		expect(ended).toContain('Upphört');
		expect(ended).toContain('Ersatt av Øystein Øst');
	});

	it('shows telephone numbers, mail and an extension as links that work', () => {
		const links = listElements(new Map(sitePages('other')).get('kontakt/ystad-arkiv/index.html') ?? '');
		const hrefs = links.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
		expect(hrefs).toEqual(expect.arrayContaining(['tel:+46701740605', 'tel:112', 'mailto:arkivet@ystad.example']));
		const hembygd = new Map(sitePages('other')).get('kontakt/sydost-hembygd/index.html') ?? '';
		expect(hembygd).toContain('tel:+46980319200;ext=12');
	});

	it('lets its owner put persons in search engines', () => {
		expect(new Map(sitePages('other')).get('kontakt/ystad-arkiv/index.html')).not.toContain('noindex');
	});

	it('publishes the logotype and the original that it has', () => {
		const files = siteFiles('other');
		expect(files.get('logotypfiler/hus.svg')?.toString()).toContain('<svg');
		expect(files.get('pressmeddelande/nytt-natverk.pdf')?.toString('latin1')).toMatch(/^%PDF/u);
		expect(new Map(sitePages('other')).get('pressmeddelande/nytt-natverk/index.html')).toContain(
			'href="../nytt-natverk.pdf"',
		);
	});

	it('shows a logotype that was only dropped into its folder, and names the organisations without one', () => {
		const html = new Map(sitePages('other')).get('marken/index.html') ?? '';
		const images = listElements(html.replace(/<header.*?<\/header>/su, '')).filter(({ name }) => name === 'img');
		expect(images.map(({ attributes }) => [attributes['src'], attributes['alt']])).toEqual([
			['../logotypfiler/hus.svg', 'Logotyp för Byggnadsvårdens hus i Karlskrona'],
			['../logotypfiler/sydostarkivet.svg', 'Logotyp för Stiftelsen Sydostarkivet'],
		]);
		expect(visibleText(html)).toContain('Logotyper saknas för: Ystads kommun.');
	});
});
