import { type IsoDate, parseDate } from './date.ts';

/** The months as Swedish texts write them, in full. */
export const monthNames: readonly string[] = [
	'januari',
	'februari',
	'mars',
	'april',
	'maj',
	'juni',
	'juli',
	'augusti',
	'september',
	'oktober',
	'november',
	'december',
];

/**
 * A day as people write it in lists: `2026-1-5`, `2026/01/05`, `2026-01-05 08:30`, `5 januari 2026`, `den 5 jan. 2026`, `Jan 5, 2026`, `5/1 2026`, `5.1.2026`. Only one that can be no other
 * day; a year of two digits is none.
 */
export function readWrittenDate(text: string): IsoDate | undefined {
	const [only, ...others] = readingsOf(text);
	return others.length === 0 ? only : undefined;
}

/** The days that a text can be, of which nobody can tell which is meant: `5/1/2026` is one in January and one in May. Empty where it is one day or none. */
export function findAmbiguousDays(text: string): readonly IsoDate[] {
	const readings = readingsOf(text);
	return readings.length > 1 ? readings : [];
}

function readingsOf(text: string): readonly IsoDate[] {
	const written = text.trim().toLowerCase();
	const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?)?$/u.exec(
		written,
	);
	if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[3], yearFirst[4]);
	const dayFirst = /^(?:den )?(\d{1,2})(?::[ae]|\.)?[ -]?(\p{L}+)\.?[ -](\d{4})$/u.exec(written);
	if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(written);
	if (monthFirst !== null) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
	// So it is written in Swedish, and with full stops wherever they are used.
	const swedish = /^(\d{1,2})\/(\d{1,2}),? (\d{4})$/u.exec(written) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(written);
	if (swedish !== null) return dayOf(swedish[3], swedish[2], swedish[1]);
	const either = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/u.exec(written);
	if (either === null) return [];
	const [, one, , other, year] = either;
	return [...new Set([...dayOf(year, other, one), ...dayOf(year, one, other)])];
}

function dayOf(year = '', month = '', day = ''): IsoDate[] {
	const date = parseDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
	return date === undefined ? [] : [date];
}

/** The number of a month by its name, or what both languages shorten it to. */
function monthOf(word = ''): string | undefined {
	const at = monthNames.findIndex((name, index) => {
		const names = [name, english[index] ?? ''];
		return (
			names.includes(word) || (word.length >= 3 && word.length <= 4 && names.some((each) => each.startsWith(word)))
		);
	});
	return at === -1 ? undefined : String(at + 1);
}

const english = 'january february march april may june july august september october november december'.split(' ');
