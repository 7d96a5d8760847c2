/** The names in a stretch of PDF syntax, and what ended it. */
export interface PdfNames {
	/** As they are meant: `#4A` is `J`. */
	readonly names: readonly string[];
	readonly end: number;
	/** The keyword at the end: a stream begins, the object ends, another object begins; `none` at the end of the text. */
	readonly endedBy: 'stream' | 'endobj' | 'obj' | 'none';
}

/**
 * Reads names (ISO 32000-2 section 7.3.5) up to the end of an object, passing over strings and comments. Nothing is read of its structure, so that
 * a key that stands twice, which readers settle in different ways, cannot hide what it first said.
 *
 * @param text bytes as Latin-1
 */
export function readPdfNames(text: string, start: number): PdfNames {
	const names: string[] = [];
	TOKEN.lastIndex = start;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const [token] = match;
		const end = match.index;
		if (token === '(') TOKEN.lastIndex = endOfString(text, end + 1);
		else if (token === 'stream' || token === 'endobj' || token === 'obj') return { names, end, endedBy: token };
		else if (token.startsWith('/')) {
			names.push(
				token.slice(1).replace(/#([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
			);
		}
	}
	return { names, end: text.length, endedBy: 'none' };
}

/** Parentheses nest in a string unless a backslash stands before them. */
function endOfString(text: string, start: number): number {
	let depth = 1;
	for (let index = start; index < text.length; index++) {
		const character = text[index];
		if (character === '\\') index++;
		else if (character === '(') depth++;
		else if (character === ')' && --depth === 0) return index + 1;
	}
	return text.length;
}

/** A name, a comment, the start of a string, or a word; anything else stands between them. */
const TOKEN = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|%[^\r\n]*|\(|[A-Za-z]+/gu;
