// Ships to the browser.
import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as the data of one SVG path. */
export interface QrCode {
	/** Modules a side, with the quiet zone of 4 that the standard asks for (5.3.8): the width of the SVG's view box. */
	readonly size: number;
	/** Value of the attribute `d`: a black rectangle for each run of black modules. */
	readonly path: string;
}

/** Draws a text, with as much error correction as its size gives for nothing. */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
	const runs = data.flatMap((row, y) => {
		const found: string[] = [];
		for (let x = 0; x < row.length; x++) {
			const start = x;
			while (row[x] === true) x++;
			if (x > start) found.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
		}
		return found;
	});
	return { size, path: runs.join('') };
}

/** The width to print a code at, in millimetres: modules of 0.4 mm, and never less than 20 mm. */
export function printedWidth({ size }: QrCode): number {
	return Math.max(20, Math.round(size * 4) / 10);
}
