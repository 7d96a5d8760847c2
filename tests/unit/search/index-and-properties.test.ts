import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { highlightText } from '../../../src/search/highlight.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { isSameNumber } from '../../../src/search/phone-digits.ts';
import { takeBest } from '../../../src/search/take-best.ts';
import { areaDirectories } from '../area-directories.ts';
import { fixtureContent, fixtureDirectory } from '../fixture-directory.ts';
import { createNamedDirectory } from './named-directory.ts';

const none = { municipality: '', county: '', kind: '' };

describe('the index file', () => {
	it.each(['content', undefined])('comes back as it was: %s', (folder) => {
		const { directory, pages } = fixtureContent(folder);
		const data = buildIndex(directory, pages);
		const back = decodeIndex(encodeIndex(data));
		expect({ ...back, columns: undefined }).toEqual({ ...data, columns: undefined });
		for (const [name, column] of Object.entries(data.columns)) {
			const decoded = back.columns[name as keyof typeof back.columns];
			expect(decoded.values).toEqual(column.values);
			expect([...decoded.ids]).toEqual([...column.ids]);
		}
	});

	it('comes back whomever the contacts answer for', () => {
		fc.assert(
			fc.property(areaDirectories, (directory) => {
				const data = buildIndex(directory);
				const { reaches, reachIds, organisations, municipalities, counties, ids } = decodeIndex(encodeIndex(data));
				expect(reaches).toEqual(data.reaches);
				expect(reachIds).toEqual(data.reachIds);
				expect({ organisations, municipalities, counties, ids }).toEqual({
					organisations: data.organisations,
					municipalities: data.municipalities,
					counties: data.counties,
					ids: data.ids,
				});
			}),
		);
	});

	it('comes back with a reach that nothing else tells', () => {
		const data = buildIndex(fixtureDirectory('content'));
		const reaches = [
			...data.reaches,
			{ municipalities: [0], counties: [], coveredMunicipalities: [], wholeCounties: [1] },
		];
		const reachIds = data.reachIds.map((reach, contact) => (contact === data.count - 1 ? reaches.length - 1 : reach));
		const back = decodeIndex(encodeIndex({ ...data, reaches, reachIds }));
		expect(back.reachIds.at(-1)).toBeDefined();
		expect(back.reaches[back.reachIds.at(-1) ?? -1]).toEqual(reaches.at(-1));
	});

	it('comes back when there is nobody in it', () => {
		const directory = { ...fixtureDirectory(), contacts: [] };
		const data = decodeIndex(encodeIndex(buildIndex(directory)));
		expect(createSearchEngine(data).search('nilsson', none)).toMatchObject({ total: 0, hits: [] });
		expect(createSearchEngine(data).search('', none)).toMatchObject({ total: 0, hits: [] });
	});

	it('is refused at any length but its own', () => {
		const bytes = encodeIndex(buildIndex(fixtureDirectory()));
		for (let length = 0; length < bytes.length; length += 7) {
			expect(() => decodeIndex(bytes.subarray(0, length))).toThrow();
		}
	});

	it('has the same bytes each time', () => {
		expect(encodeIndex(buildIndex(fixtureDirectory()))).toEqual(encodeIndex(buildIndex(fixtureDirectory())));
	});
});

describe('whatever the names', () => {
	it('who is called so twice comes before who is called so once', () => {
		const directory = createNamedDirectory([
			['Ahmed', 'Ali'],
			['Ali', 'Ali'],
			['Ali', 'Berg'],
		]);
		const { hits } = createSearchEngine(buildIndex(directory)).search('ali ali', none);
		expect(hits.map(({ index }) => directory.contacts[index]?.title)).toEqual(['Ali Ali', 'Ahmed Ali', 'Ali Berg']);
	});

	it('highlights are inside the text, in order and apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, typed) => {
				const ranges = highlightText(text, [{ word: typed.toLowerCase(), matches: () => true }]);
				let last = 0;
				for (const [start, end] of ranges) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = end;
				}
			}),
		);
	});

	it('the best are those that sorting everyone would give', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 400 }),
				fc.integer({ min: 1, max: 20 }),
				(given, limit) => {
					const ranks = Uint32Array.from(given);
					const all = given.map((_, contact) => contact);
					const sorted = [...all].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
					expect(takeBest(all, ranks, limit)).toEqual(sorted.slice(0, limit));
				},
			),
		);
	});

	it('any last four digits or more of a number find it, and no others do', () => {
		const digits = fc.stringMatching(/^46[1-9]\d{7}$/u);
		fc.assert(
			fc.property(digits, fc.integer({ min: 4, max: 10 }), (number, length) =>
				isSameNumber(number, number.slice(-length)),
			),
		);
		fc.assert(
			fc.property(
				digits,
				(number) => isSameNumber(number, `0${number.slice(2)}`) && isSameNumber(number, `00${number}`),
			),
		);
		fc.assert(
			fc.property(
				digits,
				(number) => !isSameNumber(number, `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`),
			),
		);
	});
});

describe('order', () => {
	const order = (query: string, names: readonly (readonly [string, string])[]) => {
		const directory = createNamedDirectory(names);
		return createSearchEngine(buildIndex(directory))
			.search(query, none)
			.hits.map(({ index }) => directory.contacts[index]?.title);
	};

	const table: [query: string, names: [string, string][], expected: string[], reason: string][] = [
		[
			'malå',
			[
				['Mala', 'Berg'],
				['Malå', 'Berg'],
			],
			['Malå Berg', 'Mala Berg'],
			'who types å means å',
		],
		[
			'mala',
			[
				['Malå', 'Berg'],
				['Mala', 'Berg'],
			],
			['Mala Berg', 'Malå Berg'],
			'as typed before folded',
		],
		[
			'nils',
			[
				['Nilsa', 'Ek'],
				['Nils', 'Ek'],
			],
			['Nils Ek', 'Nilsa Ek'],
			'the whole word before its beginning',
		],
		[
			'anna ek',
			[
				['Anna-Maria', 'Ek'],
				['Anna', 'Ek'],
			],
			['Anna Ek', 'Anna-Maria Ek'],
			'the whole name before a part of one',
		],
		['ugglas', [['Eva', 'af Ugglas']], ['Eva af Ugglas'], 'a particle left out'],
		['eva af ek', [['Eva', 'Ek']], ['Eva Ek'], 'a particle too many'],
		['annamaria ek', [['Anna-Maria', 'Ek']], ['Anna-Maria Ek'], 'a hyphen left out'],
		['anna maria ek', [['Annamaria', 'Ek']], ['Annamaria Ek'], 'a space put in'],
		[
			'gustav',
			[
				['Gustaf', 'Ek'],
				['Gustav', 'Öst'],
			],
			['Gustav Öst', 'Gustaf Ek'],
			'as typed before a variant',
		],
	];

	it.each(table)('of "%s"', (query, names, expected) => {
		expect(order(query, names)).toEqual(expected);
	});

	it('puts ended posts last', () => {
		const directory = createNamedDirectory([
			['Anna', 'Ek'],
			['Anna', 'Ek'],
		]);
		const [first, second] = directory.contacts;
		if (first === undefined || second === undefined) throw new Error('no contacts');
		const engine = createSearchEngine(buildIndex({ ...directory, contacts: [{ ...first, status: 'ended' }, second] }));
		expect(engine.search('anna ek', none).hits.map(({ index }) => index)).toEqual([1, 0]);
	});
});
