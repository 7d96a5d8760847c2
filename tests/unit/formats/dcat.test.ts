import { describe, expect, it } from 'vitest';
import { findCatalogueNeeds } from '../../../src/domain/catalogue-needs.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { harvestedDirectory } from '../../../src/domain/harvested-directory.ts';
import { renderDcat } from '../../../src/formats/dcat.ts';
import { formatsOf } from '../../../src/formats/registry.ts';
import { describeOpenData } from '../../../src/reports/open-data.ts';
import { readRdfXml, thingsOf, valuesOf } from '../../read-rdf.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const url = 'https://www.kommun.test/kontakter/';
const fixture = fixtureDirectory();

/** The invented network on the web, with something else in its `site.yaml`. */
function published(change: Partial<Directory['site']> = {}): Directory {
	return { ...fixture, site: { ...fixture.site, url, ...change } };
}

const files = formatsOf('directory').map((format, index) => ({
	format,
	path: `/data/x${format.ending}`,
	bytes: index,
}));

describe('what data portals are told', () => {
	it('is of every file what the file is, and nothing of the day of the build', async () => {
		const xml = renderDcat(published(), files);
		const store = await readRdfXml(xml);
		const distributions = thingsOf(store, 'dcat:Distribution');
		expect(distributions.map((each) => valuesOf(store, each, 'dcterms:format')[0])).toEqual(
			files.map(({ format }) => format.mediaType.replace(/;.*/u, '')),
		);
		expect(distributions.map((each) => valuesOf(store, each, 'dcat:byteSize')[0])).toEqual(
			files.map(({ bytes }) => String(bytes)),
		);
		for (const each of distributions)
			expect(valuesOf(store, each, 'dcterms:license')).toEqual(['http://creativecommons.org/licenses/by/4.0/']);
		expect(xml).not.toContain(fixture.today);
		expect(renderDcat({ ...published(), today: '2027-06-01' as Directory['today'] }, files)).toBe(xml);
	});

	it('is the last day on which the data was checked or changed', async () => {
		const dayOf = async (directory: Directory) => {
			const store = await readRdfXml(renderDcat(directory, files));
			return valuesOf(store, `${url}dcat.rdf#kontakter`, 'dcterms:modified');
		};
		expect(await dayOf(published())).toEqual(['2026-11-01']);
		const [change] = fixture.changes;
		if (change === undefined) throw new Error('Something has changed in the network');
		const later = { ...change, date: '2026-11-20' as Directory['today'] };
		expect(await dayOf({ ...published(), changes: [...fixture.changes, later] })).toEqual(['2026-11-20']);
		expect(await dayOf({ ...published(), changes: [], contacts: [] })).toEqual([]);
	});

	it('says each text in every language that it is written in', async () => {
		const store = await readRdfXml(renderDcat(harvestedDirectory(published()), files));
		const said = (property: string) =>
			store
				.getObjects(`${url}dcat.rdf#kontakter`, `http://purl.org/dc/terms/${property}`, null)
				.map((each) => ('language' in each ? [each.language, each.value] : []));
		expect(said('title')).toEqual([
			['sv', 'Kulturarvets kontakter i sydost'],
			['en', 'Heritage contacts in the south-east'],
		]);
		expect(said('description').map(([, text]) => text)).toEqual([
			expect.stringMatching(/^Vem du .*utan namn på personer\.$/u),
			expect.stringMatching(/^Whom .*without names of persons\.$/u),
		]);
		const alone = published({
			name: { sv: 'Bara på svenska' },
			openData: { ...fixture.site.openData, includePersons: true },
		});
		const swedish = renderDcat(alone, files);
		expect(swedish).not.toContain('Open data');
		expect(swedish).not.toContain('utan namn på personer');
	});

	it('knows the publisher by its number where it has one', async () => {
		const openData = { ...fixture.site.openData, organisationNumber: '2120000142' };
		const store = await readRdfXml(renderDcat(published({ openData }), files));
		const publisher = 'http://dataportal.se/organisation/SE2120000142';
		expect(thingsOf(store, 'foaf:Agent')).toEqual([publisher]);
		expect(valuesOf(store, `${url}dcat.rdf#kontakter`, 'dcterms:publisher')).toEqual([publisher]);
		expect(valuesOf(store, publisher, 'dcterms:identifier')).toEqual(['2120000142']);
	});

	it('takes somebody who publishes alone for a person', async () => {
		const openData = { ...fixture.site.openData, publisherType: 'person' as const };
		const store = await readRdfXml(renderDcat(published({ openData }), files));
		expect(thingsOf(store, 'vcard:Individual')).toEqual([`${url}dcat.rdf#kontakt`]);
		expect(valuesOf(store, `${url}dcat.rdf#utgivare`, 'dcterms:type')[0]).toMatch(/PrivateIndividual\(s\)$/u);
	});

	it.each([
		['https://www.kommun.test/Malå kontakter/', 'https://www.kommun.test/Mal%C3%A5%20kontakter/'],
		['https://räksmörgås.test/a|b/', 'https://xn--rksmrgs-5wao1o.test/a%7Cb/'],
	])('has whole addresses that every reader of RDF takes, at %s', async (address, base) => {
		const website = 'https://räksmörgås.test/om oss|{1}?q=å^#`';
		const owner = { ...fixture.site.owner, email: "o'{a}|b%@xn--rksmrgs-5wao1o.test", website: new URL(website).href };
		const store = await readRdfXml(renderDcat(published({ url: new URL(address).href, owner }), files));
		expect(thingsOf(store, 'dcat:Catalog')).toEqual([`${base}dcat.rdf#katalog`]);
		const iris = store.getQuads(null, null, null, null).flatMap(({ subject, object }) => [subject, object]);
		for (const { termType, value } of iris)
			if (termType !== 'Literal')
				expect(value).toMatch(/^(?:https?|mailto|tel):(?:[\w.~!$'()*+,;=:@/?#-]|%[\dA-F]{2})+$/u);
	});

	it('would be refused with an address that RFC 3987 does not allow, or a sign that ends an element', async () => {
		const xml = renderDcat(published(), files);
		await expect(readRdfXml(xml.replace('/dcat.rdf#katalog"', '/dcat|{rdf}#katalog"'))).rejects.toThrow();
		await expect(readRdfXml(xml.replace('Kulturarvets', 'Kultur<arvets'))).rejects.toThrow();
	});

	it.each(['f\u00F6r ]]> &amp; <b> "x" \'', 'NFD: a\u030A o\u0308', '\u{1F9D1}\u200D\u{1F52C}', 'rad\n två\tkolumner'])(
		'is what was written: %j',
		async (description) => {
			const store = await readRdfXml(renderDcat(published({ description: { sv: description } }), []));
			expect(valuesOf(store, `${url}dcat.rdf#kontakter`, 'dcterms:description')[0]).toContain(description);
		},
	);
});

describe('a directory that data portals cannot be told of', () => {
	const { licence, openData, owner } = fixture.site;
	const { email: _, ...unreachable } = owner;
	const { publisherType: __, ...undecided } = openData;

	it.each<[string[], Partial<Directory['site']>, RegExp, RegExp]>([
		[['url'], { url: 'https://kulturarv.example/' }, /url som är bestämd\./u, /url that is decided\./u],
		[['owner.email'], { owner: unreachable }, /owner med email/u, /owner with email/u],
		[
			['licence.url'],
			{ licence: { ...licence, url: 'https://kommun.test/licens' } },
			/licens som portalerna känner/u,
			/a licence that portals know/u,
		],
		[
			['openData.publisherType'],
			{ openData: undecided },
			/openData med publisherType/u,
			/openData with publisherType/u,
		],
		[['name.sv'], { name: { en: 'Contacts' } }, /name på svenska/u, /name in Swedish/u],
		[['description.sv'], { description: { en: 'Contacts' } }, /description på svenska/u, /description in Swedish/u],
		[
			['url', 'owner.email', 'openData.publisherType'],
			{ url: 'https://x.example/', owner: unreachable, openData: undecided },
			/url som är bestämd, owner med email, openData med publisherType\./u,
			/url that is decided, owner with email, openData with publisherType\./u,
		],
	])('has no %j, which is said', (needs, change, sv, en) => {
		const directory = published(change);
		expect(findCatalogueNeeds(directory.site)).toEqual(needs);
		expect(describeOpenData(directory, 'sv')).toMatch(sv);
		expect(describeOpenData(directory, 'en')).toMatch(en);
	});

	it('is not this one, of which nothing is to be said', () => {
		expect(findCatalogueNeeds(published().site)).toEqual([]);
		expect(describeOpenData(published(), 'sv')).toBeUndefined();
	});

	it('may leave posts out, which is said by what they are called', () => {
		const directory = published();
		const contacts = directory.contacts.map((each) => ({ ...each, role: 'Øystein Østs ställföreträdare' }));
		const [sv, en] = (['sv', 'en'] as const).map((language) => describeOpenData({ ...directory, contacts }, language));
		expect(sv).toMatch(/^4 kontakter utelämnas ur filerna för dataportaler.* ystad-arkiv/u);
		expect(en).toMatch(/^4 contacts are left out of the files for data portals.* ystad-arkiv/u);
		const shown = { ...openData, includePersons: true };
		expect(describeOpenData({ ...published({ openData: shown }), contacts }, 'sv')).toBeUndefined();
	});
});
