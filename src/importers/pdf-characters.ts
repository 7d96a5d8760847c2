/** Gives the text of a string's codes. Those that nothing tells the letters of are left out, and the text is not whole. */
export type CodeReader = (codes: Uint8Array) => { readonly text: string; readonly isWhole: boolean };

/** Reads a ToUnicode character map (ISO 32000-1, 9.10.3). */
export function readCharacterMap(map: string): CodeReader {
	const letters = new Map<number, string>();
	for (const section of sectionsOf(map, 'bfchar')) {
		for (const [, code = '', value = ''] of section.matchAll(/<([\dA-Fa-f\s]+)>\s*<([\dA-Fa-f\s]*)>/gu)) {
			letters.set(Number.parseInt(code, 16), fromUtf16(value));
		}
	}
	let left = MOST_IN_RANGES;
	for (const section of sectionsOf(map, 'bfrange')) {
		for (const [, from = '', to = '', first = '', list = ''] of section.matchAll(RANGE)) {
			const start = Number.parseInt(from, 16);
			const values = [...list.matchAll(/<([\dA-Fa-f\s]*)>/gu)].map(([, value = '']) => fromUtf16(value));
			const text = fromUtf16(first);
			for (let code = start; code <= Number.parseInt(to, 16) && left > 0; code++, left--) {
				letters.set(code, list === '' ? countedOn(text, code - start) : (values[code - start] ?? ''));
			}
		}
	}
	const width = /begincodespacerange\s*<([\dA-Fa-f]+)>/u.exec(map)?.[1]?.length === 2 ? 1 : 2;
	return (codes) => {
		let text = '';
		let isWhole = true;
		for (let at = 0; at < codes.length; at += width) {
			const code = width === 1 ? (codes[at] ?? 0) : (codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0);
			const letter = letters.get(code);
			if (letter === undefined) isWhole = false;
			else text += letter;
		}
		return { text, isWhole };
	};
}

/** The text of codes in WinAnsiEncoding. */
export const readWindowsCharacters: CodeReader = (codes) => {
	return { text: new TextDecoder('windows-1252').decode(codes), isWhole: true };
};

/** The text of codes that nothing tells the letters of. */
export const readNoCharacters: CodeReader = () => ({ text: '', isWhole: false });

/** What stands between the words that begin and end each part of a kind. */
function* sectionsOf(map: string, kind: string): Generator<string> {
	for (let start = map.indexOf(`begin${kind}`); start !== -1; ) {
		const end = map.indexOf(`end${kind}`, start);
		if (end === -1) return;
		yield map.slice(start, end);
		start = map.indexOf(`begin${kind}`, end);
	}
}

/** A text whose last sign is so many further on. */
function countedOn(text: string, by: number): string {
	const signs = [...text];
	const last = signs.pop()?.codePointAt(0) ?? 0;
	const code = last + by;
	return signs.join('') + (code <= 0x10ffff ? String.fromCodePoint(code) : '');
}

function fromUtf16(hex: string): string {
	const digits = hex.replace(/\s/gu, '');
	const bytes = Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
	return new TextDecoder('utf-16be').decode(bytes);
}

/** Twice as many as there can be codes of two bytes. */
const MOST_IN_RANGES = 131_072;
const RANGE = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f\s]+)>|\[([^\]]*)\])/gu;
