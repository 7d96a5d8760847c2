import { listField } from './list-field.ts';
import { report } from './schema-finding.ts';
import { line } from './text.ts';

/** Monday is 0, Sunday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Days of the week with the same hours; times are `09:00`, local. */
export interface OpeningHours {
	readonly days: readonly Weekday[];
	readonly opens: string;
	readonly closes: string;
	/** As schema.org writes it: `Mo-Fr 09:00-12:00`. */
	readonly written: string;
}

/**
 * When somebody can be visited or reached: a text in plain words, or days and times in the form of schema.org's `openingHours`
 * (https://schema.org/openingHours), which every language has its own words for.
 */
const hoursField = line(120).transform((value, context): string | OpeningHours => {
	if (!BEGINS_WITH_DAYS.test(value)) return value;
	return parseOpeningHours(value) ?? report(context, 'opening-hours-invalid', { value });
});

/** Hours in the order in which they are told; a single text needs no list. */
export const openingHoursField = listField(hoursField, 20);

/** Reads `Mo-Fr 09:00-12:00` or `Tu,Th 13:00-15:30`; `undefined` for anything else, and for a time before the one that it should follow. */
export function parseOpeningHours(text: string): OpeningHours | undefined {
	const [, days = '', opens = '', closes = ''] = /^(\S+) (\d\d:\d\d)-(\d\d:\d\d)$/u.exec(text) ?? [];
	if (!TIME.test(opens) || !TIME.test(closes) || opens >= closes) return undefined;
	const chosen = new Set<Weekday>();
	for (const part of days.split(',')) {
		const [first, last, more] = part.split('-').map((day) => DAYS.indexOf(day));
		if (first === undefined || first < 0 || more !== undefined || (last !== undefined && last <= first))
			return undefined;
		for (let day = first; day <= (last ?? first); day++) chosen.add(day as Weekday);
	}
	return { days: [...chosen].sort(), opens, closes, written: text };
}

/** Hours as they are written in content. */
export function writtenHours(hours: string | OpeningHours): string {
	return typeof hours === 'string' ? hours : hours.written;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const BEGINS_WITH_DAYS = /^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[,-]\S*)? +\d/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
