import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { countDistance, unfinished } from '../../../src/search/near-words.ts';
import { countAroundPart } from '../../../src/search/word-parts.ts';
import { fixtureDirectory } from '../fixture-directory.ts';
import { createNamedDirectory } from './named-directory.ts';
import { distanceSoFar } from './plain-distance.ts';
import { searchLoosely } from './search-loosely.ts';

const none = { municipality: '', county: '', kind: '' };

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
});

describe('among the misspelt', () => {
	const table: [query: string, names: [string, string][], expected: string[], reason: string][] = [
		[
			'fransosn',
			[
				['Eva', 'Franssen'],
				['Eva', 'Fransson'],
			],
			['Eva Fransson', 'Eva Franssen'],
			'two letters that changed places count once',
		],
		[
			'rfansson',
			[
				['Eva', 'Franssen'],
				['Eva', 'Fransson'],
			],
			['Eva Fransson', 'Eva Franssen'],
			'at the beginning of the word too',
		],
		[
			'gunenl',
			[
				['Gunnar', 'Ek'],
				['Gunnel', 'Ek'],
			],
			['Gunnel Ek'],
			'half of the letters make another name',
		],
		[
			'gunenl lnidström',
			[
				['Gunnar', 'Lindström'],
				['Gunnel', 'Lundström'],
				['Gunnel', 'Lindström'],
			],
			['Gunnel Lindström', 'Gunnel Lundström'],
			'an error in both names',
		],
		[
			'vsen simosnson',
			[
				['Sven', 'Salmonsson'],
				['Vsen', 'Salmonsson'],
				['Svea', 'Simonsson'],
				['Sven', 'Simonsson'],
			],
			['Sven Simonsson', 'Vsen Salmonsson', 'Sven Salmonsson'],
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
