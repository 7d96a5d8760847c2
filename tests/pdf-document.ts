import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRawStream,
	PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import { Blob, Face, Font } from 'harfbuzzjs';
import { type Operation, readOperations } from './pdf-content.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface StructureElement {
	/** Its type as written, without the slash. */
	readonly type: string;
	readonly dictionary: PDFDict;
	readonly parent: StructureElement | undefined;
	readonly children: readonly StructureElement[];
	/** References to annotations in it. */
	readonly objects: readonly string[];
}

/** A page with its marked content and annotations. */
export interface PageContent {
	readonly dictionary: PDFDict;
	readonly operations: readonly Operation[];
	readonly fonts: ReadonlyMap<string, PDFDict>;
	readonly annotations: readonly { readonly reference: string; readonly dictionary: PDFDict }[];
}

/** An embedded typeface in the TrueType format. */
export interface FontProgram {
	/** How many glyphs it has. */
	readonly glyphs: number;
	/** In thousandths of the size. */
	widthOf(glyph: number): number;
}

/** A font of the type that our documents have: Type 0 over one CIDFont. */
export interface CompositeFont {
	readonly dictionary: PDFDict;
	readonly descendant: PDFDict | undefined;
	readonly descriptor: PDFDict | undefined;
	/** The embedded program, if any. */
	readonly program: FontProgram | undefined;
	/** The glyph in it that a code stands for (ISO 32000-1, 9.7.4.2). */
	glyphOf(code: number): number;
	/** Unicode text of each code of `ToUnicode`. */
	readonly unicode: ReadonlyMap<number, string>;
	/** Codes that are shown somewhere. */
	readonly used: ReadonlySet<number>;
}

/** A document as ISO 32000-1 describes it, read by a library that had no part in writing it. */
export interface ReadDocument {
	readonly catalog: PDFDict;
	readonly trailer: { readonly isEncrypted: boolean };
	readonly metadata: string;
	readonly roleMap: ReadonlyMap<string, string>;
	/** All elements, in order. */
	readonly elements: readonly StructureElement[];
	readonly pages: readonly PageContent[];
	readonly fonts: readonly CompositeFont[];
	readonly streams: readonly PDFDict[];
	readonly dictionaries: readonly PDFDict[];
}

