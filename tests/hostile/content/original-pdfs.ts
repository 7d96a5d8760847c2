import { deflateSync } from 'node:zlib';
import type { ContentCase } from './content-case.ts';

const PAGES = ['<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'] as const;

/** A document of one empty page, with objects of one's own after it and something in its catalogue. */
function pdf({ objects = [] as (string | Buffer)[], catalogue = '', trailer = '/Root 1 0 R', end = '%%EOF\n' } = {}) {
	const all = [`<</Type/Catalog/Pages 2 0 R${catalogue}>>`, ...PAGES, ...objects];
	return Buffer.concat([
		Buffer.from('%PDF-1.7\n'),
		...all.flatMap((object, index) => [
			Buffer.from(`${index + 1} 0 obj\n`),
			Buffer.from(object),
			Buffer.from('\nendobj\n'),
		]),
		Buffer.from(`trailer<<${trailer}>>\n${end}`),
	]);
}

/** Objects packed together, as most programs write them. */
function packed(text: string, dictionary = '/Filter/FlateDecode', data = deflateSync(`10 0 ${text}`)): Buffer {
	const head = `<</Type/ObjStm/N 1/First 5${dictionary}/Length ${data.length}>>\nstream\n`;
	return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}

const original = (what: string, bytes: Uint8Array | string, ...codes: string[]): ContentCase => ({
	what,
	files: { 'press-releases/nytt.pdf': bytes },
	expected: codes.map((code) => `${code} press-releases/nytt.pdf`),
});

const release = (originalPdf: string) =>
	`---\ntitle: Nytt\ndescription: Ett påhittat meddelande.\npublished: 2026-01-10\noriginalPdf: ${originalPdf}\n---\n\nText.\n`;

const active = 'pdf-active-content';

