import {
	decodePDFRawStream,
	PDFArray,
	PDFContext,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFObjectParser,
	PDFRawStream,
	PDFRef,
	PDFString,
} from '@cantoo/pdf-lib';
import { type CodeReader, readCharacterMap, readNoCharacters, readWindowsCharacters } from './pdf-characters.ts';
import { readTextOperations } from './pdf-operations.ts';

/** What a PDF says, as far as it can be told. */
export interface PdfText {
	/** The texts of all pages and of what is drawn on them, then everything else that is written in it as text: titles, authors, tags, metadata. */
	readonly text: string;
	/** The same as lines that a reader sees, with a space wherever something is moved along one. */
	readonly lines: string;
	/** False where something is drawn as text and cannot be read, or where a page has no text at all, as when paper has been scanned. */
	readonly isReadable: boolean;
}

/**
 * Reads the text of a PDF (ISO 32000-1, 9.10) in which `checkPdf` has found nothing. Every object that there is is read, whether a page shows it or not. What is moved along a
 * line may be the next word or the next letters of the same one, so that a page's text comes both with a space there and without.
 *
 * @param most bytes that its streams may unpack to together; one that goes beyond them is not read
 */
export function readPdfText(bytes: Uint8Array, most = MOST_UNPACKED): PdfText {
	try {
		return readText(bytes, most);
	} catch {
		return { text: '', lines: '', isReadable: false };
	}
}

function readText(bytes: Uint8Array, most: number): PdfText {
	const decode = createDecoder(most);
	const context = readObjects(bytes, decode);
	const objects = context.enumerateIndirectObjects().map(([, object]) => object);
	const shown = new Map<PDFDict, Shown>();
	const drawn: PDFDict[] = [];
	const strings: string[] = [];
	let isReadable = true;
	for (const object of objects) {
		const dictionary = object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;
		collectStrings(dictionary ?? object, strings);
		if (dictionary === undefined) continue;
		if (nameIn(dictionary, 'Type') === 'Page') {
			const content = decodeAll(dictionary.lookup(PDFName.of('Contents')), decode);
			if (content.some((byte) => byte > SPACE)) drawn.push(dictionary);
			shown.set(dictionary, readShown(content, findResources(dictionary, 'Font')));
		} else if (object instanceof PDFRawStream && nameIn(dictionary, 'Subtype') === 'Form') {
			shown.set(dictionary, readShown(decode(object), findResources(dictionary, 'Font')));
		} else if (object instanceof PDFRawStream && nameIn(dictionary, 'Subtype') === 'XML') {
			strings.push(new TextDecoder().decode(decode(object)));
		}
	}
	const parts = [...shown.values()];
	return {
		text: [...parts.flatMap(({ spaced, glued }) => [spaced, glued]), ...strings].join('\n'),
		lines: [...parts.map(({ spaced }) => spaced), ...strings].join('\n'),
		isReadable: isReadable && drawn.every((page) => hasLetters(page)) && parts.some(isLettered),
	};

	/** True for a page or form with text, its own or that of a form on it. */
	function hasLetters(dictionary: PDFDict, seen = new Set<PDFDict>()): boolean {
		seen.add(dictionary);
		const own = shown.get(dictionary);
		if (own !== undefined && isLettered(own)) return true;
		const forms = findResources(dictionary, 'XObject');
		return (forms?.keys() ?? []).some((name) => {
			const form = forms?.lookup(name);
			return form instanceof PDFRawStream && !seen.has(form.dict) && hasLetters(form.dict, seen);
		});
	}

	function readShown(content: Uint8Array, fonts: PDFDict | undefined): Shown {
		const spaced: string[] = [];
		const glued: string[] = [];
		let readFont = readNoCharacters;
		for (const operation of readTextOperations(content)) {
			if (operation.kind === 'font') readFont = fontReader(fonts?.lookup(PDFName.of(operation.name)), decode);
			else if (operation.kind === 'move') {
				spaced.push(operation.isNewLine ? '\n' : ' ');
				if (operation.isNewLine) glued.push('\n');
			} else if (operation.kind === 'gap') {
				spaced.push(' ');
				glued.push(' ');
			} else {
				const { text, isWhole } = readFont(operation.codes);
				if (!isWhole) isReadable = false;
				spaced.push(text);
				glued.push(text);
			}
		}
		return { spaced: spaced.join(''), glued: glued.join('') };
	}
}

/** What a page or form shows, with a space wherever something is moved along a line, and without. */
interface Shown {
	readonly spaced: string;
	readonly glued: string;
}

function isLettered({ spaced }: Shown): boolean {
	return /\p{L}/u.test(spaced);
}

