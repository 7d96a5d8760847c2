import { listField } from './list-field.ts';
import { report } from './schema-finding.ts';
import { line } from './text.ts';

/** Monday is 0, Sunday 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Days of the week with the same hours; times are `09:00`, local, and `24:00` where the day ends. */
export interface OpeningHours {
	readonly days: readonly Weekday[];
	readonly opens: string;
	readonly closes: string;
	/** As schema.org writes it, however it stands in the content: `Mo-Fr 09:00-12:00`. */
	readonly written: string;
}

/**
 * When somebody can be visited or reached: a text in plain words, or days and times in the form of schema.org's `openingHours`
 * (https://schema.org/openingHours), which every language has its own words for. Swedish days and hours without minutes are read too; what
 * begins with English days and cannot be read is taken for a mistake, anything else for words.
 */
const hoursField = line(120).transform((value, context): string | OpeningHours => {
	const hours = parseOpeningHours(value);
	return hours ?? (BEGINS_WITH_DAYS.test(value) ? report(context, 'opening-hours-invalid', { value }) : value);
});

/** Hours in the order in which they are told; a single text needs no list. */
export const openingHoursField = listField(hoursField, 20);

/**
 * Reads `Mo-Fr 09:00-12:00`, `tu,th 13–15.30` or `mån–fre 9-12`; `undefined` for anything else, for a time before the one that it should
 * follow, and for several times in one text.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
	const plain = text.replace(/\s*[‐‑–—−-]\s*/gu, '-').replace(/\s*,\s*/gu, ',');
	const [, written = '', from = '', to = ''] = /^(\S+) ([\d:.]+)-([\d:.]+)$/u.exec(plain) ?? [];
	const [opens, closes] = [parseTime(from), parseTime(to)];
	if (opens === undefined || closes === undefined || opens >= closes) return undefined;
	const chosen = new Set<Weekday>();
	const parts: string[] = [];
	for (const part of written.split(',')) {
		const [first, last, more] = part.split('-').map(parseDay);
		if (first === undefined || first < 0 || more !== undefined || (last !== undefined && last <= first))
			return undefined;
		for (let day = first; day <= (last ?? first); day++) chosen.add(day as Weekday);
		parts.push([first, ...(last === undefined ? [] : [last])].map((day) => DAYS[day]).join('-'));
	}
	return { days: [...chosen].sort(), opens, closes, written: `${parts.join(',')} ${opens}-${closes}` };
}

/** A day by its English or Swedish name, 0 for Monday; -1 for anything else. */
function parseDay(name: string): number {
	const wanted = name.toLowerCase().replace(/\.$/u, '');
	return DAYS.findIndex((day, index) => day.toLowerCase() === wanted || SWEDISH_DAYS[index]?.test(wanted) === true);
}

/** `9`, `9.30`, `9:30` and `09:30` as `09:30`; `undefined` for what no clock shows. */
function parseTime(written: string): string | undefined {
	const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d\d))?$/u.exec(written) ?? [];
	if (hour === undefined) return undefined;
	const time = `${hour.padStart(2, '0')}:${minute}`;
	return TIME.test(time) ? time : undefined;
}

/** Hours as they are written in content. */
export function writtenHours(hours: string | OpeningHours): string {
	return typeof hours === 'string' ? hours : hours.written;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const SWEDISH_DAYS = [
	/^mån(?:dag)?$/u,
	/^tis(?:dag)?$/u,
	/^ons(?:dag)?$/u,
	/^(?:tors?|torsdag)$/u,
	/^fre(?:dag)?$/u,
	/^lör(?:dag)?$/u,
	/^sön(?:dag)?$/u,
];
/** In small letters, only where a time with its end follows: Swedish shortens its words so too ("fr 13 mars"). */
const BEGINS_WITH_DAYS =
	/^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[,–-]\S*)? +\d|(?:mo|tu|we|th|fr|sa|su)(?:[,–-]\S*)? +\d{1,2}(?:[:.]\d\d)? ?[–-])/u;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u;
