/** The names in a stretch of PDF syntax, and what ended it. */
export interface PdfNames {
	/** As they are meant: `#4A` is `J`. */
	readonly names: readonly string[];
	/** The addresses of links, read out of their strings; `undefined` for one that stands in an object elsewhere. */
	readonly addresses: readonly (string | undefined)[];
	/** True where the outermost dictionary names a file (`/F`), from which a stream takes its data. */
	readonly namesFile: boolean;
	readonly end: number;
	/** The keyword at the end: a stream begins, the object ends, another object begins; `none` at the end of the text. */
	readonly endedBy: 'stream' | 'endobj' | 'obj' | 'none';
}

/**
 * Reads names (ISO 32000-2 section 7.3.5) up to the end of an object, passing over comments and over strings other than addresses. Nothing is read of its structure, so that
 * a key that stands twice, which readers settle in different ways, cannot hide what it first said.
 *
 * @param text bytes as Latin-1
 */
export function readPdfNames(text: string, start: number): PdfNames {
	const names: string[] = [];
	const addresses: (string | undefined)[] = [];
	let namesFile = false;
	let depth = 0;
	TOKEN.lastIndex = start;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const [token] = match;
		const end = match.index;
		if (token === '(') TOKEN.lastIndex = endOfString(text, end + 1);
		else if (token === 'stream' || token === 'endobj' || token === 'obj') {
			return { names, addresses, namesFile, end, endedBy: token };
		} else if (token === '<<') depth++;
		else if (token === '>>') depth--;
		else if (token.startsWith('/')) {
			const name = token
				.slice(1)
				.replace(/#([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
			names.push(name);
			if (name === 'URI' || name === 'Base') {
				const value = valueAt(text, TOKEN.lastIndex);
				if (value === 'reference') addresses.push(undefined);
				else if (value === 'string') addresses.push(stringAt(text, TOKEN.lastIndex));
			} else if (name === 'F' && depth === 1 && valueAt(text, TOKEN.lastIndex) !== undefined) namesFile = true;
		}
	}
	return { names, addresses, namesFile, end: text.length, endedBy: 'none' };
}

/** The kind of value that stands after a key, where it can hold an address or a file. */
function valueAt(text: string, start: number): 'string' | 'dictionary' | 'reference' | undefined {
	VALUE.lastIndex = start;
	const { string, dictionary, reference } = VALUE.exec(text)?.groups ?? {};
	if (dictionary !== undefined) return 'dictionary';
	if (string !== undefined) return 'string';
	return reference === undefined ? undefined : 'reference';
}

/** The text of a string (ISO 32000-2 section 7.3.4) that begins after spaces and comments. */
function stringAt(text: string, afterKey: number): string {
	VALUE.lastIndex = afterKey;
	VALUE.exec(text);
	const start = VALUE.lastIndex;
	let bytes: string;
	if (text[start - 1] === '<') {
		const digits = text
			.slice(start, (text.indexOf('>', start) + 1 || text.length + 1) - 1)
			.replace(/[^\dA-Fa-f]/gu, '');
		bytes = digits.replace(/..?/gu, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
	} else {
		bytes = text
			.slice(start, endOfString(text, start) - 1)
			.replace(/\\(?:(?<octal>[0-7]{1,3})|(?<newline>\r\n?|\n)|(?<sign>[\s\S]))/gu, (...match) => {
				const { octal, newline, sign } = match.at(-1) as Record<string, string | undefined>;
				if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
				return newline === undefined ? (ESCAPES[sign ?? ''] ?? sign ?? '') : '';
			});
	}
	const encoding = bytes.startsWith('\u00FE\u00FF')
		? 'utf-16be'
		: bytes.startsWith('\u00FF\u00FE')
			? 'utf-16le'
			: 'utf-8';
	return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const VALUE =
	/(?:[\0\t\n\f\r ]|%[^\r\n]*)*(?:(?<dictionary><<)|(?<string>[(<])|(?<reference>\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R))/uy;

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

/** A name, a comment, the start of a string, the bounds of a dictionary, or a word; anything else stands between them. */
const TOKEN = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|%[^\r\n]*|\(|<<|>>|[A-Za-z]+/gu;
