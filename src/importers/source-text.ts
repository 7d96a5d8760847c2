import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { findPrivateAddresses } from '../domain/private-mail.ts';
import { type Finding, finding, type Position, type Problem } from '../domain/problem.ts';
import { findForbiddenCharacters, stripForbiddenCharacters } from '../domain/text.ts';
import { boundPerFile } from './bound-per-file.ts';
import { type ContentFile, findOversize } from './content-file.ts';
import { createLineTable } from './line-table.ts';

/** A readable file's text with a way back from an offset to line and column. */
export interface SourceText {
	readonly file: string;
	/** Decoded, without byte order mark and without characters that no reader sees. */
	readonly text: string;
	/** Line and column of an offset in `text`. */
	positionAt(offset: number): Position;
	/** A problem at an offset in `text`, or about the whole file. */
	problem(about: Finding, at: number | Position | 'unavailable'): Problem;
}

/**
 * Decodes a file and reports what is wrong with it as text, whatever its format: too large, not text at all, not UTF-8, a byte order
 * mark, nothing in it, invisible characters, a personal identity number. `source` is missing when there is nothing to go on with.
 */
export function readSource({ path, content }: ContentFile): { source?: SourceText; problems: Problem[] } {
	const refusal = findRefusal({ path, content });
	if ('refused' in content || refusal.length > 0) return { problems: refusal };
	if (isBinary(content)) return { problems: [wholeFile(path, finding('file-binary', {}))] };
	const problems: Problem[] = [];
	const hasBom = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
	if (hasBom) problems.push({ ...finding('file-bom', {}), location: { file: path, position: { line: 1, column: 1 } } });
	const bytes = hasBom ? content.subarray(3) : content;
	const raw = decodeUtf8(bytes);
	if (raw === undefined) {
		const invalid = firstInvalidByte(bytes);
		const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, invalid));
		const byte = `0x${(bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
		const position = createLineTable(before)(before.length);
		const about = finding('file-not-utf8', isUtf16(content) ? { byte, isUtf16: true } : { byte });
		return { problems: [...problems, { ...about, location: { file: path, position } }] };
	}
	if (raw.trim() === '') return { problems: [...problems, wholeFile(path, finding('file-empty', {}))] };
	problems.push(...boundPerFile(forbiddenCharacterProblems(raw, path)));
	const text = stripForbiddenCharacters(raw);
	const positionAt = createLineTable(text);
	const source: SourceText = {
		file: path,
		text,
		positionAt,
		problem: (about, at) => ({
			...about,
			location: { file: path, position: typeof at === 'number' ? positionAt(at) : at },
		}),
	};
	return { source, problems };
}

/** Why a file is not to be read at all, whatever its format: it could not be had, or is too large. */
export function findRefusal({ path, content }: ContentFile): Problem[] {
	const about = 'refused' in content ? content.refused : findOversize(path, content.length);
	return about === undefined ? [] : [wholeFile(path, about)];
}

function* forbiddenCharacterProblems(raw: string, file: string): Generator<Problem> {
	const positionAt = createLineTable(raw);
	for (const { offset, finding: about } of findForbiddenCharacters(raw)) {
		yield { ...about, location: { file, position: positionAt(offset) } };
	}
}

/** Personal identity numbers in the text, except where the ranges of `allow`, in the order of the text, say that the digits are something else (a phone number). */
export function findIdentityNumberProblems(
	source: SourceText,
	allow: () => readonly (readonly [start: number, end: number])[] = () => [],
): Problem[] {
	const found = findPersonalIdentityNumbers(source.text);
	if (found.length === 0) return [];
	const allowed = allow();
	// Both come in the order of the text, so each range is passed once.
	let next = 0;
	return found
		.filter(({ offset }) => {
			while (next < allowed.length && (allowed[next]?.[1] ?? 0) <= offset) next++;
			return offset < (allowed[next]?.[0] ?? Number.POSITIVE_INFINITY);
		})
		.map(({ offset, masked }) => source.problem(finding('personal-identity-number', { masked }), offset));
}

/** Addresses for private mail in the text. */
export function findPrivateMailProblems(source: SourceText): Problem[] {
	return findPrivateAddresses(source.text).map(({ offset, domain }) =>
		source.problem(finding('email-private-domain', { domain }), offset),
	);
}

/** A problem that belongs to a file as a whole. */
export function wholeFile(file: string, about: Finding): Problem {
	return { ...about, location: { file, position: 'unavailable' } };
}

/**
 * True for what was never text: a NUL byte, or one byte in ten that no text has. UTF-16, whose every other byte is NUL, begins with a
 * mark and is left to be told as what it is.
 */
function isBinary(bytes: Uint8Array): boolean {
	if (isUtf16(bytes)) return false;
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return true;
		if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls++;
	}
	return controls > bytes.length / 10;
}

/** True for what begins with the mark of UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
	return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Offset of the first byte that is not part of well-formed UTF-8 (the byte ranges of RFC 3629 section 4). */
export function firstInvalidByte(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	// The longest valid prefix, by halving: a prefix may end inside a character, which streaming decoding allows.
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
		else high = middle;
	}
	// A character cut short is reported where it begins.
	while (low > 0 && ((bytes[low] ?? 0) & 0xc0) === 0x80) low--;
	const start = [low, low - 1, low - 2, low - 3].find((at) => at >= 0 && isUtf8(bytes.subarray(0, at)));
	return start ?? low;
}

function isUtf8(bytes: Uint8Array, mayBeCut = false): boolean {
	return decodeUtf8(bytes, mayBeCut) !== undefined;
}

function decodeUtf8(bytes: Uint8Array, mayBeCut = false): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayBeCut });
	} catch {
		return undefined;
	}
}
