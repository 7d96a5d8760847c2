import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/date.ts';
import { languages } from '../../../src/domain/site.ts';
import { formatDate, formatList, nameLanguage } from '../../../src/i18n/locale.ts';
import { messagesSv } from '../../../src/i18n/messages.sv.ts';
import { pickMessages, translator } from '../../../src/i18n/translate.ts';

const placeholders = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{\w+\}/gu) ?? [])].sort();

describe('messages', () => {
	it.each(Object.entries(messagesSv))('%s has the same placeholders in every language', (key, message) => {
		for (const language of languages) {
			expect(placeholders(pickMessages(language, [key as keyof typeof messagesSv])), language).toEqual(
				placeholders(message),
			);
		}
	});

	it('choose their plural by the count', () => {
		const t = translator('sv');
		expect([0, 1, 2].map((count) => t('search.count', { count }))).toEqual(['0 träffar', '1 träff', '2 träffar']);
	});

	it('write numbers as the language does', () => {
		expect(translator('sv')('list.count', { count: 10_000 })).toBe('10\u00A0000 kontakter');
		expect(translator('en')('list.count', { count: 10_000 })).toBe('10,000 contacts');
	});

	it('never reach a reader with a gap', () => {
		expect(() => translator('sv')('municipality.heading')).toThrow('{name}');
	});
});

describe('a language', () => {
	it('has its own way with days, lists and names of languages', () => {
		const date = '2014-09-04' as IsoDate;
		expect([formatDate(date, 'sv'), formatDate(date, 'en')]).toEqual([
			'4\u00A0september 2014',
			'4\u00A0September 2014',
		]);
		expect([nameLanguage('sv', 'en'), nameLanguage('en', 'sv'), nameLanguage('sv', 'sv')]).toEqual([
			'Swedish',
			'engelska',
			'svenska',
		]);
		expect(formatList(['Malå', 'Norsjö', 'Sorsele'], 'sv')).toBe('Malå, Norsjö och Sorsele');
	});
});
