import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { countDistance, createNearWords, unfinished } from '../../../src/search/near-words.ts';
import { countAroundPart } from '../../../src/search/word-parts.ts';
import { createWordTable } from '../../../src/search/word-table.ts';
import { foldLetters } from '../../../src/search/words.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { createNamedDirectory } from './named-directory.ts';

const none = { municipality: '', county: '', kind: '' };

/** Damerau and Levenshtein by the definition, slow and short: what the engine counts is held to it. */
function distance(a: string, b: string): number {
	const known: number[] = [];
	const from = (i: number, j: number): number => {
		if (i === 0 || j === 0) return i + j;
		const key = i * (b.length + 1) + j;
		const before = known[key];
		if (before !== undefined) return before;
		const isSame = a[i - 1] === b[j - 1];
		let least = Math.min(from(i - 1, j) + 1, from(i, j - 1) + 1, from(i - 1, j - 1) + (isSame ? 0 : 1));
		const k = a.lastIndexOf(b[j - 1] ?? '', i - 2);
		const l = b.lastIndexOf(a[i - 1] ?? '', j - 2);
		if (i > 1 && j > 1 && k >= 0 && l >= 0) least = Math.min(least, from(k, l) + (i - k - 2) + 1 + (j - l - 2));
		known[key] = least;
		return least;
	};
	return from(a.length, b.length);
}

/** The same, where what is not typed yet of a word counts little. */
function distanceSoFar(typed: string, word: string): number {
	const starts = Array.from({ length: word.length + 1 }, (_, length) => distance(typed, word.slice(0, length)));
	return Math.min(...starts.map((each, length) => each + Math.min(word.length - length, unfinished)));
}

const letters = fc.string({ unit: fc.constantFrom(...'abcn'), maxLength: 9 });

describe('the distance of words', () => {
	it.each([
		['gunenl', 'gunnel', 1],
		['gunenl', 'gunnar', 3],
		['fransosn', 'fransson', 1],
		['nna', 'anna', 1],
		['ca', 'abc', 2],
		['', 'ab', 2],
		['anna', 'anna', 0],
		['lind', 'lindström', unfinished],
		['lnid', 'lindström', 1 + unfinished],
	])('of %j and %j is %i', (typed, word, expected) => {
		expect(countDistance(typed, word)).toBe(expected);
		expect(distanceSoFar(typed, word)).toBe(expected);
	});

	it('is that of Damerau and Levenshtein, whatever the words', () => {
		fc.assert(
			fc.property(letters, letters, (typed, word) => {
				expect(countDistance(typed, word)).toBe(distanceSoFar(typed, word));
			}),
			{ numRuns: 2000 },
		);
	});

	it('finds the words that are near, and no others', () => {
		const reach = fc.integer({ min: 0, max: 3 });
		fc.assert(
			fc.property(fc.uniqueArray(letters, { maxLength: 12 }), letters, reach, reach, (words, typed, whole, start) => {
				fc.pre(start < whole);
				const order = words.map((_, index) => index).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
				const expected = words.flatMap((word, index) => {
					const starts = Array.from({ length: word.length + 1 }, (_, length) => distance(typed, word.slice(0, length)));
					const isNear = distance(typed, word) <= whole || Math.min(...starts) <= start;
					return isNear ? [{ index, distance: distanceSoFar(typed, word) }] : [];
				});
				const near = createNearWords(words, order)(typed, { whole, start });
				expect(near.toSorted((a, b) => a.index - b.index)).toEqual(expected);
			}),
			{ numRuns: 2000 },
		);
	});
});

/** The words by which a contact is found besides its name: its function, place and so on. */
const otherWords = createWordTable(buildIndex(createNamedDirectory([['', '']]))).words.map(foldLetters);

/** What is found loosely, in order. */
function searchLoosely(query: string, names: readonly (readonly [given: string, family: string])[]): string[] {
	const directory = createNamedDirectory(names);
	const { hits } = createSearchEngine(buildIndex(directory)).search(query, none);
	return hits
		.filter(({ tier }) => tier === 'fuzzy')
		.map(({ index }) => directory.contacts[index]?.person)
		.map((person) => `${person?.given} ${person?.family}`);
}

