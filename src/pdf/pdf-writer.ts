import { createPdfSheets } from './file/pdf-sheets.ts';
import { createTypefaceCutter } from './file/typeface-cutter.ts';
import { findUsualGlyphs } from './file/usual-glyphs.ts';
import { layOutList, listFrame } from './layout/list-layout.ts';
import { addFeet } from './layout/page-frame.ts';
import { layOutPosters, posterFrame } from './layout/poster-layout.ts';
import type { PdfDocument } from './pdf-document.ts';
import { createShaper } from './text/shape-text.ts';
import { loadSubsetter, type SubsetTypeface } from './text/subset-typeface.ts';
import { loadTypefaces } from './text/typefaces.ts';
import { createTypesetter } from './text/typesetter.ts';

const layouts = {
	list: { layOut: layOutList, frame: listFrame },
	poster: { layOut: layOutPosters, frame: posterFrame },
} as const;

/** How contacts lie on a PDF. */
export type PdfLayout = keyof typeof layouts;

/** Writes PDF/UA-1 (ISO 14289-1): tagged, with title and language, fonts embedded. */
export interface PdfWriter {
	/** @param day the day that the PDF says it was made, `2026-01-31`: the same input gives the same bytes */
	write(layout: PdfLayout, document: PdfDocument, day: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Loads the typefaces. Throws where a part is missing.
 *
 * @param root the project's folder, where the packages are
 */
export function createPdfWriter(root: string): PdfWriter {
	const typefaces = loadTypefaces(root);
	const shaper = createShaper(typefaces);
	const subset = loadSubsetter(root);
	const { faces } = typefaces;
	const subsets = faces.map(({ file }): SubsetTypeface => {
		let loaded: SubsetTypeface | undefined;
		return (glyphs) => {
			loaded ??= subset(file);
			return loaded(glyphs);
		};
	});
	const usual = findUsualGlyphs(faces, shaper);
	const cut = createTypefaceCutter(faces, subsets, usual);
	return {
		write: async (layout, document, day) => {
			const { layOut, frame } = layouts[layout];
			const setter = createTypesetter(typefaces, shaper, document.language);
			const properties = {
				title: setter.printable(document.title),
				language: document.language,
				day,
				producer: 'Kontaktkatalog',
			};
			const sheets = createPdfSheets(properties, { faces, usual, cut, shaper });
			layOut(document, sheets, setter);
			addFeet(document, sheets, setter, frame);
			return sheets.write();
		},
	};
}
