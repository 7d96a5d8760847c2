import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { describeAnswer } from '../../../src/search/answer-heading.ts';

const say = (typed: string, total: number) =>
	describeAnswer({ total, isPartial: false, isSimilar: false, others: [] }, typed, translator('sv'));

describe('the heading over hits', () => {
	it('says how many there are, and for what', () => {
		expect(say('nilsson', 1)).toBe('1 träff för ”nilsson”');
		expect(say('', 2)).toBe('2 träffar');
	});

	it('says that nobody has the name, where the hits are merely like it', () => {
		const similar = { total: 2, isPartial: false, isSimilar: true, others: [] };
		expect(describeAnswer(similar, 'larsson', translator('sv'))).toBe('Inga träffar för ”larsson”, men 2 som liknar');
		expect(describeAnswer({ ...similar, total: 1 }, 'larsson', translator('en'))).toBe(
			'No results for “larsson”, but 1 that is similar',
		);
	});

	it.each(['\u202Eröfneslesöv', '\u2067nilsson', 'nils\u202Bson\u202C'])(
		'is not turned by what is typed: %j',
		(typed) => {
			for (const total of [0, 3]) expect(say(typed, total)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
		},
	);

	it('says nothing of words that are no more than a turn', () => {
		expect(say('\u202E', 2)).toBe(say('', 2));
		expect(say('\u202E', 0)).toBe(say('', 0));
	});
});
