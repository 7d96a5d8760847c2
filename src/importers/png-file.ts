import { type Finding, finding } from '../domain/problem.ts';

/** Pixels of each side: more than any logotype needs, and little enough that a reader's telephone can unpack it. */
const MOST_PIXELS = 5000;

/**
 * What is wrong with the bytes of a PNG: no signature and header as in PNG (Third Edition) sections 5.2 and 11.2.1, chunks that do not follow one
 * upon the other to `IEND` at the very end, or too many pixels.
 */
export function findPngFindings(bytes: Uint8Array): Finding[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!SIGNATURE.every((byte, index) => bytes[index] === byte) || !isWhole(bytes, view)) {
		return [finding('file-format-mismatch', { format: 'PNG' })];
	}
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	const isSane = [width, height].every((side) => side >= 1 && side <= MOST_PIXELS);
	return isSane ? [] : [finding('logotype-dimensions', { width, height, maximum: MOST_PIXELS })];
}

function isWhole(bytes: Uint8Array, view: DataView): boolean {
	let offset = SIGNATURE.length;
	for (let index = 0; offset + 12 <= bytes.length; index++) {
		const length = view.getUint32(offset);
		const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
		if (!/^[A-Za-z]{4}$/u.test(type)) return false;
		if (index === 0 && (type !== 'IHDR' || length !== 13)) return false;
		offset += 12 + length;
		if (type === 'IEND') return length === 0 && offset === bytes.length;
	}
	return false;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
