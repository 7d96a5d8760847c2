import type { PaperContactPoint } from '../../views/paper-view.ts';
import { paper } from '../file/page-content.ts';
import type { PdfSheets, Sheet } from '../file/pdf-sheets.ts';
import type { StructureElement } from '../file/structure-tree.ts';
import type { PdfDocument, PdfEntry } from '../pdf-document.ts';
import type { Line, Span, TextStyle } from '../text/break-lines.ts';
import { stackHeight, stackLines } from '../text/line-stack.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { detailSpans } from './detail-spans.ts';
import { millimetre, type PageFrame } from './page-frame.ts';

/** What is round the text of a poster. */
export const posterFrame: PageFrame = { side: 20 * millimetre, foot: 28.9 * millimetre, footSize: 11 };

/** Where the text of a page begins and ends, and how wide it is, in points from the upper left. */
const body = {
	top: 20 * millimetre,
	bottom: paper.height - 34 * millimetre,
	width: paper.width - 2 * posterFrame.side,
};

/** Under the title of the list, over the contact. */
const belowTitle = 16 * millimetre;

/** Sizes to try, the largest first. */
const scales = [1, 0.8, 0.65, 0.5, 0.4] as const;

/** Sizes at the largest scale, in points. */
const sizes = { name: 52, text: 24, address: 36, more: 20, detail: 18 } as const;

/** An address may be set so small to fit its line, whatever the scale. */
const smallestAddress = 16;

/** How old what is said is, and what the code is for: as large on every poster. */
const plain = { size: 16, weight: 'regular' } as const;
const titleStyle = { size: 20, weight: 'regular' } as const;

/** Narrower codes are not read from where a poster is. */
const narrowestCode = 32 * millimetre;

/** Names of more letters are divided. */
const longWord = 30;

/** Texts that belong together, each an element of its own. */
interface Block {
	readonly type: 'H2' | 'P';
	/** In points, as is what is between its lines. */
	readonly above: number;
	readonly leading: number;
	readonly texts: readonly (readonly Line[])[];
}

/**
 * Lays out large print for a wall: one contact a page. An entry that would not fit is set in smaller type, and only when the smallest is too large does
 * it go on over the end of its page.
 */
