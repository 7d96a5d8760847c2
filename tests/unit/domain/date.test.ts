import { describe, expect, it } from 'vitest';
import { type IsoDate, monthsAfter, monthsBefore, parseDate } from '../../../src/domain/date.ts';

describe('a day', () => {
	it.each(['2014-09-04', '2024-02-29'])('exists: %s', (day) => {
		expect(parseDate(day)).toBe(day);
	});

	it.each(['2023-02-29', '2014-13-01', '2014-9-4', '4 september 2014', '20140904', '2014-09-04T08:33'])(
		'does not exist: %s',
		(day) => {
			expect(parseDate(day)).toBeUndefined();
		},
	);

	it.each([
		['2026-11-23', 12, '2025-11-24'],
		['2026-11-23', 1, '2026-10-24'],
		['2026-01-05', 2, '2025-11-06'],
		['2026-03-31', 1, '2026-03-01'],
		['2024-02-29', 12, '2023-03-01'],
	])('on %s, what was checked %i months ago or more was checked before %s', (today, months, first) => {
		expect(monthsBefore(today as IsoDate, months)).toBe(first);
	});

	it.each([
		['2026-10-31', 4, '2027-02-28'],
		['2026-11-23', 12, '2027-11-23'],
		['2026-12-01', 1, '2027-01-01'],
		['2024-02-29', 12, '2025-02-28'],
	])('checked on %s is %i months old on %s', (checked, months, day) => {
		expect(monthsAfter(checked as IsoDate, months)).toBe(day);
	});
});
