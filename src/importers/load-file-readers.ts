import { createRequire } from 'node:module';
import type * as LogotypeFile from './logotype-file.ts';
import type * as PdfFile from './pdf-file.ts';
import type * as PdfText from './pdf-text.ts';

// What these stand on takes a command longer to load than everything else, and most directories have neither PDFs nor logotypes.
const require = createRequire(import.meta.url);

/** What reads PDFs that are published as they are, loaded with the first of them. */
export function loadPdfReaders() {
	const { checkPdf }: typeof PdfFile = require('./pdf-file.ts');
	const { readPdfText }: typeof PdfText = require('./pdf-text.ts');
	return { checkPdf, readPdfText };
}

/** What reads logotypes, loaded with the first of them. */
export function loadLogotypeReader() {
	const { checkLogotype }: typeof LogotypeFile = require('./logotype-file.ts');
	return { checkLogotype };
}
