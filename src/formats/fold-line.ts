// Ships to the browser.

/** A line and its continuations have at most so many bytes, without what ends them. */
const longest = 75;

/**
 * Folds a line after at most 75 bytes of UTF-8; what follows begins with a space (RFC 2426 section 2.6, RFC 6350 section 3.2). Never inside a
 * character, nor between a backslash and what it belongs to, for the sake of readers that unfold last.
 */
export function foldLine(line: string): string {
	let folded = '';
	let bytes = 0;
	let from = 0;
	for (let at = 0; at < line.length; ) {
		const start = at;
		let size = 0;
		if (line[at] === '\\' && at + 1 < line.length) {
			size++;
			at++;
		}
		const codePoint = line.codePointAt(at) ?? 0;
		size += countBytes(codePoint);
		at += codePoint < 0x1_00_00 ? 1 : 2;
		if (bytes + size > longest) {
			folded += `${line.slice(from, start)}\r\n `;
			from = start;
			bytes = 1;
		}
		bytes += size;
	}
	return folded + line.slice(from);
}

function countBytes(codePoint: number): number {
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x1_00_00 ? 3 : 4;
}
