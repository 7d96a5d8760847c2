import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { variationSelector } from '../domain/variation-selector.ts';
import { type LineStyle, listColumns } from '../print/list-columns.ts';
import { compressPdf } from './compress-pdf.ts';
import type { PdfDocument } from './pdf-document.ts';
import { listTable, withNeededRules } from './templates.ts';
import { loadTypefaces } from './typefaces.ts';

/** Writes PDF/UA-1 (ISO 14289-1): tagged, with title and language, fonts embedded. */
export interface PdfWriter {
	/**
	 * @param template Typst source that reads the input `document`
	 * @param day the day that the PDF says it was made, `2026-01-31`: the same input gives the same bytes
	 */
	write(template: string, document: PdfDocument, day: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Takes the place of signs that no typeface has; the check of the content warns of them. */
const replacement = '?';

/** Points by which the compiler may set a line wider than it is measured. */
const measuringError = 1;

/** Words so long that they may not fit on a line, in one of letters a hyphen may be put, in an address nothing but a new line. */
const longWord = /\p{L}{30,}/gu;
const longAddress = /[^\s\u00ad]{30,}/gu;
const dividable = (sign: string) => (word: string) => word.replace(/.{6}(?=.)/gu, `$&${sign}`);

/**
 * Loads the compiler and the typefaces. Throws where a part is missing, as on a platform that the compiler has no build for.
 *
 * @param root the project's folder, where the packages are
 */
export function createPdfWriter(root: string): PdfWriter {
	// The compiler is a native module, which is loaded where it is, past the bundler.
	const require = createRequire(join(root, 'package.json'));
	const { NodeCompiler: Compiler } = require('@myriaddreamin/typst-ts-node-compiler') as {
		NodeCompiler: typeof NodeCompiler;
	};
	const typefaces = loadTypefaces(root);
	const compiler = Compiler.create({ workspace: root, fontArgs: [{ fontBlobs: [...typefaces.files] }] });
	return {
		write: (template, document, day) => {
			const rows = document.sections.flatMap((section) => section.rows);
			const columns = listColumns(rows, { ...listTable, heads: document.heads, measure });
			const sections = markWhatFits(document.sections, (columns[2] ?? 0) - listTable.gap);
			const data = JSON.stringify({ ...document, columns, sections }, (key, value: unknown) =>
				typeof value === 'string' && key !== 'uri' && key !== 'svg' ? printable(value) : value,
			);
			const pdf = compile(withNeededRules(template, data), data, day);
			// What it keeps of a document is of little use to the next, and is looked through for each.
			compiler.evictCache(0);
			return compressPdf(pdf);
		},
	};

	/** In points. */
	function measure(text: string, style: LineStyle): number {
		const weight = style === 'name' || style === 'head' ? 'semibold' : 'regular';
		return typefaces.width(text, weight) * listTable.size[style];
	}

	/** Says which numbers and addresses have room on one line of a list's column: those need no places to be broken, which take a tenth of the time. */
	function markWhatFits(sections: PdfDocument['sections'], room: number): unknown {
		return sections.map((section) => ({
			...section,
			rows: section.rows.map((row) => ({
				...row,
				contactPoints: row.contactPoints.map((point) => ({
					...point,
					fits: measure(point.text, 'small') < room - measuringError,
				})),
			})),
		}));
	}

	/** What is wrong with a template is in the code of the compiler's error, and its message is empty. */
	function compile(template: string, data: string, day: string): Uint8Array {
		try {
			return compiler.pdf(
				{ mainFileContent: template, inputs: { document: data } },
				{ pdfStandard: 'ua-1', creationTimestamp: Date.parse(day) / 1000 },
			);
		} catch (error) {
			throw new Error((error as { code?: string }).code ?? String(error), { cause: error });
		}
	}

	/** The text with signs that no typeface has replaced, without the marks that choose between forms of one, and with places to divide words that would not fit on a line. */
	function printable(text: string): string {
		let shown = '';
		for (const sign of text.normalize('NFC')) {
			const isKnown = typefaces.has(sign.codePointAt(0) ?? 0);
			shown += isKnown || sign === '\n' ? sign : variationSelector.test(sign) ? '' : replacement;
		}
		return shown.replace(longWord, dividable('\u00ad')).replace(longAddress, dividable('\u200b'));
	}
}
