// Ships to the browser: no reader of hours is imported.
import type { OpeningHours, Weekday } from '../domain/opening-hours.ts';
import type { Language } from '../domain/site.ts';
import { describeOpeningHours } from '../views/opening-hours.ts';

/** When somebody can be met: a text that people have written, or days from 0 (Monday) and times after a mark: `\u000101234 09:00 12:00`. */
export type StoredHours = string;

const mark = '\u0001';

/** Writes hours as the index holds them. */
export function writeHours(hours: string | OpeningHours): StoredHours {
	return typeof hours === 'string' ? hours : `${mark}${hours.days.join('')} ${hours.opens} ${hours.closes}`;
}

/** Hours in a language's words, and whether people have written them. */
export function showHours(
	stored: StoredHours,
	language: Language,
): { readonly text: string; readonly isWritten: boolean } {
	if (!stored.startsWith(mark)) return { text: stored, isWritten: true };
	const [days = '', opens = '', closes = ''] = stored.slice(mark.length).split(' ');
	const text = describeOpeningHours({ days: [...days].map(Number) as Weekday[], opens, closes }, language);
	return { text, isWritten: false };
}
