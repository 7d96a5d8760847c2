import { parseDate } from '../domain/date.ts';
import { parsePhone } from '../domain/phone.ts';
import { dayOf } from './workbook-sheet.ts';

/**
 * What somebody wrote in a cell that a spreadsheet has made a number of: a telephone number without its first nought, a day as the number of days since 1899.
 * Undefined where nothing is to be repaired, or it is not sure how.
 */
export function repairCell(column: string, text: string): string | undefined {
	if (PHONES.includes(column)) return repairPhone(text);
	return column === 'kontrollerad' ? repairDay(text) : undefined;
}

function repairPhone(text: string): string | undefined {
	if (!/^[1-9]\d{5,13}$/u.test(text) || parsePhone(text)?.kind === 'short') return undefined;
	const readings = [`0${text}`, `+${text}`].filter((each) => isWhole(each));
	return readings.length === 1 ? readings[0] : undefined;
}

/** A number as it was dialled; a country code that nobody calls from here is no likely reading. */
function isWhole(number: string): boolean {
	return (number.startsWith('0') || number.startsWith('+46')) && parsePhone(number) !== undefined;
}

function repairDay(text: string): string | undefined {
	if (/^\d{5}(?:\.\d+)?$/u.test(text)) return dayOf(Number(text), false);
	const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/u.exec(text) ?? [];
	const written = `${year}-${month}-${day}`;
	return parseDate(written);
}

const PHONES: readonly string[] = ['telefon', 'mobil', 'vaxel'];
