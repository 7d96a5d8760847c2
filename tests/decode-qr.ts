import jsQr from 'jsqr';
import type { PdfPicture } from './poppler.ts';

// The package's default export is wrapped twice for modules.
const decode = (jsQr as unknown as { default?: typeof jsQr }).default ?? jsQr;

/** Reads the QR code in a picture, with a decoder that had no part in drawing it; undefined when none is found. */
export function decodeQr({ width, height, pixels }: PdfPicture): string | undefined {
	const colours = new Uint8ClampedArray(width * height * 4).fill(255);
	for (const [index, grey] of pixels.entries()) colours.fill(grey, index * 4, index * 4 + 3);
	return decode(colours, width, height)?.data;
}
