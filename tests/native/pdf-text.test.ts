import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../src/importers/pdf-text.ts';
import { textPdf } from '../hostile/content/text-pdf.ts';
import { pdfText } from '../poppler.ts';

const wordsOf = (text: string) => new Set(text.normalize('NFKC').match(/[\p{Script=Latin}\p{M}\d]+/gu));

const stream = (content: string, more = '') => `<<${more}/Length ${content.length}>>\nstream\n${content}\nendstream`;
/** A second page, and a form that it shows. */
const pageOf = (content: string, shown = 'null') =>
	[
		'<</Type/Page/Contents 7 0 R/Resources<</XObject<</X 8 0 R>>>>>>',
		`7 0 obj\n${stream(content)}`,
		`8 0 obj\n${shown}`,
	].join('\nendobj\n');
const form = (content: string) => stream(content, '/Subtype/Form/Resources<</Font<</F1 5 0 R>>/XObject<</X 8 0 R>>>>');
/** A character map of one byte for each letter. */
const map = (letters: string) =>
	stream(
		[
			'begincodespacerange <00> <FF> endcodespacerange',
			'beginbfchar',
			...[...letters].map((letter) => {
				const hex = letter.charCodeAt(0).toString(16);
				return `<${hex}> <00${hex}>`;
			}),
			'endbfchar',
		].join('\n'),
	);
const changed = (from: string, to: string, more = '<<>>') =>
	Buffer.from(Buffer.from(textPdf('TEXt.', more)).toString('latin1').replace(from, to), 'latin1');

describe('the text of a PDF', () => {
	it('is what another program reads', () => {
		const pdf = textPdf('Kontakt: Ada-Maj P\\345hittsson \\(arkivet\\), 070-174 06 05');
		const { text, isReadable } = readPdfText(pdf);
		expect(isReadable).toBe(true);
		expect([...wordsOf(pdfText(pdf))].filter((word) => !wordsOf(text).has(word))).toEqual([]);
		expect(text).toContain('Ada-Maj Påhittsson (arkivet), 070-174 06 05');
	});

	it.each([
		['a string of its own', '(Ada-Maj P\\345hittsson)'],
		['a list of its own', '[(x) (Ada-Maj P\\345hittsson)]'],
	])('has what stands in %s', (_what, object) => {
		expect(readPdfText(textPdf('Text.', object)).text).toContain('Ada-Maj Påhittsson');
	});

	it.each<[what: string, isReadable: boolean, pdf: Uint8Array]>([
		['a page that is drawn beside one with text', false, textPdf('Text.', pageOf('0 0 9 9 re f'))],
		['an empty page beside one with text', true, textPdf('Text.', pageOf(' '))],
		['a page whose text is on a form', true, textPdf('Text.', pageOf('/X Do', form('BT /F1 9 Tf (Text) Tj ET')))],
		['a page with a form without text', false, textPdf('Text.', pageOf('/X Do', form('/X Do')))],
		['an encoding of its own', false, changed('/Encoding/WinAnsiEncoding', '/Encoding 6 0 R')],
		['an encoding for another system', false, changed('WinAnsi', 'MacRoman')],
		['no encoding', false, changed('/Encoding/WinAnsiEncoding', '')],
		['letters by a map', true, changed('/Encoding/WinAnsiEncoding', '/ToUnicode 6 0 R', map('TEXt.'))],
		['a letter that its map lacks', false, changed('/Encoding/WinAnsiEncoding', '/ToUnicode 6 0 R', map('TEt.'))],
	])('is said to be whole or not: %s', (_what, isReadable, pdf) => {
		expect(readPdfText(pdf).isReadable).toBe(isReadable);
	});

	it('is not there in one that has none', () => {
		const bytes = readFileSync('tests/fixtures/annat-natverk/press-releases/nytt-natverk.pdf');
		expect(readPdfText(bytes).isReadable).toBe(false);
	});
});
