import {
	decodePDFRawStream,
	PDFArray,
	PDFContext,
	type PDFDict,
	PDFName,
	PDFObjectParser,
	PDFRawStream,
} from '@cantoo/pdf-lib';
import { type Finding, finding, type Problem } from '../domain/problem.ts';
import { allowedSchemes } from '../domain/url.ts';
import type { ContentFile } from './content-file.ts';
import { type PdfNames, readPdfNames } from './pdf-names.ts';
import { findRefusal, wholeFile } from './source-text.ts';

/**
 * What is wrong with a PDF that is published as it is: it is none, or it holds more than pages, such as scripts, attached files or
 * commands to open others. Every place where an object could begin is read, those inside streams and compressed object streams too, since
 * readers find objects by their offset.
 */
export function checkPdf(file: ContentFile): Problem[] {
	const { path, content } = file;
	const refused = findRefusal(file);
	if ('refused' in content || refused.length > 0) return refused;
	return findPdfFindings(content).map((about) => wholeFile(path, about));
}

function findPdfFindings(bytes: Uint8Array): Finding[] {
	const text = new TextDecoder('latin1').decode(bytes);
	if (!/^%PDF-[12]\.\d/u.test(text)) return [finding('file-format-mismatch', { format: 'PDF' })];
	const names = readEveryName(bytes, text);
	if (names?.has('Encrypt')) return [finding('pdf-unreadable', { reason: 'encrypted' })];
	if (names === undefined || !names.has('Catalog') || !text.slice(-2048).includes('%%EOF')) {
		return [finding('pdf-unreadable', { reason: 'damaged' })];
	}
	return [...names]
		.filter((name) => ACTIVE.has(name))
		.sort()
		.map((name) => finding('pdf-active-content', { what: `/${name}` }));
}

/** All names of all objects and trailers, with those of addresses and files only where they lead out; `undefined` when some cannot be read. */
function readEveryName(bytes: Uint8Array, text: string): Set<string> | undefined {
	const found = new Set<string>();
	// Objects of an honest file do not overlap. One that makes much of it be read again and again is not read to the end.
	let budget = 4 * text.length;
	let unpacked = MOST_UNPACKED;
	for (const { 0: keyword, index } of text.matchAll(/(?<!end)obj(?![a-z])|\btrailer\b/gu)) {
		const start = index + keyword.length;
		const read = readPdfNames(text, start);
		const { names, end, endedBy } = read;
		budget -= end - start;
		if (budget < 0) return undefined;
		for (const name of namesThatCount(read)) found.add(name);
		if (endedBy !== 'stream' || !(names.includes('ObjStm') || names.includes('First'))) continue;
		const inside = unpackObjects(bytes.subarray(start), names, unpacked);
		if (inside === undefined) return undefined;
		unpacked -= inside.length;
		for (const name of readAllNames(inside)) found.add(name);
	}
	return found;
}

/** The text of the objects in an object stream (ISO 32000-2 section 7.5.7), or `undefined` when it cannot be had. */
function unpackObjects(bytes: Uint8Array, names: readonly string[], most: number): string | undefined {
	if (names.includes('Predictor') || names.includes('Crypt')) return undefined;
	try {
		const object = PDFObjectParser.forBytes(bytes, PDFContext.create()).parseObject();
		if (!(object instanceof PDFRawStream) || !isFilterWritten(object.dict)) return undefined;
		const stream = decodePDFRawStream(object);
		const decoder = new TextDecoder('latin1');
		let text = '';
		for (let part = stream.getBytes(65_536); part.length > 0; part = stream.getBytes(65_536)) {
			text += decoder.decode(part);
			if (text.length > most) return undefined;
		}
		return text;
	} catch {
		return undefined;
	}
}

/** False where the filter is an object elsewhere, which would leave the stream packed here and unpacked in a reader. */
function isFilterWritten(dict: PDFDict): boolean {
	const filter = dict.get(PDFName.of('Filter'));
	const parts = filter instanceof PDFArray ? filter.asArray() : [filter];
	return filter === undefined || parts.every((part) => part instanceof PDFName);
}

function readAllNames(text: string): string[] {
	const found: string[] = [];
	for (let at = 0; at < text.length; ) {
		const read = readPdfNames(text, at);
		found.push(...namesThatCount(read));
		at = read.end + 1;
	}
	return found;
}

/** The names, with `URI` only where an address is none that a link may have, and `F` only where a stream lies in another file. */
function namesThatCount({ names, addresses, namesFile, endedBy }: PdfNames): string[] {
	return [
		...names.filter((name) => name !== 'URI' && name !== 'F'),
		...(addresses.every(isPlainAddress) ? [] : ['URI']),
		...(namesFile && endedBy === 'stream' ? ['F'] : []),
	];
}

/** True for an address that begins with an allowed scheme or with none; two backslashes lead to a file server. */
function isPlainAddress(address: string | undefined): boolean {
	if (address === undefined) return false;
	const compact = address.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
	const scheme = /^[a-z][a-z\d+.-]*:/iu.exec(compact)?.[0].toLowerCase();
	return !/^[\\/]?\\/u.test(compact) && (scheme === undefined || allowedSchemes.some((allowed) => allowed === scheme));
}

/** Characters that a file's object streams may hold unpacked, all together: a small file can claim to hold any number. */
const MOST_UNPACKED = 50_000_000;

/**
 * Names of what runs, sends or opens: actions (ISO 32000-2 table 201), attached files, forms with scripts of their own, embedded players; and
 * addresses and files as far as {@link namesThatCount} leaves them. Links within the document are not among them.
 */
const ACTIVE: ReadonlySet<string> = new Set([
	'JavaScript',
	'JS',
	'Launch',
	'GoToR',
	'GoToE',
	'SubmitForm',
	'ImportData',
	'EmbeddedFile',
	'EmbeddedFiles',
	'XFA',
	'RichMedia',
	'RichMediaExecute',
	'Rendition',
	'Movie',
	'Sound',
	'Thread',
	'3D',
	'OnInstantiate',
	'FFilter',
	'URI',
	'F',
]);