describe('among the misspelt', () => {
	const table: [query: string, names: [string, string][], expected: string[], reason: string][] = [
		[
			'gunenl',
			[
				['Gunnar', 'Ek'],
				['Gunnel', 'Ek'],
			],
			['Gunnel Ek', 'Gunnar Ek'],
			'two letters that changed places count once',
		],
		[
			'ugnnel',
			[
				['Gunnar', 'Ek'],
				['Gunnel', 'Ek'],
			],
			['Gunnel Ek', 'Gunnar Ek'],
			'at the beginning of the word too',
		],
		[
			'gunenl lnidström',
			[
				['Gunnar', 'Lindström'],
				['Gunnel', 'Lundström'],
				['Gunnel', 'Lindström'],
			],
			['Gunnel Lindström', 'Gunnel Lundström', 'Gunnar Lindström'],
			'an error in both names',
		],
		[
			'vsen simosnson',
			[
				['Sven', 'Salmonsson'],
				['Svea', 'Simonsson'],
				['Sven', 'Simonsson'],
			],
			['Sven Simonsson', 'Svea Simonsson', 'Sven Salmonsson'],
			'the sum decides',
		],
		[
			'akbr',
			[
				['Eva', 'Åkrb'],
				['Eva', 'Akrb'],
			],
			['Eva Akrb', 'Eva Åkrb'],
			'as typed before decorated, at the same distance',
		],
	];

	it.each(table)('for "%s"', (query, names, expected) => {
		expect(searchLoosely(query, names)).toEqual(expected);
	});

	it('a name comes before a place that is as near', () => {
		const directory = createNamedDirectory([
			['Eva', 'Ek'],
			['Eva', 'Umed'],
		]);
		const [first, second] = directory.contacts;
		const model = first?.place;
		if (first === undefined || second === undefined || model === undefined) throw new Error('no contacts');
		const umea = { ...model, name: 'Umea' };
		const contacts = [{ ...first, place: umea }, second];
		const { hits } = createSearchEngine(buildIndex({ ...directory, contacts })).search('umek', none);
		expect(hits.map(({ index, tier }) => [index, tier])).toEqual([
			[1, 'fuzzy'],
			[0, 'fuzzy'],
		]);
	});

	it('the order is by the summed distance, whatever the names and errors', () => {
		const given = fc.constantFrom('Gunnel', 'Gunnar', 'Gunilla', 'Martin', 'Marta', 'Marita', 'Torsten', 'Kristen');
		const family = fc.constantFrom('Lindberg', 'Lundberg', 'Sandberg', 'Lindgren', 'Lundgren', 'Strandberg', 'Hedberg');
		const misspelling = fc.tuple(fc.nat(4), fc.constantFrom('swap', 'drop', 'double', 'replace'));
		const err = (word: string, [at, how]: [number, string]) => {
			const [before, letter = '', next = '', rest] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
			const wrong = { swap: next + letter, drop: next, double: letter + letter + next, replace: `x${next}` }[how];
			return `${before}${wrong}${rest}`;
		};
		let compared = 0;
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(given, family), { minLength: 2, maxLength: 9, selector: (names) => names.join(' ') }),
				misspelling,
				misspelling,
				(names, one, other) => {
					const [first = '', second = ''] = names[0] ?? [];
					const typed = [err(first.toLowerCase(), one), err(second.toLowerCase(), other)];
					const others = typed.map((word) => Math.min(...otherWords.map((each) => distanceSoFar(word, each))));
					const sum = (name: string) => {
						const words = name.toLowerCase().split(' ');
						return typed
							.map((word, at) => Math.min(others[at] ?? 0, ...words.map((each) => distanceSoFar(word, each))))
							.reduce((a, b) => a + b);
					};
					const sums = searchLoosely(typed.join(' '), names).map(sum);
					compared += Math.max(0, sums.length - 1);
					expect(sums).toEqual(sums.toSorted((a, b) => a - b));
				},
			),
			{ numRuns: 500 },
		);
		expect(compared).toBeGreaterThan(200);
	}, 60_000);
});

describe('a part of a word', () => {
	it.each([
		['arkivarie', 'kommunarkivarie', unfinished],
		['nilsson', 'anilsson', 1],
		['nilsson', 'nilssons', undefined],
		['berg', 'lindbergh', unfinished],
		['erg', 'lindberg', undefined],
	])('%j counts in %j as %j', (typed, word, expected) => {
		expect(countAroundPart(typed, word)).toBe(expected);
	});

	it('finds the word before what is merely alike', () => {
		const data = buildIndex(fixtureDirectory());
		const { hits } = createSearchEngine(data).search('arkivarie', none);
		expect(hits.map(({ index }) => data.ids[index])[0]).toBe('ystad-arkiv');
	});
});
