import { finding } from '../../domain/problem.ts';
import type { LinesOrFinding } from './docx-lines.ts';
import { cleanLine, type SourceLine } from './source-line.ts';

/** A piece of text and where on the page it stands. */
interface Piece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * The lines of the first {@link MOST_PAGES} pages of a PDF, which pdf.js reads without a worker, a network or typefaces. What stands far apart on a line
 * are cells of a row; more room than usual between lines is a gap.
 */
export async function readPdfLines(bytes: Uint8Array): Promise<LinesOrFinding> {
	const { getDocument } = await import('unpdf/pdfjs');
	const task = getDocument({
		data: Uint8Array.from(bytes),
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		stopAtErrors: false,
		enableXfa: false,
		verbosity: 0,
	});
	try {
		const document = await task.promise;
		const lines: SourceLine[] = [];
		const pages = Math.min(document.numPages, MOST_PAGES);
		for (let number = 1; number <= pages && lines.length < MOST_LINES; number++) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			const pieces = items.flatMap((item): Piece[] => {
				if (!('str' in item) || item.str === '') return [];
				const [, , , , x = 0, y = 0] = item.transform as number[];
				return [
					{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(Number(item.transform[3])) || 10 },
				];
			});
			for (const { text, kind } of layLines(pieces)) lines.push({ text, kind, number: lines.length + 1 });
			page.cleanup();
		}
		if (!lines.some(({ text }) => /\p{L}/u.test(text))) return { finding: finding('pdf-without-text', {}) };
		const told =
			document.numPages > MOST_PAGES
				? [finding('pdf-too-long', { pages: document.numPages, maximum: MOST_PAGES })]
				: [];
		return { lines, told };
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return { finding: finding('pdf-unreadable', { reason: isLocked ? 'encrypted' : 'damaged' }) };
	} finally {
		await task.destroy();
	}
}

type Laid = Pick<SourceLine, 'text' | 'kind'>;

/** Cells beside each other, each of lines; what is no table is rows of one cell of one line. */
type Row = Piece[][][];

/** Pieces in the order in which they are written, as lines. */
function layLines(pieces: readonly Piece[]): Laid[] {
	const shown = layRows(pieces.filter(({ text }) => text !== ''));
	const usual = median(shown.map(heightOf));
	const steps = shown.map((row, index) => bottomOf(shown[index - 1]) - topOf(row));
	const usualStep = Math.min(...steps.filter((step) => step > 0.8 * usual));
	return shown.flatMap((row, index): Laid[] => {
		const text = cleanLine(row.map((cell) => cell.map(joinPieces).join(' ')).join('\t'));
		if (text === '') return [];
		const kind = heightOf(row) > 1.15 * usual ? 'heading' : text.includes('\t') ? 'row' : 'text';
		const bullet = /^[•●▪–-]\s+/u.exec(text)?.[0] ?? '';
		const line: Laid = { text: text.slice(bullet.length), kind: bullet === '' ? kind : 'item' };
		const step = steps[index] ?? 0;
		return step > 1.4 * usualStep || step < 0 ? [{ text: '', kind: 'text' }, line] : [line];
	});
}

function layRows(pieces: readonly Piece[]): Row[] {
	const rows: Row[] = [];
	for (const piece of pieces) {
		const row = rows.at(-1);
		const cell = row?.at(-1);
		const line = cell?.at(-1);
		const last = line?.at(-1);
		if (piece.text.trim() === '') {
			if (last !== undefined && isOnLine(last, piece)) line?.push(piece);
			continue;
		}
		if (row === undefined || cell === undefined || line === undefined || last === undefined) rows.push([[[piece]]]);
		else if (isOnLine(last, piece)) {
			if (piece.x - rightOf(line) > 1.5 * piece.height) row.push([[piece]]);
			else line.push(piece);
		} else if (isBesideCell(row, cell, piece)) row.push([[piece]]);
		else if (row.length > 1 && isUnder(cell, last, piece)) cell.push([piece]);
		else rows.push([[[piece]]]);
	}
	return rows;
}

function isOnLine(last: Piece, piece: Piece): boolean {
	return Math.abs(last.y - piece.y) < 0.4 * Math.max(last.height, piece.height) && piece.x >= last.x - 1;
}

/** True for what begins to the right of a cell, at the height of its row: the cells of a row need not begin on one line. */
function isBesideCell(row: Row, cell: readonly (readonly Piece[])[], piece: Piece): boolean {
	const isRight = piece.x > Math.max(...cell.map(rightOf)) - 1;
	return isRight && piece.y < topOf(row) + 1.2 * piece.height && piece.y > bottomOf(row) - 1.2 * piece.height;
}

/** True for the next line of the same cell. */
function isUnder(cell: readonly (readonly Piece[])[], last: Piece, piece: Piece): boolean {
	const step = last.y - piece.y;
	return Math.abs(piece.x - (cell[0]?.[0]?.x ?? 0)) < 2 && step > 0 && step < 1.6 * piece.height;
}

function joinPieces(line: readonly Piece[]): string {
	let text = '';
	let end = Number.NaN;
	for (const piece of line) {
		if (piece.x - end > 0.15 * piece.height) text += ' ';
		text += piece.text;
		if (piece.text.trim() !== '') end = piece.x + piece.width;
	}
	return text;
}

function rightOf(line: readonly Piece[]): number {
	return Math.max(...line.filter(({ text }) => text.trim() !== '').map(({ x, width }) => x + width));
}

function heightOf(row: Row): number {
	return Math.max(...row.flat(2).map(({ height }) => height));
}

function topOf(row: Row): number {
	return Math.max(...row.flat(2).map(({ y }) => y));
}

function bottomOf(row: Row | undefined): number {
	return row === undefined ? Number.NaN : Math.min(...row.flat(2).map(({ y }) => y));
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

const MOST_PAGES = 50;
const MOST_LINES = 20_000;
