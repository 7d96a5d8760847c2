/**
 * A PNG in the file that browsers ask for at `/favicon.ico` (Microsoft's ICO with one image, which since Windows Vista may be a PNG).
 *
 * @param size of the square picture, in pixels, at most 255
 */
export function icoOfPng(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
	const headLength = 6 + 16;
	const ico = new Uint8Array(headLength + png.length);
	const view = new DataView(ico.buffer);
	// Type 1 is an icon; one image follows.
	view.setUint16(2, 1, true);
	view.setUint16(4, 1, true);
	view.setUint8(6, size);
	view.setUint8(7, size);
	// Colour planes and bits a pixel.
	view.setUint16(10, 1, true);
	view.setUint16(12, 32, true);
	view.setUint32(14, png.length, true);
	view.setUint32(18, headLength, true);
	ico.set(png, headLength);
	return ico;
}
