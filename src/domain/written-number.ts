import { betweenValues, readCellList } from './cell-list.ts';
import { extensionWord, kindWord, labelOfWord, plainWord } from './number-words.ts';
import { parsePhone } from './phone.ts';

/** A number, and what stands round it. */
export interface WrittenNumber {
	readonly number: string;
	readonly label?: string;
	readonly extension?: string;
}

/** Numbers, with a comma, a semicolon, a slash between spaces or a word between them. What only adds to the number before it is no number of its own. */
export function splitPhones(cell: string): string[] {
	const parts: string[] = [];
	for (const part of readCellList(cell, betweenValues)) {
		const before = ADDITION.test(part) ? parts.pop() : undefined;
		parts.push(before === undefined ? part : `${before}, ${part}`);
	}
	return parts.flatMap((part) => (isWrittenNumber(part) ? [part] : part.split(/\s+(?:\/|eller|och|or)\s+/u)));
}

/**
 * A number, and what people write round it: `Tel: 0980-319 200 (växel)`, `08-123 456 00, ankn. 12`. With any other word it is not known which number is meant, and
 * all of it stays.
 */
export function readPhone(written: string): WrittenNumber {
	if (written.length > MOST_SIGNS) return { number: written };
	// Formulas that join cells leave signs for what is empty.
	const part = written.replace(/\s*(?:\(\s*\)?|:|\p{Dash})\s*$/u, '');
	if (parsePhone(part) !== undefined) return { number: part };
	const { kind } = BEFORE.exec(part)?.groups ?? {};
	const labels = kind === undefined ? [] : [labelOfWord(kind) ?? kind];
	let extension: string | undefined;
	let number = part.replace(BEFORE, '');
	for (let after = AFTER.exec(number); after !== null; after = AFTER.exec(number)) {
		const { within, digits = within, own, word } = after.groups ?? {};
		if (digits !== undefined && extension !== undefined) break;
		if (own !== undefined && isNumberOfItsOwn(own)) break;
		extension ??= digits;
		const label = own?.trim() ?? (word === undefined ? undefined : labelOfWord(word));
		if (label !== undefined && !labels.some((each) => each.toLowerCase() === label.toLowerCase())) labels.push(label);
		number = number.slice(0, after.index);
	}
	if (parsePhone(number) === undefined) return { number: written };
	return {
		number,
		...(labels.length === 0 ? {} : { label: labels.join(', ') }),
		...(extension === undefined ? {} : { extension }),
	};
}

/** True for a number with another in brackets after it. */
export function hasSecondNumber(text: string): boolean {
	return [...text.matchAll(/\d\s*\(([^()]+)\)/gu)].some(([, own = '']) => isNumberOfItsOwn(own));
}

/** A second number, or the digits of one, which nobody could call where it was a label. */
function isNumberOfItsOwn(text: string): boolean {
	return parsePhone(text) !== undefined || /^\s*\d(?:\s?\d){4,}\s*$/u.test(text);
}

/** True for what is a number and nothing else of which digits are a part. */
export function isWrittenNumber(text: string): boolean {
	const { number, label = '' } = readPhone(text);
	return parsePhone(number) !== undefined && !/\d/u.test(label);
}

/** Longer than a number with a word before it and a label after it. */
const MOST_SIGNS = 120;
const EXTENSION = `${extensionWord}\\.?:?\\s*`;
const BEFORE = new RegExp(`^\\s*(?:${plainWord}(?!\\p{L})[\\s.:]*)?(?:(?<kind>${kindWord})(?!\\p{L})[\\s.:]*)?`, 'iu');
const AFTER = new RegExp(
	`(?:[\\s,;]*(?:${EXTENSION}(?<digits>\\d{1,7})|\\(${EXTENSION}(?<within>\\d{1,7})\\)|\\((?<own>[^()]+)\\))|[\\s,;]+(?<word>${kindWord}))$`,
	'iu',
);
const ADDITION = new RegExp(`^(?:\\(?${EXTENSION}\\d{1,7}\\)?|${kindWord}|\\([^()]+\\))$`, 'iu');
