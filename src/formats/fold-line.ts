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
	for (const [unit] of line.matchAll(/\\?./gsu)) {
		const size = countBytes(unit);
		if (bytes + size > longest) {
			folded += '\r\n ';
			bytes = 1;
		}
		folded += unit;
		bytes += size;
	}
	return folded;
}

/** @param unit a character, or a backslash and a character */
function countBytes(unit: string): number {
	const codePoint = unit.codePointAt(0) ?? 0;
	if (codePoint === 0x5c && unit.length > 1) return 1 + countBytes(unit.slice(1));
	if (codePoint < 0x80) return 1;
	if (codePoint < 0x800) return 2;
	return codePoint < 0x1_00_00 ? 3 : 4;
}
