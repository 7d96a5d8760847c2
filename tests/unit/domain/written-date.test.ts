import { describe, expect, it } from 'vitest';
import { findAmbiguousDays, readWrittenDate } from '../../../src/domain/written-date.ts';

describe('a written day', () => {
	it.each([
		'2026-01-05',
		'2026-1-5',
		'2026/01/05',
		'2026.1.5',
		'2026-01-05 08:30',
		'2026-01-05T00:00:00.000',
		'5 januari 2026',
		'den 5 Januari 2026',
		'5:e januari 2026',
		'5 jan. 2026',
		'5-jan-2026',
		'5. January 2026',
		'Jan 5, 2026',
		'January 5th, 2026',
		'5/1 2026',
		'5.1.2026',
		'05.01.2026',
	])('%s is that day', (text) => {
		expect(readWrittenDate(text)).toBe('2026-01-05');
	});

	it.each([
		['13/1/2026', '2026-01-13'],
		['1/13/2026', '2026-01-13'],
		['01-01-2026', '2026-01-01'],
		['4 sept 2014', '2014-09-04'],
		['5 maj 2026', '2026-05-05'],
	])('%s is the one day that it can be', (text, day) => {
		expect(readWrittenDate(text)).toBe(day);
		expect(findAmbiguousDays(text)).toEqual([]);
	});

	it.each(['5/1/2026', '05-01-2026'])('%s can be two', (text) => {
		expect(readWrittenDate(text)).toBeUndefined();
		expect(findAmbiguousDays(text)).toEqual(['2026-01-05', '2026-05-01']);
	});

	it.each([
		'',
		'januari 2026',
		'5/1-26',
		'26-01-05',
		'260105',
		'30 februari 2026',
		'2026-13-01',
		'5 ma 2026',
		'5 j 2026',
		'2026-1/5',
		'i våras',
	])('%s is none', (text) => {
		expect(readWrittenDate(text)).toBeUndefined();
		expect(findAmbiguousDays(text)).toEqual([]);
	});
});
