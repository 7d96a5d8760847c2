import { findPersonalIdentityNumbers } from '../domain/personal-identity-number.ts';
import { type Finding, finding, type Position, type Problem } from '../domain/problem.ts';
import { findForbiddenCharacters, stripForbiddenCharacters } from '../domain/text.ts';
import type { ContentFile } from './content-file.ts';

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
 * Decodes a file and reports what is wrong with it as text, whatever its format: not UTF-8, a byte order mark, nothing in it,
 * invisible characters, a personal identity number. `source` is missing when there is nothing to go on with.
 */
export function readSource({ path, content }: ContentFile): { source?: SourceText; problems: Problem[] } {
	if ('unreadable' in content) {
		return { problems: [wholeFile(path, finding('file-unreadable', { reason: content.unreadable }))] };
	}
	const problems: Problem[] = [];
	const hasBom = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
	if (hasBom) problems.push({ ...finding('file-bom', {}), location: { file: path, position: { line: 1, column: 1 } } });
	const bytes = hasBom ? content.subarray(3) : content;
	const invalid = firstInvalidByte(bytes);
	if (invalid !== undefined) {
		const before = new TextDecoder('latin1').decode(bytes.subarray(0, invalid));
		const byte = `0x${(bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
		const position = positionIn(before, before.length);
		return { problems: [...problems, { ...finding('file-not-utf8', { byte }), location: { file: path, position } }] };
	}
	const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (raw.trim() === '') return { problems: [...problems, wholeFile(path, finding('file-empty', {}))] };
	for (const { offset, finding: about } of findForbiddenCharacters(raw)) {
		problems.push({ ...about, location: { file: path, position: positionIn(raw, offset) } });
	}
	const text = stripForbiddenCharacters(raw);
	const source: SourceText = {
		file: path,
		text,
		positionAt: (offset) => positionIn(text, offset),
		problem: (about, at) => ({
			...about,
			location: { file: path, position: typeof at === 'number' ? positionIn(text, at) : at },
		}),
	};
	return { source, problems };
}

/** Personal identity numbers in the text, except where `allowed` says that the digits are something else (a phone number). */
export function findIdentityNumberProblems(
	source: SourceText,
	allowed: readonly (readonly [start: number, end: number])[] = [],
): Problem[] {
	return findPersonalIdentityNumbers(source.text)
		.filter(({ offset }) => !allowed.some(([start, end]) => offset >= start && offset < end))
		.map(({ offset, masked }) => source.problem(finding('personal-identity-number', { masked }), offset));
}

/** A problem that belongs to a file as a whole. */
export function wholeFile(file: string, about: Finding): Problem {
	return { ...about, location: { file, position: 'unavailable' } };
}

function positionIn(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/** Offset of the first byte that is not part of well-formed UTF-8 (the byte ranges of RFC 3629 section 4). */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
	let low = 0;
	let high = bytes.length;
	if (isUtf8(bytes)) return undefined;
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
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
		return true;
	} catch {
		return false;
	}
}
