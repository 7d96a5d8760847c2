import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { countDistance, createNearWords } from '../../../src/search/near-words.ts';
import { createWordTable } from '../../../src/search/word-table.ts';
import { foldLetters } from '../../../src/search/words.ts';
import { createNamedDirectory } from '../../unit/search/named-directory.ts';
import { distance, distanceSoFar } from '../../unit/search/plain-distance.ts';
import { searchLoosely } from '../../unit/search/search-loosely.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcn'), maxLength: 9 });

describe('the distance of words', () => {
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

describe('among the misspelt', () => {
	it('the order is by the summed distance, whatever the names and errors', () => {
		// As near to one another as what is still taken for misspelt.
		const given = fc.constantFrom(
			'Martin',
			'Martina',
			'Marita',
			'Katrin',
			'Katarina',
			'Kristin',
			'Kristina',
			'Kristine',
		);
		const family = fc.constantFrom('Lindberg', 'Lundberg', 'Landberg', 'Lindborg', 'Lindgren', 'Lundgren', 'Lindbergh');
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
			{ numRuns: 800 },
		);
		expect(compared).toBeGreaterThan(200);
	}, 60_000);
});
