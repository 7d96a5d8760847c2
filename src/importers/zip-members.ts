import { Inflate } from 'fflate';

/** The members of an archive by their names, none of them unpacked yet. */
export interface ZipMembers {
	readonly names: readonly string[];
	/** What all of it would be unpacked, as the archive says, in bytes. */
	readonly size: number;
	/** Unpacks a member; undefined where there is none of the name. */
	read(name: string): Uint8Array | undefined;
}

interface Member {
	readonly start: number;
	readonly packed: number;
	readonly size: number;
	readonly method: number;
	readonly isEncrypted: boolean;
}

/**
 * Opens an archive (APPNOTE.TXT 4.3), of which no member ever takes more memory than it says that it has, whatever is packed in it: one that turns out to be
 * larger is damaged. An archive of more than 4 GB, or in several parts, is taken for damaged as well.
 *
 * @returns undefined where it is no archive, or a damaged one
 */
export function openZip(bytes: Uint8Array): ZipMembers | undefined {
	const members = listMembers(bytes);
	if (members === undefined) return undefined;
	return {
		names: [...members.keys()],
		size: [...members.values()].reduce((sum, { size }) => sum + size, 0),
		read(name) {
			const member = members.get(name);
			return member === undefined ? undefined : unpack(bytes, member);
		},
	};
}

/** Thrown by {@link ZipMembers.read} for a member that is not what the archive says of it. */
export class DamagedZip extends Error {}

function listMembers(bytes: Uint8Array): Map<string, Member> | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return undefined;
	const members = new Map<string, Member>();
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
		const head = view.getUint32(at + 42, true);
		if (head + 30 > view.byteLength || view.getUint32(head, true) !== 0x04034b50) return undefined;
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
		members.set(name, {
			start: head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			method: view.getUint16(at + 10, true),
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
		});
		at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
	}
	return members;
}

/** The end of the central directory, which a comment of at most 64 kB may follow. */
function findEnd(view: DataView): number | undefined {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
		if (view.getUint32(at, true) === 0x06054b50) return at;
	}
	return undefined;
}

function unpack(bytes: Uint8Array, { start, packed, size, method, isEncrypted }: Member): Uint8Array {
	const data = bytes.subarray(start, start + packed);
	if (isEncrypted || data.length < packed) throw new DamagedZip();
	if (method === 0) {
		if (packed !== size) throw new DamagedZip();
		return data;
	}
	if (method !== 8) throw new DamagedZip();
	const unpacked = new Uint8Array(size);
	let length = 0;
	const inflate = new Inflate((chunk) => {
		if (length + chunk.length > size) throw new DamagedZip();
		unpacked.set(chunk, length);
		length += chunk.length;
	});
	try {
		for (let at = 0; at < data.length; at += CHUNK) {
			inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
		}
	} catch {
		throw new DamagedZip();
	}
	if (length !== size) throw new DamagedZip();
	return unpacked;
}

/** So little at a time that what it is unpacked to, at most a thousand times as much, is soon looked at. */
const CHUNK = 16_384;
