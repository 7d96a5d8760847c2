import { describe, expect, it } from 'vitest';
import { longestAddress } from '../../../src/print/printout-code.ts';
import { printedWidth, qrCode } from '../../../src/print/qr-code.ts';
import { decodeQr } from '../../decode-qr.ts';

/** Paints the path of a code, some dots a module, and reads it with a decoder that had no part in drawing it. */
function readBack(text: string, dots = 3): string | undefined {
	const { size, path } = qrCode(text);
	const width = size * dots;
	const pixels = new Uint8Array(width * width).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
		for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++) {
			const start = row * width + Number(x) * dots;
			pixels.fill(0, start, start + Number(length) * dots);
		}
	}
	return decodeQr({ width, height: width, pixels });
}

describe('a QR code', () => {
	it.each([
		'https://kontakter.se/utskrift/#a.20260302.kommun=mala.1-rVZ9vy_',
		`https://kontakter.se/utskrift/#${'A-z_9'.repeat(60)}`,
		'https://kontakter.se/utskrift/'.padEnd(longestAddress, 'x'),
	])('is read back by another decoder', (text) => {
		expect(readBack(text)).toBe(text);
	});

	it('has the quiet zone that the standard asks for', () => {
		const { size, path } = qrCode('https://kontakter.se/');
		const positions = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, length]) => [
			Number(x),
			Number(y),
			Number(length),
		]);
		expect(Math.min(...positions.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
		expect(Math.max(...positions.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
	});

	it('fits the longest address in 97 modules, printed 42 mm wide; a short one is not printed under 20 mm', () => {
		const longest = qrCode('https://kontakter.se/utskrift/'.padEnd(longestAddress, 'x'));
		expect(longest.size).toBe(97 + 8);
		expect(printedWidth(longest)).toBe(42);
		expect(printedWidth(qrCode('https://kontakter.se/'))).toBe(20);
	});
});
