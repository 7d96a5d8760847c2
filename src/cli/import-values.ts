import type { ReportLanguage } from '../domain/problem.ts';
import { isGroup } from '../importers/same-value.ts';
import { shortened } from '../reports/printable.ts';
import { wording } from './import-wording.ts';

/** What somebody or something is called, in one line. */
export function describeName(value: unknown): string {
	if (!isGroup(value)) return shortened(oneLine(value), MOST);
	return shortened([value['given'], value['family']].filter(Boolean).map(String).join(' '), MOST);
}

/** A value of an entry in one line, as people write it. */
export function describeValue(value: unknown, language: ReportLanguage): string {
	return shortened(inWords(value, language), MOST);
}

/** What a value was and what it is to be. Where both are written alike, though they are not the same, with the names of their parts. */
export function describeDifference(from: unknown, to: unknown, language: ReportLanguage): [from: string, to: string] {
	const [was, becomes] = [describeValue(from, language), describeValue(to, language)];
	return was === becomes ? [describeParts(from, language), describeParts(to, language)] : [was, becomes];
}

/** Ways to read a value. How a name is divided shows in none of them but with the names of its parts. */
export function describeReadings(values: readonly unknown[], language: ReportLanguage): string[] {
	const texts = values.map((value) => describeValue(value, language));
	const isDivided = values.some(isPerson) || new Set(texts).size < texts.length;
	return isDivided ? values.map((value) => describeParts(value, language)) : texts;
}

function inWords(value: unknown, language: ReportLanguage): string {
	if (Array.isArray(value)) return value.map((item) => inWords(item, language)).join(', ');
	if (!isGroup(value)) return oneLine(value);
	if (isPerson(value)) return describeName(value);
	const { number, extension, source: _, sortName: __, ...rest } = value;
	const dialled = extension ? [wording[language].extension(String(extension))] : [];
	const more = [
		...dialled,
		...Object.values(rest)
			.filter(Boolean)
			.map((each) => inWords(each, language)),
	];
	if (number === undefined) return more.join(', ');
	return more.length === 0 ? String(number) : `${String(number)} (${more.join(', ')})`;
}

function describeParts(value: unknown, language: ReportLanguage): string {
	if (Array.isArray(value)) return value.map((item) => describeParts(item, language)).join('; ');
	if (!isGroup(value)) return shortened(oneLine(value), MOST);
	const names: Readonly<Record<string, string>> = wording[language].parts;
	const parts = Object.entries(value).filter(([key, part]) => Boolean(part) && key !== 'source');
	return shortened(parts.map(([key, part]) => `${names[key] ?? key} ${oneLine(part)}`).join(', '), MOST);
}

function oneLine(value: unknown): string {
	return String(value ?? '')
		.trim()
		.replace(/\s*\n\s*/gu, ' / ');
}

function isPerson(value: unknown): boolean {
	return isGroup(value) && (value['given'] !== undefined || value['family'] !== undefined);
}

const MOST = 200;
