/** One operator of a content stream (ISO 32000-1, 7.8.2) with what stands before it. Strings are bytes, names begin with a slash. */
export interface Operation {
	readonly operator: string;
	readonly operands: readonly Operand[];
}

export type Operand = string | number | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;

/** Reads a content stream. Inline images, which our documents do not have, are refused. */
export function readOperations(stream: Uint8Array): Operation[] {
	const text = Buffer.from(stream).toString('latin1');
	const token = /\s*(?:%[^\r\n]*\s*)*(<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\(|\/[^\s<>[\]()/%]*|[^\s<>[\]()/%]+)/y;
	const operations: Operation[] = [];
	let operands: Operand[] = [];
	for (;;) {
		const next = read();
		if (next === undefined) return operations;
		if (typeof next === 'string' && !next.startsWith('/')) {
			if (next === 'BI') throw new Error('Inline images are not read');
			operations.push({ operator: next, operands });
			operands = [];
		} else operands.push(next);
	}

	function read(): Operand | undefined {
		const found = token.exec(text)?.[1];
		if (found === undefined) return undefined;
		if (found === '(') return literal();
		if (found === '[') return until(']');
		if (found === '<<') {
			const entries = until('>>');
			return new Map(
				entries.flatMap((key, index) => (index % 2 === 0 ? [[String(key), entries[index + 1] ?? '']] : [])),
			);
		}
		if (found.startsWith('<')) return Buffer.from(found.slice(1, -1).replace(/\s/gu, '').padEnd(2, '0'), 'hex');
		return /^[-+.\d]+$/u.test(found) ? Number(found) : found;
	}

	function until(end: string): Operand[] {
		const items: Operand[] = [];
		for (let item = read(); item !== undefined && item !== end; item = read()) items.push(item);
		return items;
	}

	/** A string in parentheses (7.3.4.2), from after the first of them. */
	function literal(): Uint8Array {
		const bytes: number[] = [];
		let depth = 1;
		let at = token.lastIndex;
		for (; depth > 0; at++) {
			const sign = text[at] ?? ')';
			if (sign === '\\') {
				const octal = /^[0-7]{1,3}/u.exec(text.slice(at + 1, at + 4))?.[0];
				const escaped = text[at + 1] ?? '';
				at += octal?.length ?? 1;
				const known = { n: 10, r: 13, t: 9, b: 8, f: 12 }[escaped];
				if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
				else if (escaped !== '\n') bytes.push(known ?? escaped.charCodeAt(0));
				continue;
			}
			if (sign === '(') depth++;
			if (sign === ')') depth--;
			if (depth > 0) bytes.push(sign.charCodeAt(0));
		}
		token.lastIndex = at;
		return Uint8Array.from(bytes);
	}
}
