import { PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { createPdfObjects } from '../../../src/pdf/file/pdf-objects.ts';
import { pdfDate, pdfNumber, pdfString, pdfText } from '../../../src/pdf/file/pdf-values.ts';

it.each([
	[0, '0'],
	[12, '12'],
	[-3, '-3'],
	[0.004, '0'],
	[1.005, '1'],
	[9.999, '10'],
	[595.28, '595.28'],
	[0.05, '0.05'],
	[-0.5, '-0.50'],
	[-12.346, '-12.35'],
])('%d is written %s', (value, text) => {
	expect(pdfNumber(value)).toBe(text);
});

it('texts are written as ASCII where they are, and as UTF-16 where they are not', () => {
	expect(pdfText('Mala (1)')).toBe('(Mala \\(1\\))');
	expect(pdfString('a\\b')).toBe('(a\\\\b)');
	expect(pdfText('Malå')).toBe('<FEFF004D0061006C00E5>');
	expect(pdfText('🙂')).toBe('<FEFFD83DDE42>');
	expect(pdfDate('2026-12-01')).toBe('(D:20261201000000Z)');
});

it('more objects than one stream takes are all found again by their numbers', async () => {
	const objects = createPdfObjects();
	const catalog = objects.reserve();
	const pages = objects.reserve();
	const unused = objects.reserve();
	const numbers = Array.from({ length: 2500 }, (_, at) => objects.add(`<</Place ${at}>>`));
	const stream = objects.addStream('/Kind/Packed', Buffer.from('text '.repeat(100)));
	const plain = objects.addStream('/Kind/Plain', Buffer.from('<x/>'), true);
	objects.add('<</Type/Pages/Count 0/Kids[]>>', pages);
	objects.add(`<</Type/Catalog/Pages ${pages} 0 R>>`, catalog);
	const info = objects.add('<</Title(Prov)>>');
	const bytes = objects.write({ root: catalog, info }, [catalog, pages]);

	const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
	const dictionary = (number: number) => context.lookup(PDFRef.of(number), PDFDict);
	for (const [at, number] of numbers.entries()) {
		expect(dictionary(number).lookup(PDFName.of('Place'), PDFNumber).asNumber()).toBe(at);
	}
	expect(context.lookup(PDFRef.of(unused))).toBeUndefined();
	const contents = (number: number) => (context.lookup(PDFRef.of(number)) as PDFRawStream).contents;
	expect(Buffer.from(contents(plain)).toString()).toBe('<x/>');
	expect(contents(stream).length).toBeLessThan(100);
	expect(bytes.length).toBeLessThan(25_000);
});
