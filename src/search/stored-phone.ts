// Ships to the browser: no reader of numbers is imported.
import { phoneUri } from '../domain/contact-point-uri.ts';

/**
 * The index holds telephone numbers as readers write them, which says how they are grouped without a table of the world's area codes: with
 * plain hyphens and spaces, and its extension, if it has one, after a semicolon. `0980-319 200;12`, `+47 22 12 34 56`, `114 14`.
 */
export type StoredPhone = string;

/** Writes a number as `formatPhone` gives it. */
export function writePhone(formatted: string, extension?: string): StoredPhone {
	const plain = formatted.replaceAll(noBreakHyphen, '-').replaceAll(noBreakSpace, ' ');
	return extension === undefined ? plain : `${plain};${extension}`;
}

/** The digits of a number: international with `+`, or a short number's. */
export function toDigits(stored: StoredPhone): string {
	const digits = withoutExtension(stored).replace(/[^+\d]/gu, '');
	return digits.startsWith('0') ? `+46${digits.slice(1)}` : digits;
}

/** The number as a card shows it, the address behind its link, and the digits to dial after it. */
export function showPhone(stored: StoredPhone): {
	readonly text: string;
	readonly uri: string;
	readonly extension: string | undefined;
} {
	const extension = stored.split(';')[1];
	return {
		text: withoutExtension(stored).replaceAll(' ', noBreakSpace).replaceAll('-', noBreakHyphen),
		uri: phoneUri({ digits: toDigits(stored) }, extension),
		extension,
	};
}

const noBreakHyphen = '\u2011';
const noBreakSpace = '\u00A0';

function withoutExtension(stored: StoredPhone): string {
	return stored.split(';')[0] ?? '';
}
