import { paper } from '../file/page-content.ts';
import type { PdfSheets, PlacedLine } from '../file/pdf-sheets.ts';
import type { PdfDocument } from '../pdf-document.ts';
import { stackLines } from '../text/line-stack.ts';
import type { Typesetter } from '../text/typesetter.ts';

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;

/** What is round the text of each page, in points. */
export interface PageFrame {
	/** From the left and the right of the paper. */
	readonly side: number;
	/** From its foot to the rule over the foot line. */
	readonly foot: number;
	readonly footSize: number;
}

const rule = { thickness: 0.5, grey: 120 / 255 } as const;

/** Writes the foot of every page: whose list it is, how old, and which page of how many. To be called when all pages are there. */
export function addFeet(document: PdfDocument, { sheets }: PdfSheets, setter: Typesetter, frame: PageFrame): void {
	const style = { size: frame.footSize, weight: 'regular' } as const;
	const top = paper.height - frame.foot;
	const right = paper.width - frame.side;
	const texts = [document.checked, document.current, document.wrong];
	for (const [index, sheet] of sheets.entries()) {
		const [before = '', between = '', after = ''] = document.pageWords;
		const number = `${before}${index + 1}${between}${sheets.length}${after}`;
		const numberWidth = setter.width(number, style);
		const room = right - frame.side - numberWidth - 8 * millimetre;
		const first = top + 0.6 * style.size;
		// A name that takes more would push the rest off the paper.
		const name = setter.setLines(document.siteName, style, room).slice(0, 1);
		const said = [...name, ...texts.flatMap((text) => (text ? setter.setLines(text, style, room) : []))];
		const lines: PlacedLine[] = [
			...stackLines(said, frame.side, first, style.size / 2),
			...stackLines(setter.setLines(number, style, numberWidth + 1), right - numberWidth, first, 0),
		];
		sheet.addArtifact('Pagination', lines, [{ left: frame.side, right, top, ...rule }]);
	}
}
