import type { ReportLanguage } from './problem.ts';
import { slugify } from './slug.ts';

/** Words of a cell by the value that they stand for: the Swedish one that is written, the English one, and others that are read. */
type Words = readonly (readonly [value: string, sv: string, en: string, ...others: string[]])[];

export const statuses: Words = [
	['current', 'gäller', 'current', 'aktuell', 'aktiv'],
	['vacant', 'vakant', 'vacant'],
	['ended', 'har upphört', 'ended', 'upphört', 'avslutad'],
];
export const levels: Words = [
	['all', 'allt', 'all'],
	['name', 'namn', 'name'],
	['role', 'uppdrag', 'role'],
];
export const truths: Words = [
	['ja', 'ja', 'yes', 'sant', 'true', 'x'],
	['nej', 'nej', 'no', 'falskt', 'false'],
];

/** The value of a word, however it is written; another word as it stands, for the check to tell. */
export function readWord(cell: string, words: Words): string {
	const wanted = slugify(cell);
	return words.find((each) => wanted !== '' && each.some((word) => slugify(word) === wanted))?.[0] ?? cell;
}

/** The word for a value; empty for one that has none. */
export function writeWord(value: string, words: Words, language: ReportLanguage): string {
	const [, sv = '', en = ''] = words.find(([each]) => each === value) ?? [];
	return language === 'sv' ? sv : en;
}
