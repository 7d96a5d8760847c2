import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';

/** For scripts in a browser, which import nothing of the domain that would bring its readers along. */
export type { IsoDate, Language };

/** BCP 47 tags for formatting: British English, since the interface is written in it. */
const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * A language as Open Graph names it, with its country.
 *
 * @example openGraphLocale('sv') // => 'sv_SE'
 */
export function openGraphLocale(language: Language): string {
	return tags[language].replace('-', '_');
}

/** Made once each: making one takes longer than all else that a hit of the search needs, or a page's contact. */
const dayFormats: Partial<Record<Language, Intl.DateTimeFormat>> = {};
const weekdayFormats: Partial<Record<Language, Intl.DateTimeFormat>> = {};
const timeFormats: Partial<Record<Language, Intl.DateTimeFormat>> = {};
const listFormats: Partial<Record<Language, Intl.ListFormat>> = {};

/**
 * A day in words, its day and month kept together on a line.
 *
 * @example formatDate('2014-09-04', 'sv') // => '4\u00A0september 2014'
 */
export function formatDate(date: IsoDate, language: Language): string {
	return remembered(`${language} ${date}`, () => {
		dayFormats[language] ??= new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' });
		return dayFormats[language].format(new Date(`${date}T00:00:00Z`)).replace(' ', '\u00A0');
	});
}

/**
 * What a language is called.
 *
 * @param tag BCP 47
 * @example nameLanguage('sv', 'en') // => 'Swedish'
 */
export function nameLanguage(tag: string, language: Language): string {
	return new Intl.DisplayNames(tags[language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/**
 * A month in words.
 *
 * @param date any day of it
 * @example formatMonth('2026-12-01', 'sv') // => 'december 2026'
 */
export function formatMonth(date: IsoDate, language: Language): string {
	const format = new Intl.DateTimeFormat(tags[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.format(new Date(`${date}T00:00:00Z`));
}

/**
 * Names in a sentence.
 *
 * @example formatList(['Malå', 'Norsjö', 'Sorsele'], 'sv') // => 'Malå, Norsjö och Sorsele'
 */
export function formatList(items: readonly string[], language: Language): string {
	listFormats[language] ??= new Intl.ListFormat(tags[language], { type: 'conjunction' });
	return listFormats[language].format(items);
}

/**
 * A day of the week.
 *
 * @param day Monday is 0
 */
export function formatWeekday(day: number, language: Language): string {
	return remembered(`${language} ${day}`, () => {
		const monday = Date.UTC(2024, 0, 1);
		weekdayFormats[language] ??= new Intl.DateTimeFormat(tags[language], { weekday: 'long', timeZone: 'UTC' });
		return weekdayFormats[language].format(monday + day * 86_400_000);
	});
}

/**
 * Two times of a day, from one to the other.
 *
 * @param opens `09:00`
 * @example formatTimes('09:00', '12:00', 'sv') // => '09:00–12:00'
 */
export function formatTimes(opens: string, closes: string, language: Language): string {
	return remembered(`${language} ${opens} ${closes}`, () => {
		timeFormats[language] ??= new Intl.DateTimeFormat(tags[language], { timeStyle: 'short', timeZone: 'UTC' });
		const format = timeFormats[language];
		const at = (time: string) => new Date(`2024-01-01T${time}:00Z`);
		// The end of a day is no time of that day, and a range into the next is told with dates.
		const range =
			closes === '24:00'
				? format.formatRange(at(opens), at('23:59')).replace(/23(?<sign>\D)59$/u, '24$<sign>00')
				: format.formatRange(at(opens), at(closes));
		return range.replaceAll(' ', '\u00A0');
	});
}

/** Days and times in words: a directory has few, and says them of every contact. */
const words = new Map<string, string>();

function remembered(key: string, say: () => string): string {
	const known = words.get(key) ?? say();
	words.set(key, known);
	return known;
}
