import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../../src/importers/read-drafts.ts';
import { decodeText } from '../../../src/importers/text-encoding.ts';
import { releaseFile } from '../../release-scores.ts';
import { packDocx, writeDocx } from '../../write-docx.ts';

const contact = 'Kontakt: Åsa Öberg, chef, Malå kommun';

async function read(path: string, content: Uint8Array) {
	const { drafts, problems } = await readDrafts({ path, content }, {});
	const names = drafts.flatMap(({ fields }) => (fields['person'] as { family: string } | undefined)?.family ?? []);
	return { names, problems: problems.map(({ code, args }) => ({ code, args })) };
}

function utf16(text: string, isBigEndian = false): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	for (let at = 0; at < text.length; at++)
		new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
	return bytes;
}

describe('a text', () => {
	it.each([
		['utf-8', new TextEncoder().encode(contact)],
		['utf-8', new TextEncoder().encode(`\uFEFF${contact}`)],
		['utf-16le', utf16(`\uFEFF${contact}`)],
		['utf-16be', utf16(`\uFEFF${contact}`, true)],
		['utf-16le', utf16(contact)],
		['utf-16be', utf16(contact, true)],
		['windows-1252', Uint8Array.from(contact, (sign) => sign.charCodeAt(0))],
	])('is read in %s', async (encoding, bytes) => {
		expect(decodeText(bytes)).toMatchObject({ text: contact, encoding });
		expect(await read('a.txt', bytes)).toEqual({ names: ['Öberg'], problems: [] });
	});
});

describe('a file', () => {
	const docx = writeDocx([contact]);
	const { content: pdf } = releaseFile('06-forening');

	it.each([
		['a Word document that is called text', 'a.txt', docx, ['Öberg'], 'DOCX'],
		['a PDF that is called a Word document', 'a.docx', pdf, ['Drömtorp', 'Villkorsson'], 'PDF'],
		['a page that is called text', 'a.txt', strToU8(`<!doctype html><p>${contact}</p>`), ['Öberg'], 'HTML'],
		[
			'cards that are called a page',
			'a.html',
			strToU8('BEGIN:VCARD\nN:Öberg;Åsa\nTITLE:Chef\nEND:VCARD'),
			['Öberg'],
			'vCard',
		],
	])('is read as what it is: %s', async (_, path, bytes, names, format) => {
		const read_ = await read(path, bytes);
		expect(read_.names).toEqual(names);
		expect(read_.problems).toEqual([{ code: 'source-name-mismatch', args: { ending: path.slice(2), format } }]);
	});

	it.each([
		[
			'an old Word document',
			'a.doc',
			Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
			'source-format-unknown',
			{ format: 'word-old' },
		],
		['RTF', 'a.rtf', strToU8('{\\rtf1 Kontakt}'), 'source-format-unknown', { format: 'rtf' }],
		[
			'a picture',
			'a.docx',
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a),
			'source-format-unknown',
			{ format: 'picture' },
		],
		['a photograph', 'a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'source-format-unknown', { format: 'picture' }],
		[
			'OpenDocument',
			'a.odt',
			zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }),
			'source-format-unknown',
			{ format: 'open-document' },
		],
		[
			'a workbook',
			'a.docx',
			zipSync({ 'xl/workbook.xml': strToU8('x') }),
			'source-format-unknown',
			{ format: 'workbook' },
		],
		['another archive', 'a.docx', zipSync({ 'a.txt': strToU8('x') }), 'source-format-unknown', { format: 'archive' }],
		['nothing', 'a.txt', new Uint8Array(), 'file-empty', {}],
		['what is no text', 'a.txt', strToU8('Kontakt\0'), 'file-binary', {}],
		['a document that was cut off', 'a.docx', docx.subarray(0, 600), 'docx-unreadable', { reason: 'damaged' }],
		[
			'a document that defines texts by each other',
			'a.docx',
			packDocx('<!DOCTYPE w [<!ENTITY a "x">]><w/>'),
			'docx-unreadable',
			{ reason: 'damaged' },
		],
		['a document without end', 'a.docx', packDocx(' '.repeat(20_000_001)), 'docx-unreadable', { reason: 'too-large' }],
		['a PDF that was cut off', 'a.pdf', pdf.subarray(0, 9000), 'pdf-unreadable', { reason: 'damaged' }],
		['a release without contacts', 'a.txt', strToU8('Allt är bra.'), 'release-without-contact', {}],
	])('is told what is wrong with it: %s', async (_, path, bytes, code, args) => {
		expect(await read(path, bytes)).toEqual({ names: [], problems: [{ code, args }] });
	});

	it('is told that its pages have no text, as when paper has been scanned, and how many of its pages are read', async () => {
		const document = await PDFDocument.create();
		document.addPage();
		expect((await read('a.pdf', await document.save())).problems).toEqual([{ code: 'pdf-without-text', args: {} }]);
		const long = await PDFDocument.load(pdf);
		for (let page = 0; page < 50; page++) long.addPage();
		expect((await read('a.pdf', await long.save())).problems).toEqual([
			{ code: 'pdf-too-long', args: { pages: 51, maximum: 50 } },
		]);
	});

	it('is told to be locked, where a password is needed', async () => {
		const document = await PDFDocument.load(pdf);
		document.encrypt({ userPassword: 'hemligt', ownerPassword: 'hemligare' });
		const { problems } = await read('a.pdf', await document.save({ useObjectStreams: false }));
		expect(problems).toEqual([{ code: 'pdf-unreadable', args: { reason: 'encrypted' } }]);
	});

	it('is read where a password is only needed to change it', async () => {
		const document = await PDFDocument.load(pdf);
		document.encrypt({ userPassword: '', ownerPassword: 'hemligare' });
		expect(await read('a.pdf', await document.save({ useObjectStreams: false }))).toEqual({
			names: ['Drömtorp', 'Villkorsson'],
			problems: [],
		});
	});

	it('is not read beyond what any release needs', async () => {
		const { problems } = await read('a.txt', new Uint8Array(30_000_001));
		expect(problems).toEqual([{ code: 'file-too-large', args: { size: 30_000_001, maximum: 30_000_000 } }]);
	});
});

describe('a page', () => {
	it('says nothing that a reader does not see', async () => {
		const hidden =
			'<script>Kontakt: Bo Ek, chef</script><p hidden>Kontakt: Bo Ek, chef</p><p style="display: none">Kontakt: Bo Ek, chef</p><nav>Kontakt: Bo Ek, chef</nav>';
		expect((await read('a.html', strToU8(`<html><body>${hidden}<p>${contact}</p></body></html>`))).names).toEqual([
			'Öberg',
		]);
	});

	it('is read however deep its elements are', async () => {
		const { problems } = await read('a.html', strToU8(`<html>${'<div>'.repeat(20_000)}${contact}`));
		expect(problems.map(({ code }) => code)).toEqual(['release-without-contact']);
	});
});
