import { listColumns } from '../../print/list-columns.ts';
import type { PaperContactPoint } from '../../views/paper-view.ts';
import { paper, type Rule } from '../file/page-content.ts';
import type { PdfSheets, Sheet } from '../file/pdf-sheets.ts';
import type { PdfDocument, PdfEntry } from '../pdf-document.ts';
import type { Line, Span, TextStyle } from '../text/break-lines.ts';
import { stackHeight, stackLines } from '../text/line-stack.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { detailSpans } from './detail-spans.ts';
import { type Cell, cellInset, createRowDrawing, rowHeight } from './list-table.ts';
import { millimetre, type PageFrame } from './page-frame.ts';

/** What is round the text of a list. */
export const listFrame: PageFrame = { side: 17 * millimetre, foot: 21.6 * millimetre, footSize: 8.5 };

/** Where the text of a page begins and ends, and how wide it is, in points from the upper left. */
const body = { top: 20 * millimetre, bottom: paper.height - 27 * millimetre, width: paper.width - 2 * listFrame.side };

/** Between two columns. */
const gap = 3.5 * millimetre;

const styles = {
	title: { size: 20, weight: 'semibold' },
	heading: { size: 13, weight: 'semibold' },
	name: { size: 11, weight: 'semibold' },
	text: { size: 9.5, weight: 'regular' },
	strong: { size: 9.5, weight: 'semibold' },
	small: { size: 9, weight: 'regular' },
	warning: { size: 9, weight: 'semibold' },
	caption: { size: 8, weight: 'regular' },
} as const;

/** Between the lines of a text, in parts of its size. */
const leading = 0.5;

/** Under a heading and over one, and between other blocks, in points. */
const space = { belowHeading: 4 * millimetre, aboveHeading: 18, between: 11.4, belowAges: 5 * millimetre };

/** Beside a code, what it is for. */
const codeCaption = { width: 30 * millimetre, gap: 2 * millimetre };

/** Under the heads of a table and under each of its rows. */
const rules = { head: { thickness: 1, grey: 0 }, row: { thickness: 0.4, grey: 140 / 255 } };

const columnHead = '<</O/Table/Scope/Column>>';

/**
 * Lays out a table on A4: contact, organisation and place, how to reach, when checked. Its head is repeated, and no contact is split but one that is longer than a
 * page.
 */
