import { deflateSync } from 'node:zlib';

/** A PNG of so many pixels, with what somebody has put before or after it, or cut off its end, and what a program says of it. */
export function png(width: number, height: number, { before = '', cut = 0, after = '', author = '' } = {}): Uint8Array {
	const chunk = (type: string, data: Buffer) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
	};
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const whole = Buffer.concat([
		Buffer.from(before),
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		...(author === '' ? [] : [chunk('tEXt', Buffer.from(`Author\0${author}`, 'latin1'))]),
		chunk('IDAT', deflateSync(Buffer.alloc(16))),
		chunk('IEND', Buffer.alloc(0)),
		Buffer.from(after),
	]);
	return whole.subarray(0, whole.length - cut);
}
