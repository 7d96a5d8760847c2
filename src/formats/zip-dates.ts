/**
 * An archive whose members all have the first day that ZIP knows, so that the same members give the same bytes whenever they are packed (APPNOTE.TXT 4.4.6,
 * 4.3.7, 4.3.12, 4.3.16). Changes the bytes that it is given. The archive has no comment and is smaller than 4 GB.
 */
export function withFixedDates(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = zip.byteLength - 22;
	if (view.getUint32(end, true) !== 0x06054b50) throw new Error('Not an archive without a comment');
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		view.setUint32(entry + 12, FIRST_DAY, true);
		view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_DAY, true);
		entry += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0);
	}
	return zip;
}

/** Midnight, then 1 January 1980, as MS-DOS writes them. */
const FIRST_DAY = 0x00210000;