export function layOutList(document: PdfDocument, sheets: PdfSheets, setter: Typesetter): void {
	const { tree } = sheets;
	const columns = listColumns(
		document.sections.flatMap((section) => section.rows),
		{ width: body.width, gap, heads: document.heads, measure: (text, style) => setter.width(text, lineStyles[style]) },
	);
	const heads = placeCells(document.heads.map((head) => [setAt(head, styles.strong)]));
	const headHeight = rowHeight(heads);
	/** What has room under the heads of a table on a page of its own. */
	const roomOfPage = body.bottom - body.top - headHeight;
	let sheet = sheets.add();
	let y: number = body.top;
	addTitle();
	addAges();
	if (document.sections.every(({ rows }) => rows.length === 0))
		addText(document.empty, 'P', styles.text, space.between);
	for (const { heading, rows } of document.sections) {
		if (heading !== undefined) addHeading(heading, rows[0]);
		if (rows.length > 0) addTable(rows);
	}

	function addTitle(): void {
		const { code } = document;
		const width = body.width - (code === undefined ? 0 : codeWidth(code) + codeCaption.width + 2 * codeCaption.gap);
		const lines = setter.setLines(document.title, styles.title, width);
		sheets.addBookmark(setter.printable(document.title), sheet, y);
		sheet.addLines(tree.add(tree.root, 'H1'), stackLines(lines, listFrame.side, y, styles.title.size * leading));
		const height = stackHeight(lines, styles.title.size * leading);
		y += code === undefined ? height : Math.max(height, addCode(code));
	}

	/** Returns its height. */
	function addCode(code: NonNullable<PdfDocument['code']>): number {
		const right = listFrame.side + body.width;
		const width = codeWidth(code);
		const left = right - width - codeCaption.gap - codeCaption.width;
		const lines = setter.setLines(code.caption, styles.caption, codeCaption.width);
		const captionLeading = styles.caption.size * leading;
		const middle = y + (width - stackHeight(lines, captionLeading)) / 2;
		const placed = stackLines(lines, left, middle, captionLeading).map((line) => ({
			...line,
			left: left + codeCaption.width - widthOf(line.line.spans),
		}));
		sheet.addLines(tree.add(tree.root, 'P'), placed);
		sheet.addCode(tree.root, { ...code, width, left: right - width, top: y });
		return width;
	}

	function widthOf(spans: readonly Span[]): number {
		return setter.width(
			spans
				.map(({ text }) => text)
				.join('')
				.trimEnd(),
			styles.caption,
		);
	}

	function addAges(): void {
		const { ageOfAll } = document;
		if (ageOfAll === undefined) {
			y += document.code === undefined ? space.belowHeading : space.between;
			return;
		}
		addText(ageOfAll.sentence, 'P', ageOfAll.isStale ? styles.strong : styles.text, space.between);
		y += space.belowAges;
	}

	/** A text over the whole width, with room over it. */
	function addText(text: string, type: string, style: TextStyle, above: number): void {
		const lines = setter.setLines(text, style, body.width);
		y += above;
		sheet.addLines(tree.add(tree.root, type), stackLines(lines, listFrame.side, y, style.size * leading));
		y += stackHeight(lines, style.size * leading);
	}

	/** A heading stands over the first row of what it is of, on the same page. */
	function addHeading(heading: string, first: PdfEntry | undefined): void {
		const lines = setter.setLines(heading, styles.heading, body.width);
		const height = stackHeight(lines, styles.heading.size * leading);
		const below = first === undefined ? 0 : heightToBegin(first);
		if (y > body.top && y + height + space.belowHeading + below > body.bottom) turnPage();
		sheets.addBookmark(setter.printable(heading), sheet, y);
		sheet.addLines(tree.add(tree.root, 'H2'), stackLines(lines, listFrame.side, y, styles.heading.size * leading));
		y += height + space.belowHeading;
	}

	function addTable(rows: readonly PdfEntry[]): void {
		const table = tree.add(tree.root, 'Table');
		const [first] = rows;
		if (first !== undefined && y > body.top && y + heightToBegin(first) > body.bottom) turnPage();
		const drawHeads = createRowDrawing(tree, tree.add(table, 'THead'), heads, 'TH', columnHead);
		let drawn: Rule[] = [];
		y += drawHeads.draw(sheet, y);
		addRule('head');
		const group = tree.add(table, 'TBody');
		for (const row of rows) {
			const cells = rowCells(row);
			const height = rowHeight(cells);
			const isWhole = height <= roomOfPage;
			if (y + (isWhole ? height : shortest(cells)) > body.bottom) turn();
			const drawing = createRowDrawing(tree, group, cells, 'TD');
			for (y += drawing.draw(sheet, y, isWhole ? undefined : body.bottom - y); !drawing.isDone; ) {
				turn();
				y += drawing.draw(sheet, y, body.bottom - y);
			}
			addRule('row');
		}
		endPage();
		y += space.aboveHeading;

		function addRule(kind: keyof typeof rules): void {
			drawn.push({ left: listFrame.side, right: listFrame.side + body.width, top: y, ...rules[kind] });
		}

		function endPage(): void {
			sheet.addArtifact('Layout', [], drawn);
			drawn = [];
		}

		/** Goes on on a new page, under the heads. */
		function turn(): void {
			endPage();
			turnPage();
			const lines = heads.flatMap(({ texts, left, leading: between }) =>
				stackLines(texts.flat(), left, y + cellInset, between),
			);
			sheet.addArtifact('Layout', lines, []);
			y += headHeight;
			addRule('head');
		}
	}

	/** What a table asks for before it begins on a page: its heads, and its first row or what of that is worth beginning. */
	function heightToBegin(first: PdfEntry): number {
		const cells = rowCells(first);
		const height = rowHeight(cells);
		return headHeight + (height <= roomOfPage ? height : shortest(cells));
	}

	function turnPage(): void {
		sheet = sheets.add();
		y = body.top;
		addPageHead(document, sheet, setter);
	}

	function rowCells(row: PdfEntry): Cell[] {
		const details = row.details.map(detailSpans);
		return placeCells([
			[
				setAt(row.title, styles.name),
				...[row.status, row.role].flatMap((text) => (text === undefined ? [] : [setAt(text, styles.text)])),
				...[...details, ...row.noteLines].map((text) => setAt(text, styles.small)),
			],
			[row.organisation, row.municipalities].flatMap((text) => (text === undefined ? [] : [setAt(text, styles.text)])),
			[
				...(row.via === undefined ? [] : [setAt(row.via, styles.small)]),
				...row.contactPoints.map((point) => setAt(contactPointSpans(point), styles.small)),
			],
			[setAt(row.age.underHeading, row.age.isStale ? styles.warning : styles.small)],
		]);
	}

	type SetAt = (width: number) => Line[];

	function setAt(text: string | readonly Span[], style: TextStyle): SetAt {
		return (width) => setter.setLines(text, style, width);
	}

	/** The cells of a row, as many as there are columns. */
	function placeCells(texts: readonly (readonly SetAt[])[]): Cell[] {
		let left = listFrame.side;
		return columns.map((column, at) => {
			const width = at === columns.length - 1 ? column : column - gap;
			const size = at === 2 ? styles.small.size : styles.text.size;
			const cell = { left, texts: (texts[at] ?? []).map((set) => set(width)), leading: size * leading };
			left += column;
			return cell;
		});
	}

	function codeWidth(code: { readonly width: number }): number {
		return code.width * millimetre;
	}
}

const lineStyles = { name: styles.name, text: styles.text, small: styles.small, head: styles.strong };

/** The least of a row that is worth beginning on a page. */
function shortest(cells: readonly Cell[]): number {
	return rowHeight(cells.map((cell) => ({ ...cell, texts: [cell.texts.flat().slice(0, 3)] })));
}

/** A number or address, and what is said of it. */
function contactPointSpans({ text, more, uri }: PaperContactPoint): Span[] {
	return [{ text, uri }, ...(more === undefined ? [] : [{ text: ' ' }, { text: more, isWhole: true }])];
}

/** The list's title over each of its further pages. */
function addPageHead({ title }: PdfDocument, sheet: Sheet, setter: Typesetter): void {
	const style = { size: 9, weight: 'regular' } as const;
	const [line] = setter.setLines(title, style, body.width);
	if (line !== undefined) {
		sheet.addArtifact('Pagination', [{ line, left: listFrame.side, baseline: 14 * millimetre }], []);
	}
}
