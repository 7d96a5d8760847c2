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
 * The lines of the first {@link MOST_PAGES} pages of a PDF, which pdf.js reads without a worker, a network, scripts or typefaces. What stands far apart on a line
 * are cells of a row; more room than usual between lines is a gap.
 */
export async function readPdfLines(bytes: Uint8Array): Promise<LinesOrFinding> {
	const { getDocument } = await import('unpdf/pdfjs');
	const task = getDocument({
		data: Uint8Array.from(bytes),
		isEvalSupported: false,
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

/** Pieces in the order in which they are written, as lines. */
function layLines(pieces: readonly Piece[]): Laid[] {
	const rows: Piece[][] = [];
	for (const piece of pieces) {
		const row = rows.at(-1);
		const last = row?.at(-1);
		const isBeside =
			last !== undefined &&
			Math.abs(last.y - piece.y) < 0.4 * Math.max(last.height, piece.height) &&
			piece.x >= last.x - 1;
		if (row !== undefined && isBeside) row.push(piece);
		else rows.push([piece]);
	}
	const shown = rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
	const usual = median(shown.map(heightOf));
	const steps = shown.flatMap((row, index) => {
		const step = (shown[index - 1]?.[0]?.y ?? Number.NaN) - (row[0]?.y ?? 0);
		return step > 0 ? [step] : [];
	});
	const usualStep = steps.length === 0 ? 0 : Math.min(...steps.filter((step) => step > 0.8 * usual));
	return shown.flatMap((row, index): Laid[] => {
		const text = cleanLine(joinPieces(row));
		if (text === '') return [];
		const step = (shown[index - 1]?.[0]?.y ?? Number.NaN) - (row[0]?.y ?? 0);
		const kind = heightOf(row) > 1.15 * usual ? 'heading' : text.includes('\t') ? 'row' : 'text';
		const bullet = /^[•●▪–-]\s+/u.exec(text)?.[0] ?? '';
		const line: Laid = { text: text.slice(bullet.length), kind: bullet === '' ? kind : 'item' };
		return step > 1.4 * usualStep || step < 0 ? [{ text: '', kind: 'text' }, line] : [line];
	});
}

function joinPieces(row: readonly Piece[]): string {
	let text = '';
	let end = Number.NaN;
	for (const piece of row) {
		const gap = piece.x - end;
		if (gap > 1.5 * piece.height) text += '\t';
		else if (gap > 0.15 * piece.height) text += ' ';
		text += piece.text;
		if (piece.text.trim() !== '') end = piece.x + piece.width;
	}
	return text;
}

function heightOf(row: readonly Piece[]): number {
	return Math.max(...row.map(({ height }) => height));
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

const MOST_PAGES = 50;
const MOST_LINES = 20_000;
