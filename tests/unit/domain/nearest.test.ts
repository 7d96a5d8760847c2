import { describe, expect, it } from 'vitest';
import { createSuggester, nearest } from '../../../src/domain/nearest.ts';

describe('the nearest known word', () => {
	it.each([
		['organization', 'organisation'],
		['Role', 'role'],
		['rloe', 'role'],
		['phone', 'phones'],
		['xyz', undefined],
		['', undefined],
	])('to "%s" is %s', (word, expected) => {
		expect(nearest(word, ['role', 'organisation', 'phones'])).toBe(expected);
	});
});

describe('suggestions for many words', () => {
	it('are those of one word at a time, until the comparisons have cost what they may', () => {
		// Each word of five letters is compared with ten letters.
		const suggest = createSuggester(['alpha', 'gamma'], 100);
		expect(['alpho', 'gamme', 'alphe', 'alpho'].map(suggest)).toEqual(['alpha', 'gamma', undefined, 'alpha']);
	});

	it('are the same whether or not a word of another length was passed over', () => {
		expect(nearest('a'.repeat(1000), ['a', 'a'.repeat(700), 'b'.repeat(1000)])).toBe('a'.repeat(700));
	});
});
