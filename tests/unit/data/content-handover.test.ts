import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureContent } from '../fixture-directory.ts';

/** The modules that the configuration or the pages use: each time they are loaded they are another copy, as in two bundles. */
async function loadModules() {
	vi.resetModules();
	const { handOverContent, handOverReader, takeOverContent } = await import('../../../src/data/content-handover.ts');
	const { municipalities, counties } = await import('../../../src/domain/municipality.ts');
	const { findCountyContacts, findMunicipalityContacts } = await import('../../../src/domain/reach.ts');
	const { fixtureContent: read } = await import('../fixture-directory.ts');
	return {
		handOverContent,
		handOverReader,
		takeOverContent,
		municipalities,
		counties,
		findCountyContacts,
		findMunicipalityContacts,
		read,
	};
}
type Modules = Awaited<ReturnType<typeof loadModules>>;

describe('content that is handed over', () => {
	let configuration: Modules;
	let pages: Modules;
	beforeAll(async () => {
		configuration = await loadModules();
		pages = await loadModules();
		configuration.handOverContent('/content', configuration.read());
	});
	afterAll(() => vi.resetModules());
	const taken = () => {
		const content = pages.takeOverContent('/content');
		if (content === undefined) throw new Error('nothing was handed over');
		return content;
	};

	it('comes from a copy of the modules that shares no place with the pages', () => {
		expect(configuration.municipalities).toEqual(pages.municipalities);
		expect(new Set(configuration.municipalities).isDisjointFrom(new Set(pages.municipalities))).toBe(true);
	});

	it('says what the pages would have read themselves', () => {
		expect(taken()).toEqual(pages.read());
	});

	it("names the pages' own municipalities and counties", () => {
		const { contacts, organisations, municipalities, counties } = taken().directory;
		const own = new Set<object>([...pages.municipalities, ...pages.counties]);
		const named = [
			...municipalities,
			...municipalities.map(({ county }) => county),
			...counties,
			...organisations.flatMap((each) => [...each.municipalities, ...each.counties]),
			...contacts.flatMap(({ place: area, municipalities: served }) => [...(area ? [area] : []), ...served]),
		];
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((area) => !own.has(area))).toEqual([]);
	});

	it('has each organisation once, also where contacts belong to it', () => {
		const { contacts, organisations, releases } = taken().directory;
		expect(contacts.filter(({ organisation }) => !organisations.includes(organisation))).toEqual([]);
		const sources = contacts.flatMap(({ sourceRelease }) => sourceRelease ?? []);
		expect(sources.length).toBeGreaterThan(0);
		expect(sources.filter((release) => !releases.includes(release))).toEqual([]);
	});

	it("is found by the pages' own places", () => {
		const { directory } = taken();
		const expected = pages.read().directory;
		for (const municipality of pages.municipalities) {
			const listIds = (from: typeof directory) =>
				Object.values(pages.findMunicipalityContacts(from, municipality)).map((contacts) =>
					contacts.map(({ id }: { id: string }) => id),
				);
			expect(listIds(directory)).toEqual(listIds(expected));
		}
		expect(pages.counties.flatMap((county) => pages.findCountyContacts(directory, county)).length).toBeGreaterThan(2);
	});

	it('is read anew for each time it is taken, where it may be another at any moment', () => {
		const { directory, ...rest } = configuration.read();
		let staleAfterMonths = 1;
		pages.handOverReader('/content', () => {
			const site = { ...directory.site, staleAfterMonths: staleAfterMonths++ };
			return { ...rest, directory: { ...directory, site } };
		});
		expect([taken(), taken()].map((content) => content.directory.site.staleAfterMonths)).toEqual([1, 2]);
	});

	it('is not taken for that of another folder', () => {
		expect(pages.takeOverContent('/other')).toBeUndefined();
	});
});

describe('content', () => {
	it.each(['content', join(import.meta.dirname, '../../fixtures/annat-natverk')])('of %s is plain data', (folder) => {
		const content = fixtureContent(folder);
		expect(structuredClone(content)).toEqual(content);
		expect(strangersIn(content)).toEqual([]);
	});
});

/** What is neither a value, a list, a plain object nor a map of bytes, by its keys. */
function strangersIn(value: unknown, path = ''): string[] {
	if (typeof value === 'function' || typeof value === 'symbol') return [path];
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
	if (value instanceof Map) return [...value].flatMap(([key, inner]) => strangersIn(inner, `${path}.${key}`));
	const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
	return [
		...(isPlain ? [] : [path]),
		...Object.entries(value).flatMap(([key, inner]) => strangersIn(inner, `${path}.${key}`)),
	];
}
