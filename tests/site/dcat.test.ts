import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publishedAt } from '../../src/domain/published-at.ts';
import { slugify } from '../../src/domain/slug.ts';
import { contentTypeOf } from '../../src/hosting/media-types.ts';
import { listExpectedFiles } from '../../src/verification/expected-files.ts';
import { buildDate, builtSites, copyContent, publishedAddress } from '../build.ts';
import { handOverEnvironment } from '../hand-over-content.ts';
import { expand, readRdfXml, readShapes, thingsOf, valuesOf } from '../read-rdf.ts';
import { tableFiles } from '../read-tables.ts';
import { schemaValidator } from '../schema-validator.ts';
import { fixtureContent } from '../unit/fixture-directory.ts';
import { hasXmllint, lintXml } from './lint-xml.ts';
import { listElements, siteFiles, visibleText } from './site-files.ts';

/** The invented network at an address of its own, which alone has all that data portals ask for. */
const files = siteFiles('later');
const xml = String(files.get('dcat.rdf'));
const store = await readRdfXml(xml);
const [catalogue, dataset] = [`${publishedAddress}dcat.rdf#katalog`, `${publishedAddress}dcat.rdf#kontakter`];
const distributions = valuesOf(store, dataset, 'dcat:distribution');
const shapes = new SHACLValidator(readShapes());

/** What the shapes have to say of a store, by property: `dcterms:title`. */
async function faultsOf(of: Store): Promise<string[]> {
	const { conforms, results } = await shapes.validate(of);
	const paths = results.map(({ path }) => (path !== null && 'value' in path ? path.value : ''));
	expect(conforms).toBe(paths.length === 0);
	return [...new Set(paths)];
}

/** The same of what is told, some of it changed. */
async function faultsWhere(change: (quad: Quad) => Quad | undefined): Promise<string[]> {
	const changed = await readRdfXml(xml);
	for (const quad of changed.getQuads(null, null, null, null)) {
		const now = change(quad);
		if (now === quad) continue;
		changed.removeQuad(quad);
		if (now !== undefined) changed.addQuad(now);
	}
	return faultsOf(changed);
}

/** The file of the site that an address leads to. */
function fileAt(address = ''): Buffer | undefined {
	return files.get(address.slice(publishedAddress.length));
}

