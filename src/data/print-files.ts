import type { Directory } from '../domain/directory.ts';
import { printFileEndings } from '../domain/published-address.ts';
import type { Language } from '../domain/site.ts';
import { translator } from '../i18n/translate.ts';
import { createPrintDocument } from '../pdf/pdf-document.ts';
import { createPdfWriter, type PdfWriter } from '../pdf/pdf-writer.ts';
import { listTemplate, posterTemplate } from '../pdf/templates.ts';
import { shortened } from '../reports/printable.ts';
import { listPrintLists, type PrintList } from '../views/list-view.ts';
import { loadContent } from './content.ts';

/** A PDF of the site. */
export interface PrintFile {
	readonly list: PrintList;
	readonly layout: keyof typeof layouts;
	/** From the site's root: `/kommun/mala.pdf`, `/kommun/mala-anslag.pdf`. */
	readonly path: string;
}

const layouts = {
	list: { template: listTemplate, codes: 'whole', most: Number.MAX_SAFE_INTEGER },
	// A poster has a page for each contact, and no wall has room for more.
	poster: { template: posterTemplate, codes: 'each', most: 100 },
} as const;

let writer: PdfWriter | undefined;
let isWriterMissing = false;
/** Every page asks for its files, so they are worked out once for a directory. */
let listed: { readonly directory: Directory; readonly files: readonly PrintFile[] } | undefined;

/** Every PDF that can be made here: none where the compiler cannot be had, which is said once, in the terminal. */
export function listPrintFiles(): readonly PrintFile[] {
	if (loadWriter() === undefined) return [];
	const { directory } = loadContent();
	if (listed?.directory !== directory) {
		const files = listPrintLists(directory, translator(firstLanguage())).flatMap((list) =>
			(['list', 'poster'] as const)
				.filter((layout) => list.file !== undefined && countOf(list) <= layouts[layout].most)
				.map((layout) => ({ list, layout, path: list.file + printFileEndings[layout] })),
		);
		listed = { directory, files };
	}
	return listed.files;
}

/** The PDFs of one page, by its address in the first language. */
export function printFilesOf(page: string): readonly PrintFile[] {
	return listPrintFiles().filter(({ list }) => list.page === page);
}

/** The bytes of a PDF. It says that it was made on the day that the build takes for today. */
export function renderPrintFile({ list, layout }: PrintFile): Uint8Array<ArrayBuffer> {
	const found = loadWriter();
	if (found === undefined) throw new Error('No PDF can be made here; ask listPrintFiles first');
	const { directory } = loadContent();
	const { template, codes } = layouts[layout];
	return found.write(template, createPrintDocument(list, directory, firstLanguage(), codes), directory.today);
}

function countOf({ sections }: PrintList): number {
	return sections.reduce((sum, { contacts }) => sum + contacts.length, 0);
}

function firstLanguage(): Language {
	return loadContent().directory.site.languages[0] ?? 'sv';
}

function loadWriter(): PdfWriter | undefined {
	if (isWriterMissing) return undefined;
	try {
		writer ??= createPdfWriter(process.cwd());
	} catch (error) {
		isWriterMissing = true;
		const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
		console.warn(
			`No PDF lists are made, neither *.pdf nor *-anslag.pdf, and no page links to one. What makes them could not be loaded: ${shortened(reason ?? '')}`,
		);
	}
	return writer;
}
