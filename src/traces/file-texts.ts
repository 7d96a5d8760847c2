import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { loadPdfReaders } from '../importers/load-file-readers.ts';
import { decodeIndex } from '../search/index-codec.ts';
import { listIndexTexts } from './index-texts.ts';
import { listSheetTexts } from './sheet-texts.ts';

/**
 * Everything that a file of a built site says, as texts in which a value can be looked for: as it stands, and as those read it who open it. Compressed copies, the members of
 * archives, PDFs, the search index and what stands in a text as Base64 are read to the end. Of pictures and typefaces there are the bytes, in which
 * their own comments stand.
 *
 * @param onUnread called where something of it cannot be read, and is taken as bytes: a PDF without letters, or not whole in a file of another kind, an archive or a copy that is not whole
 */
export function* readFileTexts(file: string, written: Uint8Array, onUnread: () => void): Generator<string> {
	const [path, bytes] = unpack(file, written);
	if (path === file && PACKED.test(file)) onUnread();
	if (startsWith(bytes, '%PDF-')) yield readPdf(bytes, onUnread);
	else if (startsWith(bytes, 'PK\u0003\u0004')) {
		const members = attempt(() => unzipSync(bytes));
		if (members === undefined) {
			onUnread();
			yield* readBytes(bytes);
		} else {
			yield* listSheetTexts(members);
			for (const [name, member] of Object.entries(members)) {
				yield name;
				yield* readFileTexts(name, member, onUnread);
			}
		}
	} else {
		const index = path.endsWith('.bin') ? attempt(() => decodeIndex(bytes)) : undefined;
		if (index !== undefined) {
			yield* listIndexTexts(index);
			return;
		}
		const isOfText = isText(bytes);
		yield* isOfText ? readText(new TextDecoder().decode(bytes)) : readBytes(bytes);
		for (const pdf of listPdfsWithin(bytes)) if (!isOfText || hasObjects(pdf)) yield readPdf(pdf, onUnread);
	}
}

function readPdf(bytes: Uint8Array, onUnread: () => void): string {
	const { text, isReadable } = loadPdfReaders().readPdfText(bytes, Number.POSITIVE_INFINITY);
	if (!isReadable) onUnread();
	return text;
}

/** What may be PDFs in a file that does not begin with one, each up to the next. */
function* listPdfsWithin(bytes: Uint8Array): Generator<Uint8Array> {
	const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let start = whole.indexOf('%PDF-'); start !== -1; ) {
		const next = whole.indexOf('%PDF-', start + 1);
		yield bytes.subarray(start, next === -1 ? undefined : next);
		start = next;
	}
}

/** False for what only speaks of PDFs, as a script that reads them does. */
function hasObjects(pdf: Uint8Array): boolean {
	return /^%PDF-\d\.\d[\s\S]*?\d\s+\d+\s+obj\b/u.test(new TextDecoder('latin1').decode(pdf));
}

/** The file that a compressed copy is one of, with its path; any other file as it is, and a copy that is not whole. */
export function unpack(path: string, bytes: Uint8Array): readonly [path: string, bytes: Uint8Array] {
	const [packed] = PACKED.exec(path) ?? [];
	if (packed === undefined) return [path, bytes];
	const inside = attempt(() => (packed === '.br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)));
	return inside === undefined ? [path, bytes] : [path.slice(0, -packed.length), inside];
}

/** What a decoder gives; undefined for bytes that are not of its kind. */
function attempt<Decoded>(decode: () => Decoded): Decoded | undefined {
	try {
		return decode();
	} catch {
		return undefined;
	}
}

function* readBytes(bytes: Uint8Array): Generator<string> {
	for (const encoding of ['latin1', 'utf-8']) yield new TextDecoder(encoding).decode(bytes);
}

/** A text as it stands, and as HTML, JSON, addresses and cards that it may be mean it. */
function* readText(text: string): Generator<string> {
	const forms = new Set([text]);
	const plain = readEntities(text);
	forms.add(plain);
	if (text.includes('<')) forms.add(readEntities(text.replace(/<[^<>]*>/gu, ' ')));
	if (text.includes('"')) forms.add(readJson(plain));
	if (text.includes('%')) forms.add(readEscapes(text));
	if (/\n[ \t]/u.test(text)) forms.add(text.replace(/\r?\n[ \t]/gu, ''));
	yield* forms;
	for (const [written] of text.matchAll(/[A-Za-z\d+/]{200,}={0,2}/gu)) yield* readBase64(written);
}

function* readBase64(written: string): Generator<string> {
	const bytes = Buffer.from(written, 'base64');
	const index = attempt(() => decodeIndex(bytes));
	if (index !== undefined) yield* listIndexTexts(index);
	else yield isText(bytes) ? bytes.toString() : bytes.toString('latin1');
}

/** What JSON says: its texts one after the other, without keys between them. */
function readJson(text: string): string {
	return text
		.replace(/"(?:[^"\\\n]|\\.)*"\s*:/gu, ' ')
		.replace(/\\u(?<hex>[\da-f]{4})/giu, (...match) =>
			String.fromCharCode(Number.parseInt((match.at(-1) as Record<string, string>)['hex'] ?? '', 16)),
		)
		.replace(/\\[nrt]/gu, ' ');
}

function readEntities(text: string): string {
	return text.replace(/&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>[a-z]+));/giu, (...match) => {
		const { hex, decimal, name } = match.at(-1) as Record<string, string | undefined>;
		const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
		if (name !== undefined) return NAMED[name.toLowerCase()] ?? ' ';
		return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
	});
}

function readEscapes(text: string): string {
	return text.replace(/(?:%[\da-f]{2})+/giu, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString());
}

/** True for bytes that are UTF-8 and have no byte that texts lack. */
function isText(bytes: Uint8Array): boolean {
	if (bytes.includes(0)) return false;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
	return [...signs].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}

const PACKED = /\.(?:br|gz)$/u;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
	shy: '',
};
