import { betweenValues, writeCellList } from '../domain/cell-list.ts';
import { parseDate } from '../domain/date.ts';
import { parsePhone } from '../domain/phone.ts';
import { readPhone, splitPhones } from '../domain/written-number.ts';
import { dayOf } from './workbook-sheet.ts';

/**
 * What somebody wrote in a cell that a spreadsheet has made a number of: a telephone number without its first nought, a day as the number of days since 1899.
 * Undefined where nothing is to be repaired, or it is not sure how.
 */
export function repairCell(column: string, text: string): string | undefined {
	if (PHONES.includes(column)) return repairPhones(text);
	return column === 'kontrollerad' ? repairDay(text) : undefined;
}

/** Each number that has lost its nought in the cell, and the others as they stand. */
function repairPhones(text: string): string | undefined {
	const written = splitPhones(text);
	const repaired = written.map((each) => {
		const { number } = readPhone(each);
		const whole = repairNumber(number);
		return whole === undefined ? each : each.replace(number, whole);
	});
	if (repaired.every((each, index) => each === written[index])) return undefined;
	return writeCellList(repaired, text.includes('\\') ? betweenValues : '');
}

/** Where both a nought and a plus sign could be what is gone, what the number is read as without either is what is to be told. */
function repairNumber(written: string): string | undefined {
	const number = parsePhone(written);
	if (!/^[1-9]/u.test(written) || number?.kind === 'short') return undefined;
	if (number === undefined && !/^\d{6,14}$/u.test(written)) return undefined;
	const readings = [`0${written}`, `+${written}`].filter((each) => isWhole(each));
	return readings.length === 1
		? readings[0]
		: readings.find((each) => number !== undefined && parsePhone(each)?.digits === number.digits);
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