const readers = new WeakMap<PDFDict, CodeReader>();

function fontReader(font: PDFObject | undefined, decode: Decode): CodeReader {
	if (!(font instanceof PDFDict)) return readNoCharacters;
	const known = readers.get(font);
	if (known !== undefined) return known;
	const written = font.lookup(PDFName.of('ToUnicode'));
	const map = written instanceof PDFRawStream ? readCharacterMap(toLatin1(decode(written))) : undefined;
	// Of other encodings and those with differences the letters are names of drawings, which may be any.
	const isWindows = nameIn(font, 'Encoding') === 'WinAnsiEncoding';
	const reader = map ?? (isWindows ? readWindowsCharacters : readNoCharacters);
	readers.set(font, reader);
	return reader;
}

/** The resources of a kind that a page or form has, or that a page has from those above it. */
function findResources(dictionary: PDFDict, kind: 'Font' | 'XObject'): PDFDict | undefined {
	for (let holder: PDFDict | undefined = dictionary, depth = 0; holder !== undefined && depth < 50; depth++) {
		const resources = holder.lookup(PDFName.of('Resources'));
		const found = resources instanceof PDFDict ? resources.lookup(PDFName.of(kind)) : undefined;
		if (found instanceof PDFDict) return found;
		const parent: PDFObject | undefined = holder.lookup(PDFName.of('Parent'));
		holder = parent instanceof PDFDict ? parent : undefined;
	}
	return undefined;
}

/** Every object by its number, also those packed in streams. The last of a number counts, as where a file has been changed by adding to it. */
function readObjects(bytes: Uint8Array, decode: Decode): PDFContext {
	const context = PDFContext.create();
	const text = toLatin1(bytes);
	const packed: PDFRawStream[] = [];
	for (const { 0: head, 1: number, 2: generation, index } of text.matchAll(/(?<!\d)(\d{1,8})\s+(\d{1,5})\s+obj\b/gu)) {
		const object = parse(bytes.subarray(index + head.length), context);
		if (object === undefined) continue;
		context.assign(PDFRef.of(Number(number), Number(generation)), object);
		if (object instanceof PDFRawStream && nameIn(object.dict, 'Type') === 'ObjStm') packed.push(object);
	}
	for (const stream of packed) {
		const inside = decode(stream);
		const first = stream.dict.lookup(PDFName.of('First'));
		const start = first instanceof PDFNumber ? first.asNumber() : 0;
		const head = toLatin1(inside.subarray(0, start)).trim().split(/\s+/u).map(Number);
		for (let at = 0; at + 1 < head.length; at += 2) {
			const object = parse(inside.subarray(start + (head[at + 1] ?? 0)), context);
			if (object !== undefined) context.assign(PDFRef.of(head[at] ?? 0, 0), object);
		}
	}
	return context;
}

function parse(bytes: Uint8Array, context: PDFContext): PDFObject | undefined {
	try {
		return PDFObjectParser.forBytes(bytes, context).parseObject();
	} catch {
		return undefined;
	}
}

function collectStrings(object: PDFObject, into: string[]): void {
	if (object instanceof PDFString || object instanceof PDFHexString) into.push(object.decodeText());
	else if (object instanceof PDFArray) for (const item of object.asArray()) collectStrings(item, into);
	else if (object instanceof PDFDict) for (const [, value] of object.entries()) collectStrings(value, into);
}

function decodeAll(contents: PDFObject | undefined, decode: Decode): Uint8Array {
	const streams =
		contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
	return join(streams.flatMap((stream) => (stream instanceof PDFRawStream ? [decode(stream), NEW_LINE] : [])));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

type Decode = (stream: PDFRawStream) => Uint8Array;

/** Unpacks streams, all of a document to so many bytes together: a small file can claim to hold any number of them. */
function createDecoder(most: number): Decode {
	let left = most;
	return (stream) => {
		const parts: Uint8Array[] = [];
		try {
			const reader = decodePDFRawStream(stream);
			for (let part = reader.getBytes(PART); part.length > 0 && left > 0; part = reader.getBytes(PART)) {
				parts.push(Uint8Array.from(part));
				left -= part.length;
			}
		} catch {
			// What could be had of a damaged stream is looked through.
		}
		if (left <= 0) throw new Error('The document unpacks to more than is read');
		return join(parts);
	};
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
	const value = dictionary.lookup(PDFName.of(key));
	return value instanceof PDFName ? value.decodeText() : undefined;
}

function toLatin1(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}

const NEW_LINE = Uint8Array.of(10);
const SPACE = 0x20;
const PART = 65_536;
/** Several times what any press release needs. */
const MOST_UNPACKED = 50_000_000;
