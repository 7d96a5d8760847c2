import type { Line } from '../text/break-lines.ts';
import type { Shaper } from '../text/shape-text.ts';
import type { Face } from '../text/typefaces.ts';
import { embedTypeface } from './embed-typeface.ts';
import { createPageContent, type PageContent, type PlacedText, paper, type Rule } from './page-content.ts';
import { type PdfProperties, writeMetadata } from './pdf-metadata.ts';
import { createPdfObjects } from './pdf-objects.ts';
import { pdfDate, pdfNumber, pdfString, pdfText } from './pdf-values.ts';
import { createStructureTree, type StructureElement, type StructureTree } from './structure-tree.ts';
import type { TypefaceCutter } from './typeface-cutter.ts';
import { createUsedFonts, type UsualGlyphs } from './used-fonts.ts';

/** A line and where it begins, in points from the upper left of the page. */
export interface PlacedLine {
	readonly line: Line;
	readonly left: number;
	readonly baseline: number;
}

/** A QR code, and where its upper left is, in points from that of the page. */
export interface PlacedCode {
	/** Data of an SVG path of rectangles: "M4 4h7v1h-7z". */
	readonly path: string;
	/** Units of the path in its width. */
	readonly size: number;
	/** In points. */
	readonly width: number;
	readonly left: number;
	readonly top: number;
	readonly alt: string;
	readonly uri: string;
}

/** A page that is being filled. */
export interface Sheet {
	/** What is an element's; what leads elsewhere becomes a link in it. */
	addLines(element: StructureElement, lines: readonly PlacedLine[]): void;
	addCode(parent: StructureElement, code: PlacedCode): void;
	/** What is no element's: the head and foot of the page, or rules and what is said again on each page. */
	addArtifact(kind: 'Layout' | 'Pagination', lines: readonly PlacedLine[], rules: readonly Rule[]): void;
}

/** A tagged document, page by page. */
export interface PdfSheets {
	readonly tree: StructureTree;
	readonly sheets: readonly Sheet[];
	add(): Sheet;
	/** A heading, for the list of headings that readers show beside the pages. */
	addBookmark(title: string, sheet: Sheet, top: number): void;
	write(): Uint8Array<ArrayBuffer>;
}

/** Over and under the line that letters stand on, in parts of their size: where a link is. */
const linkReach = { above: 0.75, below: 0.25 };

interface Page extends Sheet {
	readonly number: number;
	readonly content: PageContent;
	readonly annotations: number[];
}

