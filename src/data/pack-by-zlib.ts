import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { onceFor } from '../domain/once-for.ts';
import { firstDay, type Pack } from '../formats/pack.ts';

/** The number of DEFLATE among ways to pack (APPNOTE.TXT 4.4.5). */
const deflated = 8;

/** Packs with what the machine has for it, which takes a fifth of the time that a script does; how members lie in an archive is left to fflate. */
export const packByZlib: Pack = (members) => {
	const parts: Uint8Array[] = [];
	const zip = new Zip((error, part) => {
		if (error) throw error;
		parts.push(part);
	});
	for (const [filename, bytes] of members) {
		const { crc, packed } = packMember(bytes);
		const member: ZipInputFile = { filename, mtime: firstDay, compression: deflated, crc, size: bytes.length };
		zip.add(member);
		member.ondata?.(null, packed, true);
	}
	zip.end();
	return new Uint8Array(Buffer.concat(parts));
};

/** Most members of a workbook are the same bytes in thousands. */
const packMember = onceFor((bytes: Uint8Array) => ({ crc: crc32(bytes), packed: deflateRawSync(bytes) }));