export const originalPdfs: readonly ContentCase[] = [
	original('a document', pdf()),
	original(
		'a document with packed objects, a link and words about code',
		pdf({
			objects: [
				packed('<</S/URI/URI(https://www.kommun.example/)>>'),
				'<</Title(Om /JavaScript \\(och /Launch\\) (kort))>>',
				'<</Length 20>>\nstream\n(/JS /Launch) Tj    \nendstream',
			],
		}),
	),
	original('a script', pdf({ objects: ['<</S/JavaScript/JS(app.alert\\(1\\))>>'] }), active, active),
	original(
		'a script that starts when it is opened',
		pdf({ catalogue: '/OpenAction<</S/JavaScript/JS 9 0 R>>' }),
		active,
		active,
	),
	original('a script under an escaped name', pdf({ objects: ['<</S/#4aava#53cript/J#53(x)>>'] }), active, active),
	original('a script in packed objects', pdf({ objects: [packed('<</S/JavaScript/JS(x)>>')] }), active, active),
	original(
		'a script in objects packed otherwise',
		pdf({
			objects: [
				packed('', '/Filter/ASCIIHexDecode', Buffer.from(`${Buffer.from('10 0 <</JS(x)>>').toString('hex')}>`)),
			],
		}),
		active,
	),
	original(
		'a script in packed objects that do not say what they are',
		pdf({
			objects: [Buffer.from(packed('<</JS(x)>>').toString('latin1').replace('/Type/ObjStm', ''), 'latin1')],
		}),
		active,
	),
	original(
		'a script in an object inside a stream',
		pdf({
			objects: ['<</Length 60>>\nstream\n9 0 obj\n<</S/JavaScript/JS(x)>>\nendobj                   \nendstream'],
		}),
		active,
		active,
	),
	original('a script behind a comment', pdf({ objects: ['<</S %)\n/JavaScript %\n/JS(x)>>'] }), active, active),
	original('a key that stands twice', pdf({ objects: ['<</S/Launch/S/GoTo/F(x)>>'] }), active),
	original('a program to start', pdf({ objects: ['<</S/Launch/F(calc.exe)>>'] }), active),
	original('another document to open', pdf({ objects: ['<</S/GoToR/F(//evil.example/x.pdf)>>'] }), active),
	original('a form that sends', pdf({ objects: ['<</S/SubmitForm/F(https://evil.example/)>>'] }), active),
	original('a form with scripts of its own', pdf({ catalogue: '/AcroForm<</XFA 9 0 R>>' }), active),
	original('an address that is a script', pdf({ objects: ['<</S/URI/URI (javascript:alert\\(1\\))>>'] }), active),
	original('an address of a file server', pdf({ objects: ['<</S/URI/URI(file://srv/share)>>'] }), active),
	original(
		'an address of a file server in backslashes',
		pdf({ objects: ['<</S/URI/URI(\\\\\\\\srv\\\\share)>>'] }),
		active,
	),
	original('an address behind escapes', pdf({ objects: ['<</S/URI/#55RI %(x)\n(\\152ava\\\nscript:x)>>'] }), active),
	original(
		'an address in hexadecimal',
		pdf({ objects: [`<</S/URI/URI<${Buffer.from('javascript:x').toString('hex')}>>>`] }),
		active,
	),
	original(
		'an address in UTF-16',
		pdf({ objects: [`<</S/URI/URI<FEFF${[...'file:x'].map((c) => `00${c.charCodeAt(0).toString(16)}`).join('')}>>>`] }),
		active,
	),
	original('an address in packed objects', pdf({ objects: [packed('<</S/URI/URI(file:x)>>')] }), active),
	original('an address that stands elsewhere', pdf({ objects: ['<</S/URI/URI 5 0 R>>', '(javascript:x)'] }), active),
	original('a base of addresses that is a script', pdf({ catalogue: '/URI<</Base(javascript:)>>' }), active),
	original(
		'addresses that a link may have',
		pdf({
			objects: [
				'<</F 4/A<</S/URI/URI(mailto:a@kommun.example)>>>>',
				'<</S/URI/URI(tel:+4610)>>',
				'<</S/URI/URI<68747470733A2F2F782E6578616D706C65>>>',
				'<</S/URI/URI(../om.html#a:b)>>',
				'<</Resources<</Font<</F 5 0 R>>>>/Length 1>>\nstream\nx\nendstream',
			],
		}),
	),
	original('a place in another document', pdf({ objects: ['<</S/Thread/F(x.pdf)/D 0>>'] }), active),
	original(
		'a stream that lies in another file',
		pdf({ objects: ['<</Length 1/F(//srv/x)>>\nstream\nx\nendstream'] }),
		active,
	),
	original(
		'the same, named elsewhere, and packed there',
		pdf({ objects: ['<</Length 1/F 9 0 R/FFilter/FlateDecode>>\nstream\nx\nendstream'] }),
		active,
		active,
	),
	original('a model with a script', pdf({ objects: ['<</Subtype/3D/OnInstantiate 9 0 R>>'] }), active, active),
	original('an attached file', pdf({ objects: ['<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream'] }), active),
	original('a document that is encrypted', pdf({ trailer: '/Root 1 0 R/Encrypt 9 0 R' }), 'pdf-unreadable'),
	original('half a document', pdf({ end: '' }), 'pdf-unreadable'),
	original('a document without pages', '%PDF-1.7\n%%EOF\n', 'pdf-unreadable'),
	original(
		'packed objects that cannot be unpacked',
		pdf({ objects: [packed('x', '/Filter/FlateDecode', Buffer.from('nej'))] }),
		'pdf-unreadable',
	),
	original(
		'packed objects whose filter is hidden',
		pdf({ objects: [packed('<</JS(x)>>', '/Filter 9 0 R')] }),
		'pdf-unreadable',
	),
	original(
		'packed objects that unpack to a thousand times their size',
		pdf({
			objects: [packed('', '/Filter/FlateDecode', deflateSync(Buffer.alloc(51_000_000, ' ')))],
		}),
		'pdf-unreadable',
	),
	original('a document made to be read for ever', `%PDF-1.7\n${'1 0 obj (\n'.repeat(100_000)}%%EOF`, 'pdf-unreadable'),
	original('HTML by the name of a PDF', '<!doctype html><script>alert(1)</script>', 'file-format-mismatch'),
	original(
		'something before the document',
		`<script>alert(1)</script>${pdf().toString('latin1')}`,
		'file-format-mismatch',
	),
	original('an empty file', '', 'file-format-mismatch'),
	original('a document of more than 20 MB', Buffer.concat([pdf(), Buffer.alloc(2e7)]), 'file-too-large'),
	{
		what: 'an original that is there',
		files: { 'press-releases/nytt.mdx': release('nytt.pdf'), 'press-releases/nytt.pdf': pdf() },
		expected: [],
	},
	{
		what: 'an original that is no PDF',
		files: { 'press-releases/nytt.mdx': release('nytt.pdf'), 'press-releases/nytt.pdf': 'Hej' },
		expected: ['original-pdf-invalid press-releases/nytt.mdx:5:1', 'file-format-mismatch press-releases/nytt.pdf'],
	},
	{
		what: 'an original that is the release itself',
		files: { 'press-releases/nytt.mdx': release('nytt.mdx') },
		expected: ['original-pdf-invalid press-releases/nytt.mdx:5:1'],
	},
	{
		what: 'an original outside its folder',
		files: { 'press-releases/nytt.mdx': release('../site.yaml') },
		expected: ['file-missing press-releases/nytt.mdx:5:1'],
	},
	{
		what: 'an original in the place of the list of contacts',
		files: { 'press-releases/nytt-kontakter.pdf': pdf() },
		expected: ['press-release-pdf-reserved press-releases/nytt-kontakter.pdf'],
	},
	{
		what: 'an original in the place of the posters',
		files: { 'press-releases/nytt-kontakter-anslag.pdf': pdf() },
		expected: ['press-release-pdf-reserved press-releases/nytt-kontakter-anslag.pdf'],
	},
];