export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
	return readLoaded(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** The same for a document that the library has loaded, and that a test may have changed. */
export function readLoaded(document: PDFDocument): ReadDocument {
	const { context, catalog } = document;
	const all = context.enumerateIndirectObjects().map(([, object]) => object);
	const root = dictionaryIn(catalog, 'StructTreeRoot');
	const elements: StructureElement[] = [];
	for (const kid of resolveList(root === undefined ? undefined : valueIn(root, 'K'))) readElement(kid, undefined);
	const pages = document.getPages().map(({ node }): PageContent => {
		const contents = valueIn(node, 'Contents');
		const streams = contents instanceof PDFArray ? contents.asArray().map((each) => context.lookup(each)) : [contents];
		const code = streams.map((stream) => (stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : []));
		const resources = dictionaryIn(node, 'Resources');
		const fonts = resources === undefined ? undefined : dictionaryIn(resources, 'Font');
		return {
			dictionary: node,
			operations: readOperations(Uint8Array.from(code.flatMap((each) => [...each]))),
			fonts: new Map(
				(fonts?.keys() ?? []).flatMap((name) => {
					const font = fonts?.lookup(name);
					return font instanceof PDFDict ? [[name.toString(), font] as const] : [];
				}),
			),
			annotations: getRawList(node, 'Annots').flatMap((item) => {
				const dictionary = context.lookup(item);
				return dictionary instanceof PDFDict ? [{ reference: item.toString(), dictionary }] : [];
			}),
		};
	});
	const metadata = valueIn(catalog, 'Metadata');
	return {
		catalog,
		trailer: { isEncrypted: context.trailerInfo.Encrypt !== undefined },
		metadata: metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString() : '',
		roleMap: new Map(
			(root === undefined ? [] : (dictionaryIn(root, 'RoleMap')?.entries() ?? [])).map(([key, value]) => [
				key.toString().slice(1),
				value.toString().slice(1),
			]),
		),
		elements,
		pages,
		fonts: readFonts(pages),
		streams: all.flatMap((object) => (object instanceof PDFRawStream ? [object.dict] : [])),
		dictionaries: all.flatMap((object) => (object instanceof PDFDict ? [object] : [])),
	};

	function readElement(item: PDFObject, parent: StructureElement | undefined): StructureElement | undefined {
		const dictionary = context.lookup(item);
		if (!(dictionary instanceof PDFDict) || !dictionary.has(PDFName.of('S'))) return undefined;
		const children: StructureElement[] = [];
		const objects: string[] = [];
		const element = { type: nameIn(dictionary, 'S') ?? '', dictionary, parent, children, objects };
		elements.push(element);
		for (const kid of getRawList(dictionary, 'K')) {
			const inner = context.lookup(kid);
			if (inner instanceof PDFDict && nameIn(inner, 'Type') === 'OBJR') {
				objects.push(inner.get(PDFName.of('Obj'))?.toString() ?? '');
			}
			const child = readElement(kid, element);
			if (child !== undefined) children.push(child);
		}
		return element;
	}
}

/** The value of an entry, its reference followed. */
export function valueIn(dictionary: PDFDict, key: string): PDFObject | undefined {
	return dictionary.lookup(PDFName.of(key));
}

export function dictionaryIn(dictionary: PDFDict, key: string): PDFDict | undefined {
	const value = valueIn(dictionary, key);
	return value instanceof PDFDict ? value : undefined;
}

/** A name without its slash. */
export function nameIn(dictionary: PDFDict, key: string): string | undefined {
	const value = valueIn(dictionary, key);
	return value instanceof PDFName ? value.decodeText() : undefined;
}

export function textIn(dictionary: PDFDict, key: string): string | undefined {
	const value = valueIn(dictionary, key);
	return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** An array's items, or the value itself, as they stand: references are not followed. */
function getRawList(dictionary: PDFDict, key: string): PDFObject[] {
	const value = dictionary.get(PDFName.of(key));
	const found = value instanceof PDFRef ? dictionary.context.lookup(value) : value;
	if (found instanceof PDFArray) return found.asArray();
	return value === undefined ? [] : [value];
}

function resolveList(value: PDFObject | undefined): PDFObject[] {
	if (value instanceof PDFArray) return value.asArray();
	return value === undefined ? [] : [value];
}

function readFonts(pages: readonly PageContent[]): CompositeFont[] {
	const used = new Map<PDFDict, Set<number>>();
	for (const { operations, fonts } of pages) {
		let current: PDFDict | undefined;
		for (const { operator, operands } of operations) {
			if (operator === 'Tf') current = fonts.get(String(operands[0]));
			if (current === undefined || !/^(?:Tj|TJ|'|")$/u.test(operator)) continue;
			const codes = used.get(current) ?? new Set();
			used.set(current, codes);
			for (const part of operands.flat()) {
				if (!(part instanceof Uint8Array)) continue;
				for (let at = 0; at < part.length; at += 2) codes.add((part[at] ?? 0) * 256 + (part[at + 1] ?? 0));
			}
		}
	}
	return [...used].map(([dictionary, codes]) => {
		const descendant = resolveList(valueIn(dictionary, 'DescendantFonts')).map((item) =>
			dictionary.context.lookup(item),
		)[0];
		const font = descendant instanceof PDFDict ? descendant : undefined;
		const descriptor = font && dictionaryIn(font, 'FontDescriptor');
		const file = descriptor && (valueIn(descriptor, 'FontFile2') ?? valueIn(descriptor, 'FontFile3'));
		return {
			dictionary,
			descendant: font,
			descriptor,
			program: file instanceof PDFRawStream ? readProgram(decodePDFRawStream(file).decode()) : undefined,
			glyphOf: readGlyphMap(font),
			unicode: readToUnicode(valueIn(dictionary, 'ToUnicode')),
			used: codes,
		};
	});
}

function readProgram(bytes: Uint8Array): FontProgram {
	const face = new Face(new Blob(bytes));
	const font = new Font(face);
	const maximums = face.referenceTable('maxp');
	return {
		glyphs: maximums === undefined ? 0 : Buffer.from(maximums).readUInt16BE(4),
		widthOf: (glyph) => (font.glyphHAdvance(glyph) * 1000) / face.upem,
	};
}

function readGlyphMap(font: PDFDict | undefined): (code: number) => number {
	const map = font && valueIn(font, 'CIDToGIDMap');
	if (!(map instanceof PDFRawStream)) return (code) => code;
	const bytes = decodePDFRawStream(map).decode();
	return (code) => (bytes[code * 2] ?? 0) * 256 + (bytes[code * 2 + 1] ?? 0);
}

/** The single characters and ranges of a ToUnicode CMap (ISO 32000-1, 9.10.3). */
function readToUnicode(stream: PDFObject | undefined): Map<number, string> {
	const map = new Map<number, string>();
	if (!(stream instanceof PDFRawStream)) return map;
	const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
	const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
	for (const [, section = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
		for (const [, code = '', value = ''] of section.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu)) {
			map.set(Number.parseInt(code, 16), utf16(value));
		}
	}
	for (const [, section = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
		for (const [, from = '', to = '', value = ''] of section.matchAll(
			/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu,
		)) {
			for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
				const unit = Number.parseInt(value, 16) + code - Number.parseInt(from, 16);
				map.set(code, String.fromCodePoint(unit));
			}
		}
	}
	return map;
}

/** The widths of a CIDFont's `W` array (ISO 32000-1, 9.7.4.3), in thousandths of the type size. */
export function readWidths(font: PDFDict): Map<number, number> {
	const widths = new Map<number, number>();
	const items = resolveList(valueIn(font, 'W')).map((item) => font.context.lookup(item));
	const toNumber = (item: PDFObject | undefined) => (item instanceof PDFNumber ? item.asNumber() : 0);
	for (let at = 0; at < items.length; ) {
		const first = toNumber(items[at]);
		const next = items[at + 1];
		if (next instanceof PDFArray) {
			for (const [index, width] of next.asArray().entries()) widths.set(first + index, toNumber(width));
			at += 2;
		} else {
			for (let code = first; code <= toNumber(next); code++) widths.set(code, toNumber(items[at + 2]));
			at += 3;
		}
	}
	return widths;
}
