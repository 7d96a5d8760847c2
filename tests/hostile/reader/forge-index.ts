/** Gives a search index that has been changed the checksum of what it says, so that only that is judged. */
export function signIndex(bytes: Uint8Array): Uint8Array {
	let state = 0x811c9dc5;
	for (const byte of bytes.subarray(8)) state = Math.imul(state ^ byte, 0x01000193);
	new DataView(bytes.buffer).setUint32(4, state >>> 0, true);
	return bytes;
}

/** A search index with another JSON text in it, signed. */
export function forgeIndex(
	whole: Uint8Array,
	edit: (head: Record<string, unknown>) => Record<string, unknown>,
): Uint8Array {
	const headEnd = 12 + new DataView(whole.buffer, whole.byteOffset).getUint32(8, true);
	const head = JSON.parse(new TextDecoder().decode(whole.subarray(12, headEnd))) as Record<string, unknown>;
	const text = new TextEncoder().encode(JSON.stringify(edit(head)));
	const columns = whole.subarray(headEnd);
	const bytes = new Uint8Array(12 + text.length + columns.length);
	bytes.set(whole.subarray(0, 8));
	new DataView(bytes.buffer).setUint32(8, text.length, true);
	bytes.set(text, 12);
	bytes.set(columns, 12 + text.length);
	return signIndex(bytes);
}
