import { type Finding, finding } from '../domain/problem.ts';

/** How a text is written as bytes. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text that came without saying how it is written, or why it is none. */
export type DecodedText =
	| {
			readonly text: string;
			readonly encoding: TextEncoding;
			/** It begins with a byte order mark, so nothing is guessed. */
			readonly isMarked: boolean;
	  }
	| { readonly refused: Finding };

/**
 * Reads text that other programs have written: UTF-8, UTF-16 with or without its mark, else Windows-1252, which holds what is called Latin-1. Without
 * byte order mark, with its line ends as they are. What has more signs that no text has than one in ten, or a NUL, is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes.length === 0) return { refused: finding('file-empty', {}) };
	const marked = tellByMark(bytes);
	const encoding = marked ?? tellWithoutMark(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.trim() === '') return { refused: finding('file-empty', {}) };
	return hasForeignSigns(text)
		? { refused: finding('file-binary', {}) }
		: { text, encoding, isMarked: marked !== undefined };
}

function tellByMark(bytes: Uint8Array): TextEncoding | undefined {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	// Somebody may have joined such a file with another.
	return first === 0xef && second === 0xbb && third === 0xbf && isUtf8(bytes) ? 'utf-8' : undefined;
}

/** UTF-16 without its mark: of what is mostly Latin letters, nearly every other byte is nought, and hardly one of the rest. */
function tellWithoutMark(bytes: Uint8Array): TextEncoding {
	const sample = bytes.subarray(0, SAMPLE);
	const noughts: [number, number] = [0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) noughts[index % 2 === 0 ? 0 : 1]++;
	const [even, odd] = noughts;
	const most = sample.length / 2;
	if (odd > most * 0.7 && even < most * 0.02) return 'utf-16le';
	if (even > most * 0.7 && odd < most * 0.02) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function hasForeignSigns(text: string): boolean {
	let foreign = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0) return true;
		if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f || code === 0xfffd) foreign++;
	}
	return foreign > text.length / 10;
}

const SAMPLE = 65_536;
