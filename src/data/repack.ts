import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, Zip, type ZipInputFile } from 'fflate';
import type { Repack } from '../formats/workbook.ts';

/** The first day that ZIP knows, by the clock here, as it is written: the same members give the same bytes whenever they are packed. */
const firstDay = new Date(1980, 0, 1);

/** The number of DEFLATE among ways to pack (APPNOTE.TXT 4.4.5). */
const deflated = 8;

/** Packs with zlib; how members lie in an archive is left to fflate. */
export const repack: Repack = (archive, exchanged) => {
	const parts: Uint8Array[] = [];
	const zip = new Zip((error, part) => {
		if (error) throw error;
		parts.push(part);
	});
	for (const [filename, packed] of Object.entries(unzipSync(archive))) {
		const exchange = exchanged.get(filename);
		const bytes = exchange === undefined ? packed : strToU8(exchange(strFromU8(packed)));
		const member: ZipInputFile = {
			filename,
			mtime: firstDay,
			compression: deflated,
			crc: crc32(bytes),
			size: bytes.length,
		};
		zip.add(member);
		member.ondata?.(null, deflateRawSync(bytes), true);
	}
	zip.end();
	return new Uint8Array(Buffer.concat(parts));
};