export function layOutPosters(document: PdfDocument, sheets: PdfSheets, setter: Typesetter): void {
	const { tree } = sheets;
	const rows = document.sections.flatMap((section) => section.rows);
	const first = sheets.add();
	sheets.addBookmark(setter.printable(document.title), first, body.top);
	const title = setter.setLines(document.title, titleStyle, body.width);
	const titleLines = stackLines(title, posterFrame.side, body.top, titleStyle.size / 2);
	const below = body.top + stackHeight(title, titleStyle.size / 2);
	first.addLines(tree.add(tree.root, 'H1'), titleLines);
	if (rows.length === 0) {
		const lines = setter.setLines(document.empty, { size: sizes.text, weight: 'regular' }, body.width);
		first.addLines(
			tree.add(tree.root, 'P'),
			stackLines(lines, posterFrame.side, below + 8 * millimetre, sizes.text / 2),
		);
	}
	for (const [index, row] of rows.entries()) addPoster(row, index === 0 ? first : addPage());

	function addPage(): Sheet {
		const sheet = sheets.add();
		sheet.addArtifact('Pagination', titleLines, []);
		return sheet;
	}

	function addPoster(row: PdfEntry, start: Sheet): void {
		const section = tree.add(tree.root, 'Sect');
		const codeWidth = row.code === undefined ? 0 : Math.max(row.code.width * millimetre, narrowestCode);
		const top = below + belowTitle;
		let bottom = body.bottom - codeWidth * 1.2;
		let sheet = start;
		let y = top;
		sheets.addBookmark(setter.printable(row.title), sheet, y);
		for (const { type, above, leading, texts } of setToFit(row, bottom - y)) {
			y += above;
			for (const lines of texts) {
				const element = tree.add(section, type);
				for (const line of lines) {
					const height = stackHeight([line], leading);
					if (y + height > bottom) {
						sheet = addPage();
						bottom = body.bottom;
						y = top;
					}
					sheet.addLines(element, stackLines([line], posterFrame.side, y, leading));
					y += height + leading;
				}
			}
			y -= leading;
		}
		if (row.code !== undefined) addCode(row.code, start, section, codeWidth);
	}

	/** The code stands at the foot of the poster, beside what it is for. */
	function addCode(code: NonNullable<PdfEntry['code']>, sheet: Sheet, section: StructureElement, width: number): void {
		const top = body.bottom - width;
		const left = posterFrame.side + width + 4 * millimetre;
		const lines = setter.setLines(code.caption, plain, posterFrame.side + body.width - left);
		const middle = top + (width - stackHeight(lines, plain.size / 2)) / 2;
		sheet.addCode(section, { ...code, width, left: posterFrame.side, top });
		sheet.addLines(tree.add(section, 'P'), stackLines(lines, left, middle, plain.size / 2));
	}

	/** What is said of a contact, as large as there is room for. */
	function setToFit(row: PdfEntry, room: number): Block[] {
		const words = row.title.split(/[\s\u00ad]/u).filter((word) => word.length < longWord);
		const widest = Math.max(0, ...words.map((word) => setter.width(word, { size: sizes.name, weight: 'semibold' })));
		let blocks: Block[] = [];
		for (const scale of scales) {
			blocks = setBlocks(row, scale);
			const heights = blocks.map(({ above, leading, texts }) => above + stackHeight(texts.flat(), leading));
			if (widest * scale <= body.width && heights.reduce((before, height) => before + height, 0) <= room) break;
		}
		return blocks;
	}

	function setBlocks(row: PdfEntry, scale: number): Block[] {
		const text: TextStyle = { size: sizes.text * scale, weight: 'regular' };
		const small: TextStyle = { size: sizes.detail * scale, weight: 'regular' };
		const set = (texts: readonly (string | undefined | readonly Span[])[], style: TextStyle) =>
			texts.flatMap((each) => (each === undefined ? [] : [setter.setLines(each, style, body.width)]));
		const name = set([row.title], { size: sizes.name * scale, weight: 'semibold' });
		const points = row.contactPoints.map((point) => setContactPoint(point, scale));
		const age = set([row.age.sentence], { ...plain, weight: row.age.isStale ? 'semibold' : 'regular' });
		const blocks: Block[] = [
			{ type: 'H2', above: 0, leading: 0.3 * sizes.name * scale, texts: name },
			{
				type: 'P',
				above: 9 * millimetre * scale,
				leading: text.size / 2,
				texts: set([row.status, row.role, row.organisation, row.municipalities], text),
			},
			{
				type: 'P',
				above: 14 * millimetre * scale,
				leading: 0.45 * text.size,
				texts: [...set([row.via], text), ...points],
			},
			{
				type: 'P',
				above: 10 * millimetre * scale,
				leading: small.size / 2,
				texts: set(row.details.map(detailSpans), small),
			},
			{ type: 'P', above: 10 * millimetre * scale, leading: small.size / 2, texts: set(row.noteLines, small) },
			{ type: 'P', above: 12 * millimetre * scale, leading: plain.size / 2, texts: age },
		];
		return blocks.filter(({ texts }) => texts.length > 0);
	}

	/** A number or address has a line of its own, in type in which it fits there; only one longer than any in use is divided. */
	function setContactPoint({ text, uri, more }: PaperContactPoint, scale: number): Line[] {
		const whole = setter.width(text, { size: sizes.address, weight: 'semibold' });
		const fitting = Math.max(smallestAddress, (sizes.address * body.width) / whole);
		const size = Math.min(sizes.address * scale, fitting);
		const said: TextStyle = { size: sizes.more * scale, weight: 'regular' };
		return [
			...setter.setLines([{ text, uri }], { size, weight: 'semibold' }, body.width),
			...(more === undefined ? [] : setter.setLines([{ text: more, isWhole: true }], said, body.width)),
		];
	}
}