/** Begins a document. */
export function createPdfSheets(
	properties: PdfProperties,
	{ faces, usual, cut, shaper }: { faces: readonly Face[]; usual: UsualGlyphs; cut: TypefaceCutter; shaper: Shaper },
): PdfSheets {
	const objects = createPdfObjects();
	const catalog = objects.reserve();
	const pageTree = objects.reserve();
	const resources = objects.reserve();
	const tree = createStructureTree(objects);
	const pages: Page[] = [];
	const bookmarks: { title: string; page: number; top: number }[] = [];
	const fonts = createUsedFonts(faces, usual);
	/** The link that a span of an element is in, over all its lines. */
	const links = new Map<StructureElement, StructureElement>();

	return {
		tree,
		sheets: pages,
		add: addPage,
		addBookmark: (title, sheet, top) => {
			bookmarks.push({ title, page: (sheet as Page).number, top });
		},
		write: () => {
			for (const page of pages) writePage(page);
			const embedded = fonts.list().map(({ face, name, codes }) => {
				return `/${name} ${embedTypeface(objects, cut(face, codes))} 0 R`;
			});
			objects.add(`<</Font<<${embedded.join('')}>>>>`, resources);
			const kids = pages.map(({ number }) => `${number} 0 R`).join(' ');
			const box = `[0 0 ${paper.width} ${paper.height}]`;
			objects.add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox${box}>>`, pageTree);
			const root = tree.write();
			const outlines = writeBookmarks();
			const metadata = objects.addStream('/Type/Metadata/Subtype/XML', Buffer.from(writeMetadata(properties)), true);
			objects.add(
				`<</Type/Catalog/Pages ${pageTree} 0 R/Lang${pdfString(properties.language)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ${root} 0 R/Outlines ${outlines} 0 R/Metadata ${metadata} 0 R>>`,
				catalog,
			);
			const { title, day, producer } = properties;
			const info = objects.add(
				`<</Title${pdfText(title)}/Creator${pdfText(producer)}/Producer${pdfText(producer)}/CreationDate${pdfDate(day)}/ModDate${pdfDate(day)}>>`,
			);
			return objects.write({ root: catalog, info }, [catalog, pageTree]);
		},
	};

	function addPage(): Sheet {
		const number = objects.reserve();
		const content = createPageContent(fonts.use);
		const annotations: number[] = [];
		const page: Page = {
			number,
			content,
			annotations,
			addLines: (element, lines) => {
				addLines(page, element, lines);
			},
			addCode: (parent, code) => {
				addCode(page, parent, code);
			},
			addArtifact: (kind, lines, rules) => {
				content.addArtifact(
					kind,
					lines.flatMap((line) => placeSpans(line).map(({ text }) => text)),
					rules,
				);
			},
		};
		pages.push(page);
		return page;
	}

	function addLines(page: Page, element: StructureElement, lines: readonly PlacedLine[]): void {
		const spans = lines.flatMap(placeSpans);
		for (let from = 0; from < spans.length; ) {
			const uri = spans[from]?.uri;
			let to = from;
			while (to < spans.length && spans[to]?.uri === uri) to++;
			const together = spans.slice(from, to);
			const owner = uri === undefined ? element : linkIn(element);
			page.content.addText(
				owner.type,
				tree.mark(owner, page.number),
				together.map(({ text }) => text),
			);
			if (uri !== undefined) {
				const said = together.map(({ said: each }) => each).join('');
				for (const { text, width } of together) {
					const { left, baseline, size } = text;
					const box = [
						left,
						baseline + size * linkReach.below,
						left + width,
						baseline - size * linkReach.above,
					] as const;
					annotate(page, owner, uri, said, box);
				}
			}
			from = to;
		}
	}

	function linkIn(element: StructureElement): StructureElement {
		let link = links.get(element);
		if (link === undefined) {
			link = tree.add(element, 'Link');
			links.set(element, link);
		}
		return link;
	}

	function addCode(page: Page, parent: StructureElement, { path, size, width, left, top, alt, uri }: PlacedCode): void {
		const link = tree.add(parent, 'Link');
		const box = [left, top + width, left + width, top] as const;
		const figure = tree.add(link, 'Figure', { alt, box: turned(box) });
		page.content.addPicture(tree.mark(figure, page.number), toOperators(path), width / size, left, top);
		annotate(page, link, uri, alt, box);
	}

	/** @param box left, bottom, right and top, in points from the upper left of the page */
	function annotate(
		page: Page,
		link: StructureElement,
		uri: string,
		said: string,
		box: readonly [number, number, number, number],
	): void {
		const number = objects.reserve();
		const key = tree.attach(link, number, page.number);
		// ASCII alone (12.6.4.7), and a half of a sign, which is none, cannot be encoded.
		const address = uri.toWellFormed().replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
		objects.add(
			`<</Type/Annot/Subtype/Link/Rect[${turned(box).map(pdfNumber).join(' ')}]/Border[0 0 0]/F 4/A<</S/URI/URI${pdfString(address)}>>/Contents${pdfText(said)}/StructParent ${key}>>`,
			number,
		);
		page.annotations.push(number);
	}

	/** The spans of a line, each where it stands. */
	function placeSpans({ line, left, baseline }: PlacedLine) {
		let at = left;
		return line.spans.map(({ text: said, uri }) => {
			const shaped = shaper.shape(said, line.weight);
			const width = (shaped.width * line.size) / 1000;
			const text: PlacedText = { shaped, size: line.size, left: at, baseline };
			at += width;
			return { text, said, uri, width };
		});
	}

	function writePage({ number, content, annotations }: Page): void {
		const stream = objects.addStream('', content.write());
		const found = annotations.map((each) => `${each} 0 R`).join(' ');
		objects.add(
			`<</Type/Page/Parent ${pageTree} 0 R/Resources ${resources} 0 R/Contents ${stream} 0 R/StructParents ${tree.keyOf(number)}/Tabs/S${found === '' ? '' : `/Annots[${found}]`}>>`,
			number,
		);
	}

	/** The outline (12.3.3), one level deep. */
	function writeBookmarks(): number {
		const outlines = objects.reserve();
		const numbers = bookmarks.map(() => objects.reserve());
		for (const [at, { title, page, top }] of bookmarks.entries()) {
			const before = numbers[at - 1];
			const after = numbers[at + 1];
			const beside = `${before === undefined ? '' : `/Prev ${before} 0 R`}${after === undefined ? '' : `/Next ${after} 0 R`}`;
			objects.add(
				`<</Title${pdfText(title)}/Parent ${outlines} 0 R${beside}/Dest[${page} 0 R/XYZ 0 ${pdfNumber(paper.height - top)} 0]>>`,
				numbers[at],
			);
		}
		const ends =
			numbers.length === 0 ? '' : `/First ${numbers[0]} 0 R/Last ${numbers.at(-1)} 0 R/Count ${numbers.length}`;
		return objects.add(`<</Type/Outlines${ends}>>`, outlines);
	}
}

/** A box with its upper and lower sides counted from below. */
function turned([left, bottom, right, top]: readonly [number, number, number, number]) {
	return [left, paper.height - bottom, right, paper.height - top] as const;
}

/** The rectangles of a path of SVG as operators (ISO 32000-1, 8.5.2). */
function toOperators(path: string): string {
	return `${path.replace(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu, '$1 $2 $3 1 re ')}f`;
}
