// Ships to the browser: picks records out of the files that the build wrote, so that what is made of them says the very same.
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/site.ts';
import { withoutGuards } from '../domain/spreadsheet-guard.ts';
import type { Translate } from '../i18n/translate.ts';
import { describeAges } from '../views/age-of-list.ts';
import { describeCheckDays } from '../views/check-days.ts';
import type { Card } from './card.ts';
import { readDelimited, splitRecords } from './delimited-text.ts';
import { type ColumnName, explainColumns } from './explain-columns.ts';
import type { MadeFormatName, SourceName } from './made-formats.ts';
import { plainText } from './plain-text.ts';
import { selectDocument } from './select-document.ts';
import { joinParagraphs, splitParagraphs, writeTextHead } from './text-head.ts';
import { writeContactsWorkbook } from './workbook.ts';
import { writeJcards } from './write-jcards.ts';
import { writeVcard3, writeVcard4 } from './write-vcard.ts';

/** What is wanted of the published files. */
export interface WantedRecords {
	/** The contacts, in the order in which they are to stand. */
	readonly ids: readonly string[];
	/** The published files of everyone, by the names of their formats. */
	readonly fetch: (source: SourceName) => Promise<string>;
	/** What is said of the whole in a file that says something: what it is, where it is from, and on what terms. */
	readonly title: string;
	readonly address: string;
	readonly facts: readonly string[];
	readonly language: Language;
	readonly t: Translate;
}

/** Makes each file of chosen contacts out of the published ones. Rejects where one of these cannot be had or read. */
export const makeRecords: Readonly<
	Record<MadeFormatName, (wanted: WantedRecords) => Promise<string | Uint8Array<ArrayBuffer>>>
> = {
	xlsx: makeWorkbook,
	vcf: async (wanted) => (await selectCards(wanted)).map(writeVcard3).join(''),
	csv: async ({ ids, fetch }) => selectRows(await fetch('csv'), ',', ids),
	'excel.csv': async ({ ids, fetch }) => `\uFEFF${selectRows(withoutMark(await fetch('excel.csv')), ';', ids)}`,
	json: async ({ ids, fetch }) => selectDocument(await fetch('json'), ids),
	'4.vcf': async (wanted) => (await selectCards(wanted)).map(writeVcard4).join(''),
	jcard: async (wanted) => writeJcards(await selectCards(wanted)),
	txt: selectText,
};

/** The head and the records with the given ids of a table whose first column is the id. */
function selectRows(text: string, separator: ',' | ';', ids: readonly string[]): string {
	const [head = '', ...records] = splitRecords(text);
	const byId = new Map(records.map((record) => [withoutGuards(record.slice(0, record.indexOf(separator))), record]));
	return [head, ...ids.flatMap((id) => byId.get(id) ?? [])].join('');
}

/** The workbook of the rows that the file for Excel has, which says the same in the same words. */
async function makeWorkbook({
	ids,
	fetch,
	title,
	address,
	facts,
	language,
	t,
}: WantedRecords): Promise<Uint8Array<ArrayBuffer>> {
	const [readable, programs] = await Promise.all([fetch('excel.csv'), fetch('csv')]);
	const rows = readDelimited(selectRows(withoutMark(readable), ';', ids), ';');
	const [names = []] = readDelimited(splitRecords(programs)[0] ?? '', ',');
	const verifiedAt = names.indexOf('kontrollerad');
	const days = rows
		.slice(1)
		.map((row) => row[verifiedAt] as IsoDate)
		.sort();
	const [oldest, newest] = [days[0], days.at(-1)];
	const age = oldest && newest && plainText(describeCheckDays(oldest, newest, t, language));
	return writeContactsWorkbook({
		contactsSheet: t('columns.contactsSheet'),
		table: rows.map((row, index) => (index === 0 ? row : row.map(withoutGuards))),
		columnsSheet: t('columns.columnsSheet'),
		facts: [
			title,
			...(age === undefined ? [] : [age]),
			t('site.pageAddress', { address }),
			...facts,
			t('data.several'),
		],
		columns: explainColumns(names as ColumnName[], t),
	});
}

/** A text without the byte order mark, which some readers of files take away themselves. */
function withoutMark(text: string): string {
	return text.replace(/^\uFEFF/u, '');
}

/** The paragraphs of the given ids, which stand in everyone's text as the records do in the table; none says of itself how old it is where the head did. */
async function selectText({ ids, fetch, title, address, language, t }: WantedRecords): Promise<string> {
	const [text, table] = await Promise.all([fetch('txt'), fetch('csv')]);
	const [[head = [], ...rows], [, ...paragraphs]] = [readDelimited(table, ','), splitParagraphs(text)];
	if (rows.length !== paragraphs.length) throw new Error('The text and the table are of different days');
	const [id, verified, stale] = ['id', 'kontrollerad', 'kan_vara_inaktuell'].map((name) => head.indexOf(name));
	const days = rows.map((row) => ({ verified: row[verified ?? -1] as IsoDate, stale: row[stale ?? -1] === 'ja' }));
	const byId = new Map(rows.map((row, index) => [withoutGuards(row[id ?? -1] ?? ''), paragraphs[index]]));
	const chosen = ids.map((each) => byId.get(each)).filter((paragraph) => paragraph !== undefined);
	const age = describeAges(days, t, language).ofAll?.sentence;
	const count = t('list.count', { count: chosen.length });
	return joinParagraphs([plainText(writeTextHead({ title, age, count, address }).join('\n')), ...chosen]);
}

/** The cards with the given ids. A card says in its `SOURCE` which contact's it is. */
async function selectCards({ ids, fetch }: WantedRecords): Promise<Card[]> {
	const cards = JSON.parse(await fetch('jcard')) as readonly Card[];
	const byId = new Map(cards.map((card) => [sourceName(card), card]));
	return ids.map((id) => byId.get(id)).filter((card) => card !== undefined);
}

/** @example sourceName(['vcard', [['source', {}, 'uri', 'https://kontakter.example/kontakt/mala-andt-bra.vcf']]]) // => 'mala-andt-bra' */
function sourceName([, properties]: Card): string | undefined {
	const source = properties.find(([name]) => name === 'source')?.[3];
	return /([^/]*)\.vcf$/u.exec(String(source))?.[1];
}
