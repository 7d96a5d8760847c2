/** What of a page's content shows text, in order (ISO 32000-1, 9.4). */
export type TextOperation =
	| { readonly kind: 'font'; readonly name: string }
	| { readonly kind: 'text'; readonly codes: Uint8Array }
	/** So much is left between two strings that it is a space. */
	| { readonly kind: 'gap' }
	| { readonly kind: 'move'; readonly isNewLine: boolean };

type Operand = number | string | Uint8Array;

/** Reads the operations that show text out of a content stream. What is inside an inline picture is passed over. */
export function* readTextOperations(content: Uint8Array): Generator<TextOperation> {
	const text = new TextDecoder('latin1').decode(content);
	let operands: Operand[] = [];
	let line = Number.NaN;
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const [token] = match;
		if (token === '(') {
			const { codes, end } = readString(text, match.index + 1);
			operands.push(codes);
			TOKEN.lastIndex = end;
		} else if (/^<[\dA-Fa-f\s]*>$/u.test(token)) operands.push(readHex(token));
		else if (token.startsWith('/')) operands.push(token.slice(1));
		else if (/^[-+.\d]/u.test(token)) operands.push(Number(token));
		else if (/^[A-Za-z'"]/u.test(token)) {
			yield* readOperation(token, operands);
			operands = [];
			if (token === 'ID') TOKEN.lastIndex = endOfPicture(text, TOKEN.lastIndex);
		}
	}

	function* readOperation(operator: string, given: readonly Operand[]): Generator<TextOperation> {
		const numbers = given.filter((each) => typeof each === 'number');
		switch (operator) {
			case 'Tf': {
				const name = given.find((each) => typeof each === 'string');
				if (name !== undefined) yield { kind: 'font', name: readName(name) };
				break;
			}
			case 'Td':
			case 'TD':
				yield { kind: 'move', isNewLine: numbers[1] !== 0 };
				break;
			case 'Tm': {
				const next = numbers[5] ?? Number.NaN;
				yield { kind: 'move', isNewLine: next !== line };
				line = next;
				break;
			}
			case 'T*':
				yield { kind: 'move', isNewLine: true };
				break;
			case "'":
			case '"':
				yield { kind: 'move', isNewLine: true };
				yield* readShown(given);
				break;
			case 'Tj':
			case 'TJ':
				yield* readShown(given);
				break;
		}
	}
}

function* readShown(operands: readonly Operand[]): Generator<TextOperation> {
	for (const each of operands) {
		if (each instanceof Uint8Array) yield { kind: 'text', codes: each };
		// Thousandths of the type's size; letters are pulled together and apart by less.
		else if (typeof each === 'number' && each < -180) yield { kind: 'gap' };
	}
}

/** A string in parentheses, which nest (ISO 32000-1, 7.3.4.2). */
function readString(text: string, start: number): { codes: Uint8Array; end: number } {
	const codes: number[] = [];
	let depth = 1;
	let at = start;
	while (at < text.length) {
		const sign = text[at] ?? '';
		if (sign === '\\') {
			const [escaped, octal] = /\\(?:([0-7]{1,3})|\r\n|[\s\S])/uy.exec(text.slice(at, at + 4)) ?? ['\\'];
			if (octal !== undefined) codes.push(Number.parseInt(octal, 8) & 0xff);
			else if (!/[\r\n]/u.test(escaped)) codes.push((ESCAPES[escaped[1] ?? ''] ?? escaped[1] ?? '').charCodeAt(0));
			at += escaped.length;
			continue;
		}
		if (sign === '(') depth++;
		if (sign === ')' && --depth === 0) break;
		codes.push(sign.charCodeAt(0));
		at++;
	}
	return { codes: Uint8Array.from(codes), end: at + 1 };
}

function readHex(token: string): Uint8Array {
	const digits = token.replace(/[<>\s]/gu, '');
	return Uint8Array.from(digits.match(/..?/gu) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

function readName(name: string): string {
	return name.replace(/#([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function endOfPicture(text: string, start: number): number {
	const end = /\sEI(?=\s|$)/gu;
	end.lastIndex = start;
	return end.exec(text) === null ? text.length : end.lastIndex;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const TOKEN =
	/%[^\r\n]*|\(|<<|>>|<[\dA-Fa-f\s]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"][A-Za-z\d*]*/gu;
