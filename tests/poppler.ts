import { spawnSync } from 'node:child_process';

/** A word on a page, with its box in points from the upper left. */
export interface PdfWord {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A page as grey pixels, row by row, 0 black to 255 white. */
export interface PdfPicture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** What `pdfinfo` says, by its labels: `Tagged`, `Pages`, `Page size`. */
export function pdfInfo(pdf: Uint8Array): Record<string, string> {
	const lines = run('pdfinfo', ['-'], pdf).toString().split('\n');
	return Object.fromEntries(
		lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
	);
}

/** The metadata stream of the document, XMP. */
export function pdfMetadata(pdf: Uint8Array): string {
	return run('pdfinfo', ['-meta', '-'], pdf).toString();
}

/** The structure of the document with its texts, indented: `Table`, `TH "Kontakt"`. */
export function pdfStructure(pdf: Uint8Array): string {
	return run('pdfinfo', ['-struct-text', '-'], pdf).toString();
}

/** The addresses that the document links to. */
export function pdfLinks(pdf: Uint8Array): string[] {
	const lines = run('pdfinfo', ['-url', '-'], pdf).toString().split('\n').slice(1).filter(Boolean);
	return lines.map((line) => line.trim().split(/\s+/u).at(-1) ?? '');
}

/** The text of each page, laid out as on paper. */
export function pdfPages(pdf: Uint8Array): string[] {
	return run('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], pdf).toString().split('\f').slice(0, -1);
}

/** The text of the document in the order in which it was written, cell by cell. */
export function pdfText(pdf: Uint8Array): string {
	return run('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf).toString();
}

/** The words of each page with their boxes, and the page's size in points. */
export function pdfWords(pdf: Uint8Array): { width: number; height: number; words: PdfWord[] }[] {
	const xml = run('pdftotext', ['-bbox', '-', '-'], pdf).toString();
	return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/gu)].map(
		([, width, height, inside = '']) => ({
			width: Number(width),
			height: Number(height),
			words: [
				...inside.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</gu),
			].map(([, left, top, right, bottom, text = '']) => ({
				text: unescapeXml(text),
				left: Number(left),
				top: Number(top),
				right: Number(right),
				bottom: Number(bottom),
			})),
		}),
	);
}

/** The fonts of the document, and whether each is embedded and can be read as text. */
export function pdfFonts(pdf: Uint8Array): { name: string; isEmbedded: boolean; hasUnicode: boolean }[] {
	return run('pdffonts', ['-'], pdf)
		.toString()
		.split('\n')
		.slice(2)
		.filter(Boolean)
		.map((line) => {
			const [, name = '', embedded, , unicode] =
				/^(\S+).*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/u.exec(line) ?? [];
			return { name, isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
		});
}

/** One page as it looks. */
export function pdfPicture(pdf: Uint8Array, page: number, dotsPerInch: number): PdfPicture {
	const range = ['-f', String(page), '-l', String(page), '-singlefile'];
	const file = run('pdftoppm', ['-gray', '-r', String(dotsPerInch), ...range, '-'], pdf);
	// A PGM file: "P5", width, height and 255 as text, then a byte for each pixel.
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.subarray(0, 40).toString('latin1'));
	if (head === null) throw new Error('pdftoppm wrote something else than a grey picture');
	return {
		width: Number(head[1]),
		height: Number(head[2]),
		pixels: new Uint8Array(file.subarray(head[0].length)),
	};
}

function run(program: string, args: readonly string[], input: Uint8Array): Buffer {
	const { status, stdout, stderr, error } = spawnSync(program, args, { input, maxBuffer: 1 << 28 });
	if (error !== undefined || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.toString()}`);
	return stdout;
}

function unescapeXml(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
