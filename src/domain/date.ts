import { z } from 'zod';
import { report } from './schema-finding.ts';

/** A calendar day as `2014-09-04` (ISO 8601). Sorts as text. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** The day, or `undefined` when the text is not a day that exists (`2014-02-30`). */
export function parseDate(value: string): IsoDate | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined;
	const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? (value as IsoDate) : undefined;
}

/** The number of days of a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day on or before `today`: what has been checked or published cannot lie ahead. */
export function pastDate(today: IsoDate) {
	return z.string().transform((value, context): IsoDate => {
		const date = parseDate(value.trim());
		if (date === undefined) return report(context, 'date-invalid', { value });
		if (date > today) return report(context, 'date-in-future', { value: date, today });
		return date;
	});
}

/**
 * The day after the one that lies so many months back; in a shorter month its last day. What happened before it is that many months old.
 *
 * @example monthsBefore('2026-11-23', 12) // => '2025-11-24'
 */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
	const back = new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth) + 1));
	return back.toISOString().slice(0, 10) as IsoDate;
}

/**
 * The first day on which what was checked on a day is so many months old; in a shorter month its last day.
 *
 * @example monthsAfter('2026-10-31', 4) // => '2027-02-28'
 */
export function monthsAfter(day: IsoDate, months: number): IsoDate {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
		.toISOString()
		.slice(0, 10) as IsoDate;
}
