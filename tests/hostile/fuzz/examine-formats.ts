import { readVcards, valuesOf } from '../../../src/agreement/readers/vcard-text.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { publishedDocument } from '../../../src/domain/published-record.ts';
import { createJsonSchema } from '../../../src/domain/published-schema.ts';
import { searchRecord } from '../../../src/domain/search-record.ts';
import type { Card } from '../../../src/formats/card.ts';
import { csv } from '../../../src/formats/csv.ts';
import { excelCsv } from '../../../src/formats/excel-csv.ts';
import type { Format } from '../../../src/formats/format.ts';
import { jcard } from '../../../src/formats/jcard.ts';
import { json } from '../../../src/formats/json.ts';
import { ndjson } from '../../../src/formats/ndjson.ts';
import { renderRobots } from '../../../src/formats/robots.ts';
import { listSitemapFiles } from '../../../src/formats/sitemap.ts';
import { vcard } from '../../../src/formats/vcard.ts';
import { vcard4 } from '../../../src/formats/vcard-4.ts';
import { writeVcard4 } from '../../../src/formats/write-vcard.ts';
import { xlsx } from '../../../src/formats/xlsx.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { Content } from '../../../src/importers/content.ts';
import { buildPrintSource } from '../../../src/pdf/build-print-source.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearchEngine } from '../../../src/search/engine.ts';
import { decodeIndex, encodeIndex } from '../../../src/search/index-codec.ts';
import { createLists } from '../../../src/views/list-view.ts';
import { expectedRow, tableFiles } from '../../read-tables.ts';
import { schemaValidator } from '../../schema-validator.ts';
import { writeAll } from '../../unit/fixture-directory.ts';

const ofDocument = schemaValidator(createJsonSchema(publishedDocument, 'https://prov.example/', 'sv'));
const ofLine = schemaValidator(createJsonSchema(searchRecord, 'https://prov.example/', 'sv'));

/** Looks in everything but pages that a directory is written to for more records, properties or addresses than it has. */
export async function examineFormats({ directory, pages }: Content): Promise<string[]> {
	const faults: string[] = [];
	const expect = (holds: boolean, fault: string) => {
		if (!holds) faults.push(fault);
	};
	const count = directory.contacts.length;
	const document = JSON.parse(writeAll(json, directory)) as { contacts: unknown[] };
	expect(document.contacts.length === count, `JSON has ${document.contacts.length} contacts of ${count}`);
	expect(ofDocument(document).length === 0, `JSON is not as its schema says: ${ofDocument(document)[0]}`);
	const records = writeAll(ndjson, directory)
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line) as unknown);
	expect(records.length === count + directory.organisations.length, 'NDJSON has more or fewer lines');
	expect(records.flatMap(ofLine).length === 0, `NDJSON is not as its schema says: ${records.flatMap(ofLine)[0]}`);
	for (const format of [csv, excelCsv, xlsx]) {
		faults.push(...(await examineTable(format, directory)));
	}
	const titles = directory.contacts.filter(({ status }) => status !== 'ended').map(({ title }) => title);
	for (const format of [vcard, vcard4]) {
		try {
			const cards = readVcards(new TextEncoder().encode(writeAll(format, directory)));
			const names = cards.map((card) => valuesOf(card, 'fn')[0]);
			expect(JSON.stringify(names) === JSON.stringify(titles), `${format.label} has other names than the directory`);
		} catch (error) {
			faults.push(`${format.label}: ${error}`);
		}
	}
	const jcards = JSON.parse(writeAll(jcard, directory)) as Card[];
	expect(jcards.map(writeVcard4).join('') === writeAll(vcard4, directory), 'jCard says something else than vCard 4.0');
	const xml = listSitemapFiles(directory, pages)
		.map((file) => file.xml)
		.join('\n');
	expect(
		[...xml.matchAll(/<(?!\/?(?:urlset|url|loc)\b|\?xml )/gu)].length === 0,
		'the sitemap has elements that are not its own',
	);
	const robots = renderRobots(directory).split('\n');
	expect(
		robots.every((line) => /^(?:(?:User-agent|Allow|Disallow|Sitemap): .*)?$/u.test(line)),
		'robots.txt has a line too many',
	);
	for (const language of directory.site.languages) {
		const source = JSON.stringify(
			buildPrintSource(directory, createLists(directory, translator(language), language), language),
		);
		const uris = [...source.matchAll(/"uri":"([^"]*)"/gu)].map(([, uri = '']) => uri);
		expect(
			uris.every((uri) => /^(?:tel:|mailto:|https?:)/u.test(uri)),
			'a printed way to reach someone is no address',
		);
	}
	const engine = createSearchEngine(decodeIndex(encodeIndex(buildIndex(directory, pages))));
	for (const { title } of directory.contacts.slice(0, 3)) {
		engine.search(title, { municipality: '', county: '', kind: '' }, 5);
	}
	return faults;
}

/** Reads a table back, and looks for rows and fields that are others than the directory has. */
async function examineTable(format: Format, directory: Directory): Promise<string[]> {
	const list = { scope: 'directory', title: 'Alla', page: '/', contacts: directory.contacts } as const;
	const content = await format.render(list, { directory, language: 'sv', t: translator('sv') });
	const text = typeof content === 'string' ? content : '';
	if (/(?:^|[,;\t\r\n])"*[=+\-@]/u.test(text)) return [`${format.label} has a field that begins a formula`];
	try {
		const rows = (await tableFiles[format.ending]?.(Buffer.from(content))) ?? [];
		if (rows.length !== directory.contacts.length) return [`${format.label} has more or fewer rows`];
		return directory.contacts.flatMap((contact, index) => {
			const row = rows[index] ?? {};
			const differing = Object.entries(expectedRow(contact, directory)).filter(([name, value]) => row[name] !== value);
			return differing.map(([name]) => `${format.label} says something else of ${contact.id}: ${name}`);
		});
	} catch (error) {
		return [`${format.label} cannot be read: ${error}`];
	}
}
