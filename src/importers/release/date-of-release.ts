import type { IsoDate } from '../../domain/date.ts';
import { monthNames } from '../../domain/written-date.ts';
import type { SourceLine } from './source-line.ts';

/** The day that a release gives as its own: the first date among its first lines. One that is later than today is none. */
export function findDate(lines: readonly SourceLine[], today?: IsoDate): string | undefined {
	for (const { text } of lines.filter((line) => line.text !== '').slice(0, MOST)) {
		const date = dateIn(text);
		if (date !== undefined && text.length < 120 && (today === undefined || date <= String(today))) return date;
	}
	return undefined;
}

function dateIn(text: string): string | undefined {
	const numbers = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/u.exec(text);
	if (numbers !== null) return valid(numbers[1] ?? '', Number(numbers[2]), Number(numbers[3]));
	const words = new RegExp(`(?<!\\d)(\\d{1,2}) (${monthNames.join('|')}) ((?:19|20)\\d\\d)(?!\\d)`, 'iu').exec(text);
	if (words === null) return undefined;
	return valid(words[3] ?? '', monthNames.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[1]));
}

function valid(year: string, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(Number(year), month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

const MOST = 12;