describe('what data portals are told', () => {
	it('is what DCAT-AP-SE asks for', async () => {
		expect(await faultsOf(store)).toEqual([]);
		expect([thingsOf(store, 'dcat:Catalog'), thingsOf(store, 'dcat:Dataset')]).toEqual([[catalogue], [dataset]]);
	});

	it.each([
		['dcat:Catalog', 'dcterms:title'],
		['dcat:Catalog', 'dcterms:description'],
		['dcat:Catalog', 'dcterms:publisher'],
		['dcat:Catalog', 'dcterms:license'],
		['dcat:Catalog', 'dcat:dataset'],
		['foaf:Agent', 'foaf:name'],
		['foaf:Agent', 'dcterms:type'],
		['dcat:Dataset', 'dcterms:title'],
		['dcat:Dataset', 'dcterms:description'],
		['dcat:Dataset', 'dcterms:publisher'],
		['dcat:Distribution', 'dcat:accessURL'],
		['dcat:Distribution', 'dcterms:format'],
		['vcard:Organization', 'rdf:type'],
		['vcard:Organization', 'vcard:fn'],
		['vcard:Organization', 'vcard:hasEmail'],
	])('would not be that if a %s had no %s', async (type, property) => {
		const things = thingsOf(store, type);
		expect(things.length).toBeGreaterThan(0);
		const isLost = ({ subject, predicate }: Quad) =>
			things.includes(subject.value) && predicate.value === expand(property);
		const faults = await faultsWhere((quad) => (isLost(quad) ? undefined : quad));
		// What is of no type is found by what points to it too.
		expect(faults).toContain(expand(property));
	});

	it.each(['dcterms:title', 'dcterms:description'])('would not be that if no %s were in Swedish', async (property) => {
		const isSwedish = ({ object, predicate }: Quad) =>
			predicate.value === expand(property) && 'language' in object && object.language === 'sv';
		expect(await faultsWhere((quad) => (isSwedish(quad) ? undefined : quad))).toEqual([expand(property)]);
	});

	it('names each thing by an address of its own, in full, and everything that it points to within the site is there', () => {
		const quads = store.getQuads(null, null, null, null);
		const terms = quads.flatMap(({ subject, object }) => [subject, object]);
		expect(terms.filter(({ termType }) => termType !== 'NamedNode' && termType !== 'Literal')).toEqual([]);
		const subjects = new Set(quads.map(({ subject }) => subject.value));
		for (const subject of subjects) expect(valuesOf(store, subject, 'rdf:type'), subject).toHaveLength(1);
		for (const { value } of terms.filter(({ termType }) => termType === 'NamedNode')) {
			expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)./u);
			if (!value.startsWith(publishedAddress) || value.includes('#')) continue;
			const path = value.slice(publishedAddress.length);
			expect([...files.keys()]).toContain(path === '' || path.endsWith('/') ? `${path}index.html` : path);
		}
		for (const { value } of terms)
			if (value.startsWith(`${publishedAddress}dcat.rdf#`)) expect(subjects).toContain(value);
	});

	it.skipIf(!hasXmllint)('is XML that xmllint has nothing to say of', () => {
		const { status, stderr } = lintXml(xml);
		expect([status, stderr]).toEqual([0, '']);
	});

	it('says what is recommended too', () => {
		const authority = 'http://publications.europa.eu/resource/authority';
		const said = (property: string) => valuesOf(store, dataset, property);
		expect(said('dcat:theme')).toEqual([`${authority}/data-theme/EDUC`]);
		expect(said('dcterms:accessRights')).toEqual([`${authority}/access-right/PUBLIC`]);
		expect(said('dcterms:language')).toEqual([`${authority}/language/SWE`]);
		expect(said('dcterms:issued')).toEqual(['2026-03-01']);
		expect(said('dcterms:modified')).toEqual(['2026-11-01']);
		expect(said('dcat:landingPage')).toEqual([`${publishedAddress}data/`]);
		expect(said('dcterms:identifier')).toEqual(['3776c96e-fdfb-45ac-b53c-ce1c2bc1cadc']);
		expect(said('dcat:keyword')).toEqual(['kontaktuppgift', 'contact detail', 'byggnadsvård', 'hembygdsföreningar']);
		const places = said('dcterms:spatial');
		expect(places.map((place) => valuesOf(store, place, 'dcterms:identifier'))).toEqual([['10'], ['12']]);
		expect(valuesOf(store, catalogue, 'dcterms:language')).toHaveLength(2);
	});

	it('is of every file of the whole directory how large it is, what it is and which schema it follows', () => {
		const kinds = [...files.keys()].filter((path) => /^data\/kontakter[.-]/u.test(path));
		const endings = kinds.map((path) => path.slice('data/kontakter'.length)).sort();
		expect(distributions.map((iri) => iri.slice(dataset.length)).sort()).toEqual(endings);
		for (const iri of distributions) {
			const said = (property: string) => valuesOf(store, iri, property);
			const [address = ''] = said('dcat:downloadURL');
			expect(said('dcat:accessURL')).toEqual([address]);
			expect(said('dcat:byteSize')).toEqual([String(fileAt(address)?.length)]);
			expect(said('dcterms:format')).toEqual([contentTypeOf(address)?.replace(/;.*/u, '')]);
			expect(said('dcterms:license')).toEqual(['http://creativecommons.org/licenses/by/4.0/']);
			const hasSchema = /json$/u.test(address);
			expect(said('dcterms:conformsTo')).toHaveLength(hasSchema ? 1 : 0);
		}
	});

	it('is led to from the page about the data, the start page and the foot of every page', async () => {
		for (const path of ['index.html', 'en/index.html', 'data/index.html', 'en/data/index.html']) {
			const html = String(files.get(path));
			const here = new URL(path, publishedAddress);
			const leads = listElements(html).filter(({ attributes }) => attributes['href']?.endsWith('dcat.rdf'));
			expect(new Set(leads.map(({ name }) => name)), path).toEqual(new Set(['link', 'a']));
			for (const { attributes } of leads)
				expect(new URL(attributes['href'] ?? '', here).href).toBe(`${publishedAddress}dcat.rdf`);
		}
		expect(String(files.get('kontakt/ystad-arkiv/index.html'))).toContain('href="../../dcat.rdf"');
		const validator = new HtmlValidate(new FileSystemConfigLoader());
		for (const path of ['data/index.html', 'en/data/index.html'])
			expect((await validator.validateString(String(files.get(path)), path)).results, path).toEqual([]);
		expect(visibleText(String(files.get('data/index.html')))).toContain('inte nämner några personer');
		expect(visibleText(String(files.get('en/data/index.html')))).toContain('name no persons');
	});

	it('is asked for, with its files, by whoever checks the site as it is published', () => {
		const { directory } = fixtureContent(join(builtSites, 'later-content'));
		const isOpenData = (path: string) => /^\/(?:dcat|data\/oppna)/u.test(path);
		const expected = listExpectedFiles(publishedAt(directory, publishedAddress), []).filter(isOpenData);
		expect(expected.sort()).toEqual([...files.keys()].map((path) => `/${path}`).filter(isOpenData));
		expect(expected).toHaveLength(distributions.length + 1);
		expect(listExpectedFiles(directory, []).filter(isOpenData)).toEqual([]);
	});

	it.each(['main', 'other', 'published', 'large', 'empty'])(
		'is nothing of the site "%s", which lacks something that they ask for',
		(site) => {
			const paths = [...siteFiles(site).keys()];
			expect(paths.filter((path) => /^(?:dcat|data\/oppna)/u.test(path))).toEqual([]);
			expect(String(siteFiles(site).get('data/index.html'))).not.toContain('dcat.rdf');
		},
	);
});

