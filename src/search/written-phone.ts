// Ships to the browser: no reader of numbers is imported.
import { phoneUri } from '../domain/way-uri.ts';

/**
 * The index holds telephone numbers as readers write them, which says how they are grouped without a table of the world's area codes: with
 * plain hyphens and spaces, and its extension, if it has one, after a semicolon. `0980-319 200;12`, `+47 22 12 34 56`, `114 14`.
 */
export type WrittenPhone = string;

/** Writes a number as `formatPhone` gives it. */
export function writePhone(formatted: string, extension?: string): WrittenPhone {
	const plain = formatted.replaceAll(noBreakHyphen, '-').replaceAll(noBreakSpace, ' ');
	return extension === undefined ? plain : `${plain};${extension}`;
}

/** The digits of a number: international with `+`, or a short number's. */
export function digitsOfPhone(written: WrittenPhone): string {
	const digits = numberOf(written).replace(/[^+\d]/gu, '');
	return digits.startsWith('0') ? `+46${digits.slice(1)}` : digits;
}

/** The number as a card shows it, and the address behind its link. */
export function showPhone(written: WrittenPhone): { readonly text: string; readonly uri: string } {
	return {
		text: numberOf(written).replaceAll(' ', noBreakSpace).replaceAll('-', noBreakHyphen),
		uri: phoneUri({ digits: digitsOfPhone(written) }, written.split(';')[1]),
	};
}

const noBreakHyphen = '\u2011';
const noBreakSpace = '\u00A0';

function numberOf(written: WrittenPhone): string {
	return written.split(';')[0] ?? '';
}
