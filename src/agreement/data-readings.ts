import type { Contact } from '../domain/directory.ts';
import { formatPhone } from '../domain/phone.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { canonical } from './canonical.ts';
import { compareCountInText } from './count-readings.ts';
import { expectInText, expectOnCard } from './expectations.ts';
import type { Disagreement } from './finding.ts';
import { readJson, readJsonAge, readNdjson } from './readers/json-records.ts';
import { columnNames, readCsv, readExcelCsv, readRow, type TableRow, toRows } from './readers/tables.ts';
import { readText } from './readers/text.ts';
import { readCards, readJcards } from './readers/vcards.ts';
import { readFirstSheet } from './readers/workbook.ts';
import type { Reading, Truth } from './reading.ts';
import { type Expected, type Field, fields } from './statement.ts';
import { type FormatFile, isOpen } from './surfaces.ts';
import { furnitureOf } from './words.ts';

/** Reads a file in one of the formats that stand beside lists and contacts. */
export type DataReader = (file: FormatFile, bytes: Uint8Array, language: Language, truth: Truth) => Reading;

/** What not every format has, or not in the same form. */
const special: readonly Field[] = ['uid', 'hash', 'title', 'parent', 'municipalities', 'reach', 'source', 'text'];

const common = fields.filter((field) => !special.includes(field));

/** The readers by what follows the name of a file. */
export const dataReaders: Readonly<Record<string, DataReader>> = {
	'.json': ({ contacts }, bytes, _, { expectations }) => ({
		contacts,
		entries: readJson(decode(bytes)),
		expect: (contact) => expectations.facts(contact, [...common, 'source', 'municipalities', 'reach', 'hash']),
	}),
	'.ndjson': ({ contacts }, bytes, _, { directory, expectations }) => ({
		contacts,
		entries: readNdjson(decode(bytes)),
		expect: (contact) => [
			...expectations.facts(contact, [...common, 'title', 'source', 'hash']),
			...directory.municipalities
				.filter((municipality) => {
					const codes = expectations.facts(contact, ['reach']).map(({ text }) => text);
					return codes.includes(municipality.code) || codes.includes(municipality.county.code);
				})
				.map(({ code }): Expected => ({ field: 'municipalities', text: code, need: 'must' })),
		],
	}),
	'.csv': (file, bytes, language, truth) => inTable(file, readCsv(bytes), language, truth, false),
	'-excel.csv': (file, bytes, language, truth) =>
		inTable(file, readExcelCsv(bytes, headsIn(language)), language, truth, true),
	'.xlsx': (file, bytes, language, truth) =>
		inTable(file, toRows(readFirstSheet(bytes), headsIn(language)), language, truth, true),
	'.vcf': (file, bytes, language, truth) => onCards(file, readCards(bytes), language, truth, true),
	'-4.vcf': (file, bytes, language, truth) => onCards(file, readCards(bytes), language, truth, false),
	'.jcard': (file, bytes, language, truth) => onCards(file, readJcards(decode(bytes)), language, truth, false),
	'.txt': ({ contacts }, bytes, language, { expectations }) => ({
		contacts,
		...readText(decode(bytes), contacts),
		expect: (contact) => expectInText(expectations.words(contact, language)),
		furniture: furnitureOf(language),
	}),
};

/** Compares how old a file says that it is with the oldest check of its contacts; of the formats JSON alone says it for programs. */
export function compareAge({ contacts, format }: FormatFile, bytes: Uint8Array): Disagreement[] {
	if (format.ending !== '.json') return [];
	const stands = readJsonAge(decode(bytes));
	const [oldest] = [...contacts].sort((a, b) => (a.verified < b.verified ? -1 : 1));
	if (stands === oldest?.verified) return [];
	return [{ code: 'differs', contact: oldest?.id ?? '', field: 'verified', stands, should: oldest?.verified }];
}

/** Compares how many contacts a file says that it has; the text alone says it. */
export function compareCount({ contacts, format }: FormatFile, bytes: Uint8Array, language: Language): Disagreement[] {
	if (format.ending !== '.txt') return [];
	return compareCountInText(readText(decode(bytes), contacts).around, contacts, language);
}

function decode(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function onCards(
	{ contacts, isOfOne }: FormatFile,
	entries: Reading['entries'],
	language: Language,
	{ expectations }: Truth,
	isOfVersion3: boolean,
): Reading {
	const fields = ['uid', 'title', 'given', 'family', 'role', 'phones', 'emails', 'page', 'verified'] as const;
	return {
		contacts: isOfOne ? contacts : contacts.filter(isOpen),
		entries,
		expect: (contact) => {
			const facts = expectations.facts(contact, [...fields, 'visitingAddress', 'postalAddress']);
			return expectOnCard(contact, facts, expectations.words(contact, language), isOfVersion3);
		},
		furniture: furnitureOf(language),
	};
}

function headsIn(language: Language): string[] {
	const t = translator(language);
	return columnNames.map((name) => t(`columns.${name}`));
}

/** @param isForPeople whether the table says some things in words */
function inTable(
	{ contacts }: FormatFile,
	rows: readonly TableRow[],
	language: Language,
	{ expectations }: Truth,
	isForPeople: boolean,
): Reading {
	return {
		contacts,
		entries: rows.map(readRow),
		expect: (contact) => [
			...expectations.facts(
				contact,
				isForPeople
					? common.filter((field) => field !== 'status' && field !== 'place')
					: common.filter((field) => field !== 'place'),
			),
			...inWords(contact),
		],
	};

	function inWords(contact: Contact): Expected[] {
		const { municipalities, organisation, phones, place } = contact;
		const words = expectations.words(contact, language);
		const must = (field: Field, texts: readonly string[]) =>
			texts.map((text): Expected => ({ field, text, need: 'must' }));
		return [
			...must('organisation', [organisation.name, organisation.kind]),
			...must('place', place === undefined ? [] : [place.name]),
			...must('municipalities', [...municipalities.map(({ name }) => name), ...municipalities.map(({ code }) => code)]),
			...(isForPeople
				? [...must('status', textsIn('status')), ...must('phones', textsIn('phones', 'own').map(saidShort))]
				: must(
						'phones',
						phones.map(({ number }) => formatPhone(number)),
					)),
		];

		function textsIn(field: Field, from = 'own'): string[] {
			return words.filter((word) => word.field === field && word.from === from).map(({ text }) => text);
		}
	}

	/** A short number alone would be a sum to a spreadsheet. */
	function saidShort(text: string): string {
		return /^\d+$/u.test(canonical(text)) ? translator(language)('columns.shortNumber', { number: text }) : text;
	}
}