describe('the files that they are led to', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
	});

	const read = (path: string) => JSON.parse(String(files.get(path)));
	const [all, harvested] = [read('data/kontakter.json'), read('data/oppna/kontakter.json')];

	it('name no person, in no form', () => {
		const persons: { given: string; family: string }[] = all.contacts.flatMap(
			({ person }: { person?: object }) => person ?? [],
		);
		expect(persons).toHaveLength(2);
		const names = persons.flatMap(({ given, family }) => [`${given} ${family}`, `${family} ${given}`, given, family]);
		for (const iri of distributions) {
			const [address = ''] = valuesOf(store, iri, 'dcat:downloadURL');
			const bytes = fileAt(address) ?? Buffer.of();
			const texts = address.endsWith('.xlsx')
				? Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
				: [String(bytes)];
			expect(texts.join('').length, address).toBeGreaterThan(500);
			const words = `-${slugify(texts.join('\n'))}-`;
			for (const name of names) expect(words, address).not.toContain(`-${slugify(name)}-`);
		}
	});

	it('have every post, said as before, in the form of the others', async () => {
		const ids = ({ contacts }: { contacts: { id: string }[] }) => contacts.map(({ id }) => id).sort();
		expect(ids(harvested)).toEqual(ids(all));
		const byId = Map.groupBy(
			all.contacts as { id: string; person: unknown; phones: { uri: string }[] }[],
			({ id }) => id,
		);
		for (const contact of harvested.contacts) {
			const [before] = byId.get(contact.id) ?? [];
			const changed = ['aliases', 'hash', 'note', 'person', 'phones'];
			for (const [key, value] of Object.entries(before ?? {}))
				if (!changed.includes(key)) expect(contact[key], `${contact.id} ${key}`).toEqual(value);
			expect(contact).toMatchObject({ person: null, note: null, aliases: [] });
			const isOthers = ({ uri }: { uri: string }) => before?.person === null || uri === 'tel:112';
			expect(contact.phones, contact.id).toEqual(before?.phones.filter(isOthers));
		}
		expect(schemaValidator(read('data/schema/v1.json'))(harvested)).toEqual([]);
		const ofLines = schemaValidator(read('data/schema/ndjson-v1.json'));
		const lines = String(files.get('data/oppna/kontakter.ndjson')).trimEnd().split('\n');
		expect(lines.flatMap((line) => ofLines(JSON.parse(line)))).toEqual([]);
		const open = harvested.contacts.filter(({ status }: { status: string }) => status !== 'ended');
		for (const ending of ['.vcf', '-4.vcf']) {
			const cards = String(files.get(`data/oppna/kontakter${ending}`)).replaceAll('\r\n ', '');
			expect([...cards.matchAll(/^FN:(.*)\r$/gmu)].map(([, name]) => name)).toEqual(
				open.map(({ role }: { role: string }) => role),
			);
		}
		for (const [ending, readTable] of Object.entries(tableFiles)) {
			const rows = await readTable(files.get(`data/oppna/kontakter${ending}`) ?? Buffer.of());
			expect(
				rows.map((row) => [row['uppdrag'], row['efternamn']]),
				ending,
			).toEqual(harvested.contacts.map(({ role }: { role: string }) => [role, '']));
		}
	});

	it('are those of everyone where the owner lets persons in', async () => {
		const content = copyContent('with-persons', 'tests/fixtures/annat-natverk', {
			'site.yaml': (text) => text.replace('openData:\n', 'openData:\n  includePersons: ja\n'),
		});
		vi.stubEnv('CONTENT_DIR', content);
		vi.stubEnv('SITE_URL', publishedAddress);
		vi.stubEnv('BUILD_DATE', buildDate);
		handOverEnvironment();
		// What has taken over content keeps to it, and tests share what they load.
		vi.resetModules();
		const { listHarvestedFiles, listOpenDataFiles } = await import('../../src/data/open-data-files.ts');
		const written = listOpenDataFiles();
		expect(written.map(({ path }) => path)).toEqual(['/dcat.rdf']);
		const told = await readRdfXml(String(await written[0]?.render()));
		expect(await faultsOf(told)).toEqual([]);
		expect(valuesOf(told, dataset, 'dcat:distribution').map((iri) => valuesOf(told, iri, 'dcat:accessURL')[0])).toEqual(
			listHarvestedFiles().map(({ path }) => publishedAddress + path.slice(1)),
		);
		for (const file of listHarvestedFiles()) expect(file.path).toMatch(/^\/data\/kontakter[.-]/u);
	});
});
