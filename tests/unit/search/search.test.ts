import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { formatQueryState, isIdle, parseQueryState } from '../../../src/search/query-state.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const none = { municipality: '', county: '', kind: '' };

/** A search over a content folder that answers with the contacts' names. */
function searchIn(folder?: string) {
	const directory = fixtureDirectory(folder);
	const engine = createSearchEngine(buildIndex(directory));
	return {
		engine,
		directory,
		titles: (query: string, filters = none) =>
			engine.search(query, filters).hits.map(({ index }) => directory.contacts[index]?.title),
	};
}

const { engine, directory, titles } = searchIn('content');

describe('searching the ten contacts', () => {
	it.each([
		['Nina Olofsdotter', 'Nina Olofsdotter', 'a full name'],
		['olofsdotter nina', 'Nina Olofsdotter', 'a name turned round'],
		['norsjo', 'Mari-Louise Skoogh', 'a place without its dots'],
		['Norsjö', 'Mari-Louise Skoogh', 'a place as it is written'],
		['nilsson arvidsjaur', 'Johannes Nilsson', 'a name and a place'],
		['nilson', 'Johannes Nilsson', 'a spelling variant'],
		['fransosn', 'Anna-Maria Fransson', 'two letters swapped'],
		['annamaria', 'Anna-Maria Fransson', 'a hyphen left out'],
		['anna maria', 'Anna-Maria Fransson', 'a hyphen made a space'],
		['samordning mala', 'Nina Olofsdotter', 'a function and a place'],
		['polis pitea', 'Kenneth Lundqvist', 'an organisation and a seat'],
		['2418', 'Nina Olofsdotter', 'a municipality code'],
		['länsstyrelsen norrbotten', 'Mats Burman', 'an organisation by two words'],
	])('finds "%s": %s, by %s', (query, title) => {
		expect(titles(query)[0]).toBe(title);
	});

	it('gives everyone, in the order of the list, when nothing is asked', () => {
		expect(titles('')).toEqual(directory.contacts.map(({ title }) => title));
	});

	it('narrows by county, and counts what each other choice would leave', () => {
		const { total, counts } = engine.search('', { municipality: '', county: 'norrbotten', kind: '' });
		expect(total).toBe(4);
		expect(counts.kinds).toEqual({ kommun: 2, lansstyrelse: 1, polis: 1 });
		expect(counts.counties).toEqual({ norrbotten: 4, vasterbotten: 6 });
	});

	it('says so when nobody has all the words, and puts first who has most of them', () => {
		const answer = engine.search('nina xyzzy', none);
		expect(answer.isPartial).toBe(true);
		expect(titles('nina xyzzy')[0]).toBe('Nina Olofsdotter');
	});

	it('narrows by municipality and by kind', () => {
		expect(titles('', { municipality: 'mala', county: '', kind: 'polis' })).toEqual([
			'Ronnie Adolfsson',
			'Christer Normark',
		]);
		expect(titles('skoogh', { municipality: 'arjeplog', county: '', kind: '' })).toEqual([]);
		expect(engine.search('', { municipality: 'mala', county: '', kind: '' }).counts.kinds).toEqual({
			kommun: 1,
			lansstyrelse: 1,
			polis: 2,
		});
	});

	it.each([
		['olofsd', 'family', ['Olofsd']],
		['norsjo', 'organisation', ['Norsjö']],
		['annamaria', 'given', ['Anna', 'Maria']],
		['anna', 'given', ['Anna']],
		['polis', 'organisation', ['Polis']],
		['fransosn', 'family', ['Fransson']],
	] as const)('marks, for "%s", what matched in the text as shown', (query, column, marked) => {
		const [hit] = engine.search(query, none).hits;
		const contact = directory.contacts[hit?.index ?? -1];
		const text =
			{ given: contact?.person?.given, family: contact?.person?.family, organisation: contact?.organisation.name }[
				column
			] ?? '';
		expect(hit?.highlights[column].map(([start, end]) => text.slice(start, end))).toEqual(marked);
	});

	it.each([
		['nilsson', 'exact'],
		['nils', 'prefix'],
		['mala', 'folded'],
		['karlson', undefined],
		['nilson', 'variant'],
		['fransosn', 'fuzzy'],
		['brielsson', 'folded-prefix'],
	])('says how sure it is of "%s": %s', (query, tier) => {
		expect(engine.search(query, none).hits[0]?.tier).toBe(tier);
	});

	it('finds every contact first by its own full name, in either order', () => {
		for (const { title, person } of directory.contacts) {
			expect(titles(title)[0]).toBe(title);
			expect(titles(`${person?.family} ${person?.given}`)[0]).toBe(title);
		}
	});

	it.each([
		'Lars',
		'Karl',
		'Kristina',
		'Gunnar',
		'Björn',
		'Anders Svensson',
		'Peter Holm',
		'Berg',
		'Norén',
		'Ali',
		'snö',
		'parkering',
	])('takes nobody for "%s", whom no contact is like', (query) => {
		expect(engine.search(query, none)).toMatchObject({ total: 0, isPartial: false, isSimilar: false });
	});

	it.each([
		['larsson', true],
		['fransosn', true],
		['nilson', false],
		['arkivarie nilsson', false],
		['nilsson', false],
	])('says whether the hits for "%s" are merely like it: %s', (query, isSimilar) => {
		const answer = engine.search(query, none);
		expect(answer.total).toBeGreaterThan(0);
		expect(answer.isSimilar).toBe(isSimilar);
	});

	it('suggests the nearest known words when nothing matches', () => {
		expect(engine.search('gabrilsonnns', none)).toMatchObject({ total: 0, suggestion: 'gabrielsson' });
		expect(engine.search('zzzz', none)).toMatchObject({ total: 0, suggestion: undefined });
	});
});

describe('searching by telephone number', () => {
	const other = searchIn();

	it.each(['070-174 06 05', '0701740605', '+46701740605', '0046 70 174 06 05', '40605', '46 70-1740605'])(
		'finds the missed call "%s"',
		(query) => {
			expect(other.titles(query)).toEqual(['Ängla-Britt af Ölandsson']);
		},
	);

	it('finds nobody by one wrong digit', () => {
		expect(other.titles('0701740606')).toEqual([]);
	});
});

describe('what is searched for, in the address', () => {
	it.each(['', '?q=nina', '?q=a+b&kommun=mala', '?kommun=mala&lan=vasterbotten&typ=polis'])(
		'comes back as it was: %s',
		(text) => {
			expect(formatQueryState(parseQueryState(text))).toBe(text);
		},
	);

	it('is idle with nothing but spaces', () => {
		expect(isIdle({ query: '  ', municipality: '', county: '', kind: '' })).toBe(true);
		expect(isIdle({ query: '', municipality: 'mala', county: '', kind: '' })).toBe(false);
	});
});
