import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** More together leave less; a reader that wants one unpacks all of them. */
const objectsPerStream = 1000;

/** The objects of a PDF (ISO 32000-1, 7.3), each known by its number. */
export interface PdfObjects {
	/** A number for an object that is described later. */
	reserve(): number;
	/** Gives a reserved number what stands for it; a new number without one. */
	add(text: string, number?: number): number;
	/**
	 * @param entries of its dictionary, but for its length and filter
	 * @param isPlain true where programs that know no PDF read it, as metadata (14.3.2)
	 */
	addStream(entries: string, bytes: Uint8Array, isPlain?: boolean): number;
	addPacked(stream: PackedStream): number;
	/**
	 * The file: what is not a stream is packed into streams (7.5.7), but for the objects that open a document. The same objects give the same bytes.
	 *
	 * @param open numbers of those that stay as they are
	 */
	write(trailer: { readonly root: number; readonly info: number }, open: readonly number[]): Uint8Array<ArrayBuffer>;
}

/** A stream that has been packed, and that any number of documents may have. */
export interface PackedStream {
	readonly object: Buffer;
}

/** Where an object is: at a byte of the file, or in a stream of objects. */
type Place = { readonly at: number } | { readonly stream: number; readonly index: number };

export function createPdfObjects(): PdfObjects {
	/** By number; of a stream what stands between its number and its end. */
	const objects: (string | Buffer | undefined)[] = [undefined];
	const reserve = () => objects.push(undefined) - 1;
	const addBytes = (stream: Buffer) => objects.push(stream) - 1;
	return {
		reserve,
		add: (text, number = reserve()) => {
			objects[number] = text;
			return number;
		},
		addStream: (entries, bytes, isPlain = false) => addBytes(streamObject(entries, bytes, isPlain)),
		addPacked: ({ object }) => addBytes(object),
		write: ({ root, info }, open) => {
			const parts: Buffer[] = [];
			const places: (Place | undefined)[] = [];
			let length = 0;
			const put = (bytes: Buffer) => {
				parts.push(bytes);
				length += bytes.length;
			};
			const putObject = (number: number, content: string | Buffer) => {
				places[number] = { at: length };
				put(Buffer.from(`${number} 0 obj\n`));
				put(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
				put(Buffer.from('\nendobj\n'));
			};
			// The second line says to programs that move files that it is not text (7.5.2).
			put(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
			const packed: number[] = [];
			for (const [number, content] of objects.entries()) {
				if (content === undefined) continue;
				if (typeof content === 'string' && !open.includes(number)) packed.push(number);
				else putObject(number, content);
			}
			for (let from = 0; from < packed.length; from += objectsPerStream) {
				const stream = reserve();
				const numbers = packed.slice(from, from + objectsPerStream);
				putObject(stream, packObjects(numbers, objects));
				for (const [index, number] of numbers.entries()) places[number] = { stream, index };
			}
			const table = reserve();
			const start = length;
			places[table] = { at: start };
			const id = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 32);
			const entries = `/Type/XRef/Size ${objects.length}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]`;
			putObject(table, streamObject(entries, placeTable(places, objects.length), false));
			put(Buffer.from(`startxref\n${start}\n%%EOF\n`));
			return new Uint8Array(Buffer.concat(parts));
		},
	};
}

/** Of zlib (1 to 9): streams are a twenty-fifth larger than at the usual 6, and packed in two thirds of the time. */
const level = 4;

/** @param entries of its dictionary, but for its length and filter */
export function packStream(entries: string, bytes: Uint8Array): PackedStream {
	return { object: streamObject(entries, bytes, false) };
}

function streamObject(entries: string, bytes: Uint8Array, isPlain: boolean): Buffer {
	const body = isPlain ? bytes : deflateSync(bytes, { level });
	const filter = isPlain ? '' : '/Filter/FlateDecode';
	return Buffer.concat([
		Buffer.from(`<<${entries}${filter}/Length ${body.length}>>\nstream\n`, 'latin1'),
		body,
		Buffer.from('\nendstream'),
	]);
}

/** A stream of objects: where each of them begins, then they (7.5.7). */
function packObjects(numbers: readonly number[], objects: readonly (string | Buffer | undefined)[]): Buffer {
	let begin = 0;
	const texts = numbers.map((number) => String(objects[number]));
	const heads = numbers.map((number, index) => {
		const head = `${number} ${begin}`;
		begin += (texts[index]?.length ?? 0) + 1;
		return head;
	});
	const head = `${heads.join(' ')}\n`;
	const entries = `/Type/ObjStm/N ${numbers.length}/First ${head.length}`;
	return streamObject(entries, Buffer.from(head + texts.join('\n'), 'latin1'), false);
}

/** Where each object is, in seven bytes: its kind, its place, its generation or place in a stream (7.5.8.3). */
function placeTable(places: readonly (Place | undefined)[], size: number): Buffer {
	const table = Buffer.alloc(size * 7);
	// The head of the list of what is free, in which no number is.
	table.writeUInt16BE(65_535, 5);
	for (const [number, place] of places.entries()) {
		if (place === undefined) continue;
		const isPacked = 'stream' in place;
		table.writeUInt8(isPacked ? 2 : 1, number * 7);
		table.writeUInt32BE(isPacked ? place.stream : place.at, number * 7 + 1);
		table.writeUInt16BE(isPacked ? place.index : 0, number * 7 + 5);
	}
	return table;
}
