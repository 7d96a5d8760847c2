import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SoughtValue } from '../../../src/domain/sought-values.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { encodeIndex } from '../../../src/search/index-codec.ts';
import { findTraces } from '../../../src/traces/find-traces.ts';
import { textPdf } from '../../hostile/content/text-pdf.ts';
import { fixtureDirectory } from '../fixture-directory.ts';

const name: SoughtValue = { kind: 'name', given: 'Ängla-Britt', family: 'af Ölandsson' };
const phone: SoughtValue = { kind: 'phone', digits: '+46701740605' };
const email: SoughtValue = { kind: 'email', email: 'arkivet@ystad.example' };
const index = encodeIndex(buildIndex(fixtureDirectory()));
const cell = (at: number) => `<c r="A${at}" t="s"><v>${at}</v></c>`;
const workbook = zipSync({
	'xl/sharedStrings.xml': strToU8(
		`<sst>${['Ölandsson', 'mellan', 'Ängla-Britt'].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
	),
	'xl/worksheets/sheet1.xml': strToU8(`<sheetData><row r="1">${cell(2)}${cell(0)}</row></sheetData>`),
});

/** Parts of a file behind bytes that are no text. */
const behind = (...parts: readonly (string | Uint8Array)[]) =>
	Buffer.concat([Buffer.alloc(32, 0xff), ...parts.map((part) => Buffer.from(part))]);

/** Kinds of what is found in a file. */
const kindsIn = async (path: string, bytes: Uint8Array) => {
	const { traces } = await findTraces([[path, () => bytes]], [name, phone, email]);
	return traces.map(({ value }) => value.kind);
};

describe('a file of a built site', () => {
	it.each<[what: string, path: string, content: string | Uint8Array]>([
		['HTML', 'a.html', '<p><b>Ängla-Britt</b>\n<a href="/x" class="y z">Ölandsson</a></p>'],
		['HTML with entities', 'a.html', '<p title="&#xC4;ngla &#214;landsson"></p>'],
		['a comment', 'a.html', '<!-- Ängla Ölandsson -->'],
		['a script', 'a.js', 'const x="\\u00c4ngla \\u00d6landsson"'],
		['JSON', 'a.json', '{"given":"Ängla-Britt","family":"af Ölandsson"}'],
		[
			'JSON in HTML',
			'a.html',
			'<script type="application/ld+json">{"givenName":"Ängla","familyName":"Ölandsson"}</script>',
		],
		['an address', 'a.txt', 'https://x.example/?q=%C3%84ngla%20%C3%96landsson'],
		['CSV', 'a.csv', 'id;Ängla-Britt;"af Ölandsson"\r\n'],
		['a folded card', 'a.vcf', 'N:Ölan\r\n dsson;Ängla-Britt;;;\r\n'],
		['a picture', 'a.svg', '<svg><text><tspan>Ängla</tspan><tspan>Ölandsson</tspan></text></svg>'],
		["a picture's own comment", 'a.png', Buffer.from('\u0089PNG\0\0tEXtAuthor\0\u00C4ngla \u00D6landsson\0', 'latin1')],
		['the name of a file', 'kontakt/angla-britt-af-olandsson/index.html', ''],
		['a PDF', 'a.pdf', textPdf('\\304ngla \\326landsson')],
		[
			'a PDF that is kept behind the digest of its bytes',
			'a.kontaktkatalog',
			behind(textPdf('\\304ngla \\326landsson')),
		],
		[
			'a PDF behind another',
			'a.kontaktkatalog',
			behind(textPdf('Ada Ek'), '\u00FF', textPdf('\\304ngla \\326landsson')),
		],
		[
			'a PDF behind a line of text',
			'a.txt',
			Buffer.concat([Buffer.from('Hej!\n'), textPdf('\\304ngla \\326landsson')]),
		],
		['an archive', 'a.zip', zipSync({ 'x/y.txt': strToU8('Ängla Ölandsson') })],
		["the names of an archive's members", 'a.zip', zipSync({ 'angla-olandsson.txt': strToU8('') })],
		['a workbook', 'a.xlsx', workbook],
		['the search index', 'sok/a.bin', index],
		['the search index in a page', 'a.html', `<script>x("${Buffer.from(index).toString('base64')}")</script>`],
	])('is read: %s', async (_what, path, content) => {
		const bytes = typeof content === 'string' ? Buffer.from(content) : content;
		expect(await kindsIn(path, bytes)).toContain('name');
		expect(await kindsIn(`${path}.br`, brotliCompressSync(bytes))).toContain('name');
		expect(await kindsIn(`${path}.gz`, gzipSync(bytes))).toContain('name');
	});

	it('has numbers and addresses in the index as readers see them', async () => {
		expect(await kindsIn('sok/a.bin', index)).toEqual(['name', 'email', 'phone']);
	});

	it.each<[what: string, path: string, content: string]>([
		['a copy that is not whole', 'a.html.gz', 'Ängla Ölandsson'],
		['another', 'a.html.br', 'Ängla Ölandsson'],
		['an archive that is not whole', 'a.zip', 'PK\u0003\u0004Ängla Ölandsson'],
		['a PDF that is not whole', 'angla-olandsson.pdf', '%PDF-1.7'],
		['a PDF that is not whole behind other bytes', 'angla-olandsson.kontaktkatalog', '\u00FF\u0000%PDF-1.7'],
		['a PDF that shows no letters', 'angla-olandsson.pdf', Buffer.from(textPdf('')).toString('latin1')],
	])('is taken as it is where it is not what it seems, and that is told: %s', async (_what, path, content) => {
		const { traces, unread } = await findTraces([[path, () => Buffer.from(content)]], [name, phone]);
		expect(traces.map(({ value }) => value.kind)).toEqual(['name']);
		expect(unread).toEqual([path]);
	});

	it('is read as a text where it is called as the index, and is none', async () => {
		const found = await findTraces([['x.bin', () => Buffer.from('Ängla Ölandsson')]], [name]);
		expect(found).toEqual({ traces: [{ file: 'x.bin', value: name }], unread: [] });
	});

	it('is none that cannot be read where a text only speaks of PDFs', async () => {
		const script = 'const isPdf=(text)=>text.startsWith("%PDF-"),write=(n)=>n+" 0 obj endobj";';
		expect(await findTraces([['a.js', () => Buffer.from(script)]], [name])).toEqual({ traces: [], unread: [] });
	});

	it('has nothing where there is nothing', async () => {
		expect(await kindsIn('a.html', Buffer.from('<p>Ängla Ek</p><p>Per Ölandsson, 070-174 06 06</p>'))).toEqual([]);
	});
});
