import type { Line } from '../text/break-lines.ts';
import type { ShapedLine, ShapedText, ShownGlyphs } from '../text/shape-text.ts';
import { pdfNumber } from './pdf-values.ts';

/** A4, in points. */
export const paper = { width: 595.28, height: 841.89 } as const;

/** A line, or a part of one, and where the line that its letters stand on begins: in points from the upper left of the page. */
export interface PlacedText extends Pick<Line, 'size'> {
	readonly shaped: ShapedLine;
	readonly left: number;
	readonly baseline: number;
}

/** A line that is drawn, from `left` to `right`, in points from the upper left of the page. */
export interface Rule {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly thickness: number;
	/** 0 black to 1 white. */
	readonly grey: number;
}

/** What is painted on a page, in the order in which it is read (ISO 32000-1, 7.8). */
export interface PageContent {
	/** Text that says something: marked content with its number on the page (14.6). */
	addText(type: string, id: number, texts: readonly PlacedText[]): void;
	/** A picture that says something, as black shapes: operators of paths, in units of `scale` points from its upper left. */
	addPicture(id: number, path: string, scale: number, left: number, top: number): void;
	/** What says nothing that is not said elsewhere: the head and the foot of a page, rules (14.8.2.2). */
	addArtifact(kind: 'Layout' | 'Pagination', texts: readonly PlacedText[], rules: readonly Rule[]): void;
	write(): Buffer;
}

/** A text as a document shows it. */
export interface UsedText {
	/** The name that its font has on the document's pages. */
	readonly font: string;
	readonly shown: readonly ShownGlyphs[];
}

/** @param use says how the document shows a text, and notes that it does */
export function createPageContent(use: (shaped: ShapedText) => UsedText): PageContent {
	const parts: string[] = [];
	/** The face and size that the page is at. */
	let font = '';
	let fontSize = 0;
	return {
		addText: (type, id, texts) => {
			parts.push(`/${type}<</MCID ${id}>>BDC`);
			writeTexts(texts);
			parts.push('EMC');
		},
		addPicture: (id, path, scale, left, top) => {
			const move = `${pdfNumber(scale)} 0 0 ${pdfNumber(-scale)} ${pdfNumber(left)} ${pdfNumber(paper.height - top)} cm`;
			parts.push(`/Figure<</MCID ${id}>>BDC q ${move}`, path, 'Q EMC');
		},
		addArtifact: (kind, texts, rules) => {
			parts.push(`/Artifact<</Type/${kind}>>BDC`, ...rules.map(writeRule));
			writeTexts(texts);
			parts.push('EMC');
		},
		write: () => Buffer.from(parts.join('\n'), 'latin1'),
	};

	function writeTexts(texts: readonly PlacedText[]): void {
		if (texts.length === 0) return;
		parts.push('BT');
		for (const text of texts) writeText(text);
		parts.push('ET');
	}

	function writeText({ shaped, size, left, baseline }: PlacedText): void {
		let open = '';
		let at = Number.NaN;
		for (const { text, left: distance } of shaped.texts) {
			const { font: name, shown } = use(text);
			const isSet = name === font && size === fontSize;
			if (!isSet || distance !== at) close();
			if (!isSet) {
				parts.push(`/${name} ${pdfNumber(size)} Tf`);
				font = name;
				fontSize = size;
			}
			if (distance !== at) {
				const x = left + (distance * size) / 1000;
				parts.push(`1 0 0 1 ${pdfNumber(x)} ${pdfNumber(paper.height - baseline)} Tm`);
			}
			at = distance + text.width;
			for (const { glyphs, rise } of shown) {
				if (rise === 0) open += glyphs;
				else {
					close();
					parts.push(`${pdfNumber((rise * size) / 1000)} Ts[${glyphs}]TJ 0 Ts`);
				}
			}
		}
		close();

		function close(): void {
			if (open !== '') parts.push(`[${open.replaceAll('> <', '').trim()}]TJ`);
			open = '';
		}
	}
}

function writeRule({ left, right, top, thickness, grey }: Rule): string {
	const y = pdfNumber(paper.height - top);
	return `${pdfNumber(grey)} G ${pdfNumber(thickness)} w ${pdfNumber(left)} ${y} m ${pdfNumber(right)} ${y} l S`;
}
