import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '../../src/importers/pdf-text.ts';
import { textPdf } from '../hostile/content/text-pdf.ts';
import { pdfText } from '../poppler.ts';

const wordsOf = (text: string) => new Set(text.normalize('NFKC').match(/[\p{Script=Latin}\p{M}\d]+/gu));

describe('the text of a PDF', () => {
	it('is what another program reads', () => {
		const pdf = textPdf('Kontakt: Ada-Maj P\\345hittsson \\(arkivet\\), 070-174 06 05');
		const { text, isReadable } = readPdfText(pdf);
		expect(isReadable).toBe(true);
		expect([...wordsOf(pdfText(pdf))].filter((word) => !wordsOf(text).has(word))).toEqual([]);
		expect(text).toContain('Ada-Maj Påhittsson (arkivet), 070-174 06 05');
	});

	it('is not there in one that has none', () => {
		const bytes = readFileSync('tests/fixtures/annat-natverk/press-releases/nytt-natverk.pdf');
		expect(readPdfText(bytes).isReadable).toBe(false);
	});
});
